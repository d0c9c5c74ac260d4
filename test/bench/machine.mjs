import { cpus, loadavg, platform, release, totalmem } from 'node:os'

/** What the figures were measured on. */
export function machineFacts({ chromium, office, pandoc }) {
  const processors = cpus()
  return {
    processor: processors[0]?.model.trim() || 'unknown',
    cores: processors.length,
    memory: totalmem(),
    system: `${platform()} ${release()}`,
    node: process.versions.node,
    chromium,
    office: office ?? 'soffice is not there',
    pandoc: pandoc ?? 'pandoc is not there',
    loadBefore: loadavg()[0],
  }
}

/** The same in one line, with the load of the last minute when it began and now. */
export function machineLine(facts) {
  const memory = `${Math.round(facts.memory / 2 ** 30)} GB`
  const load = `load ${facts.loadBefore.toFixed(1)} before, ${loadavg()[0].toFixed(1)} after`
  const programs = `Node ${facts.node}, Chromium ${facts.chromium}, ${facts.office}, ${facts.pandoc}`
  return `${facts.processor}, ${facts.cores} cores, ${memory}, ${facts.system}; ${programs}; ${load}.`
}
