import { iconShapes } from './icon-shapes.ts'
import { classes } from './nl-design-names.ts'

export type IconName = keyof typeof iconShapes | 'half-circle'

interface IconProps {
  readonly name: IconName
  /** Read out in place of the drawing; without it the icon is hidden from screen readers. */
  readonly label?: string
  readonly className?: string
}

/** A drawing of 18 px beside a word, or alone with a label. */
export function Icon({ name, label, className }: IconProps) {
  const reading = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true as const }
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by its label, or hidden beside a word
    <svg className={classes('i', className)} viewBox="0 0 24 24" fill="none" stroke="currentColor" {...reading}>
      {name === 'half-circle' ? (
        <HalfCircle />
      ) : (
        <path d={iconShapes[name]} strokeLinecap="round" strokeLinejoin="round" />
      )}
    </svg>
  )
}

/** Our own drawing for work in progress; lucide has none. */
function HalfCircle() {
  return (
    <>
      <circle cx="12" cy="12" r="10" />
      <path d="M12 2a10 10 0 0 1 0 20z" fill="currentColor" stroke="none" />
    </>
  )
}
