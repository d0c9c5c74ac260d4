const thousandths = 1000

/** A number as it is written in the file: three decimals, which is finer than any printer. */
export function decimal(value: number): string {
  const rounded = Math.round(value * thousandths) / thousandths
  return String(rounded === 0 ? 0 : rounded)
}
