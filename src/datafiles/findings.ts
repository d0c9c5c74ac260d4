import type { Finding } from '../lib/finding.ts'

type Facts = Readonly<Record<string, string | number>>

/** Something of the report that is as it should be. */
export function note(code: string, facts: Facts = {}): Finding {
  return { code, severity: 'note', facts }
}

/** Something that was skipped or is in doubt. */
export function warning(code: string, facts: Facts = {}): Finding {
  return { code, severity: 'warning', facts }
}

/** Why a file is not read. */
export function refusal(code: string, facts: Facts = {}): Finding {
  return { code, severity: 'error', facts }
}

/** Lines of a file for a finding, the first few of them. */
export class LineCount {
  private readonly first: number[] = []
  count = 0

  add(line: number): void {
    this.count += 1
    if (this.first.length < 5) this.first.push(line)
  }

  /** A finding about the lines, or none when there are no lines. */
  finding(code: string, facts: Facts = {}): readonly Finding[] {
    if (this.count === 0) return []
    return [warning(code, { count: this.count, lines: this.first.join(', '), ...facts })]
  }
}
