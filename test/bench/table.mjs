import { median } from './middle.mjs'

/** Each row with its values, their median, and whether that reaches the goal; null where nothing was measured. */
export function measuredRows(rows, runs) {
  return rows.map(({ name, unit, of, most, least }) => {
    const values = runs.map(of).filter(Number.isFinite)
    const middle = values.length > 0 ? median(values) : null
    return { name, unit, most, least, values, median: middle, met: isMet(middle, { most, least }) }
  })
}

/** Whether a figure reaches its goal; null without figure or goal. */
function isMet(figure, { most, least }) {
  if (figure === null || (most === null && least === null)) return null
  return most === null ? figure >= least : figure <= most
}

function goalOf({ most, least, unit }) {
  if (most !== null) return `at most ${shown(most, unit)}`
  return least === null ? '' : `at least ${shown(least, unit)}`
}

/** The rows as one table in Markdown. */
export function markdownTable(measured) {
  const lines = measured.map(({ name, unit, most, least, values, median: middle, met }) => {
    const figure = middle === null ? 'not there' : shown(middle, unit)
    const spread = values.length > 1 ? `${shown(Math.min(...values), unit)} to ${shown(Math.max(...values), unit)}` : ''
    return `| ${[name, figure, spread, goalOf({ most, least, unit }), met === null ? '' : met ? 'yes' : '**no**'].join(' | ')} |`
  })
  return ['| figure | median | lowest to highest | goal | met |', '|---|--:|--:|--:|---|', ...lines].join('\n')
}

function shown(value, unit) {
  if (unit === 'ratio') return value.toFixed(2)
  if (unit === 'share') return `${(value * 100).toFixed(0)}%`
  if (unit === 'ms') return `${value < 100 ? value.toFixed(1) : Math.round(value)} ms`
  if (value === 0) return '0'
  return value >= 10e6 ? `${(value / 1e6).toFixed(0)} MB` : `${(value / 1000).toFixed(1)} kB`
}
