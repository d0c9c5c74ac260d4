import { dayNumber } from '../lib/clock.ts'

/** "14.03" in the time zone of the computer; milliseconds since 1970. */
export function clockTime(milliseconds: number): string {
  const time = new Date(milliseconds)
  return `${time.getHours()}.${String(time.getMinutes()).padStart(2, '0')}`
}

const dayForm = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' })

/** "12 november 2026" */
export function dayWords(milliseconds: number): string {
  return dayForm.format(milliseconds)
}

/** "vandaag, 14.03 uur", "gisteren, 9.12 uur" or "12 november 2026". */
export function momentWords(milliseconds: number, now: number): string {
  const days = dayNumber(now) - dayNumber(milliseconds)
  if (days === 0) return `vandaag, ${clockTime(milliseconds)} uur`
  return days === 1 ? `gisteren, ${clockTime(milliseconds)} uur` : dayWords(milliseconds)
}
