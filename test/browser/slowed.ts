/** How many times slower the pages of the tests run, from `SLOWED`; every wait is as many times longer. */
export const slowed = Math.max(1, Number(process.env['SLOWED'] ?? 1))
