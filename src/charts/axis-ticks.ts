/** An axis: its ends and the numbers that stand along it, zero always among them. */
export interface Axis {
  readonly low: number
  readonly high: number
  readonly ticks: readonly number[]
}

const wanted = 4
const steps = [1, 2, 2.5, 5, 10]

/** An axis from zero that holds all these numbers, with round numbers along it; whole ones when asked. */
export function axisFor(numbers: readonly number[], whole: boolean): Axis {
  const low = Math.min(0, ...numbers)
  const high = Math.max(0, ...numbers)
  const step = roundStep((high - low || 1) / wanted, whole)
  const from = Math.floor(low / step + 1e-9)
  const until = Math.max(Math.ceil(high / step - 1e-9), from + 1)
  const ticks = Array.from({ length: until - from + 1 }, (_, index) => clean((from + index) * step))
  return { low: clean(from * step), high: clean(until * step), ticks }
}

function roundStep(rough: number, whole: boolean): number {
  const size = 10 ** Math.floor(Math.log10(rough))
  const step = (steps.find((one) => one * size >= rough * 0.999) ?? 10) * size
  return whole ? Math.max(1, Math.ceil(step)) : step
}

/** Without the noise of binary fractions. */
function clean(number: number): number {
  return Number(number.toPrecision(12))
}
