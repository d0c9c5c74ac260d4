import type { ComponentProps, MouseEvent, ReactNode, Ref } from 'react'
import { useId } from 'react'
import { Icon, type IconName } from './icon.tsx'
import { classes, nlNames } from './nl-design-names.ts'

export type ButtonKind = 'main' | 'normal' | 'quiet' | 'danger'

interface Look {
  readonly kind?: ButtonKind
  readonly size?: 'small' | 'normal' | 'large'
  readonly icon?: IconName
}

export interface ButtonProps extends Look, Omit<ComponentProps<'button'>, 'type' | 'disabled'> {
  /** Sends the form that the button stands in. */
  readonly submit?: boolean
  /** Why the button does nothing now; said on focus and hover. The button keeps its place in the tab order. */
  readonly unavailable?: string | undefined
  /** What is being done, such as "PDF maken: 40%"; replaces the text of the button. */
  readonly busy?: string | undefined
}

const kindNames: Readonly<Record<ButtonKind, string>> = {
  main: nlNames.buttonMain,
  normal: nlNames.buttonNormal,
  quiet: nlNames.buttonQuiet,
  danger: nlNames.buttonDanger,
}

/** Class names of a button, also for a link that looks like one. */
export function buttonClasses({ kind = 'normal', size = 'normal' }: Look, more?: string): string {
  return classes(nlNames.button, kindNames[kind], size !== 'normal' && `btn-${size}`, more)
}

/** A button with a verb. */
export function Button({
  kind,
  size,
  icon,
  submit,
  unavailable,
  busy,
  className,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  const whyId = useId()
  const idle = Boolean(unavailable || busy)
  const click = (event: MouseEvent<HTMLButtonElement>) => (idle ? event.preventDefault() : onClick?.(event))
  const look = buttonClasses(
    { ...(kind ? { kind } : {}), ...(size ? { size } : {}) },
    classes(className, busy && 'is-busy'),
  )
  const button = (
    <button
      {...rest}
      type={submit ? 'submit' : 'button'}
      className={look}
      onClick={click}
      {...(idle ? { 'aria-disabled': true } : {})}
      {...(unavailable ? { 'aria-describedby': whyId } : {})}
    >
      {busy ? <Icon name="loader-circle" className="spin" /> : icon && <Icon name={icon} />}
      {busy ?? children}
    </button>
  )
  if (!unavailable) return button
  return (
    <span className="with-why">
      {button}
      <span className="why" id={whyId}>
        {unavailable}
      </span>
    </span>
  )
}

interface LinkButtonProps extends Look {
  readonly href: string
  readonly className?: string
  readonly label?: string
  readonly children: ReactNode
}

/** A link to another screen that looks like a button. */
export function LinkButton({ href, icon, label, className, children, ...look }: LinkButtonProps) {
  return (
    <a className={buttonClasses(look, className)} href={href} {...(label ? { 'aria-label': label } : {})}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  )
}

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'type' | 'children'> {
  readonly icon: IconName
  /** What the button does, with its keys in brackets when it has any. */
  readonly label: string
  readonly pressed?: boolean
  readonly ref?: Ref<HTMLButtonElement>
}

/** A button with a drawing alone; its label is also shown on hover. */
export function IconButton({ icon, label, pressed, className, ...rest }: IconButtonProps) {
  return (
    <button
      {...rest}
      type="button"
      className={classes('icon-btn', className)}
      aria-label={label}
      title={label}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
    >
      <Icon name={icon} />
    </button>
  )
}

/** A button inside a sentence that looks like a link. */
export function TextButton({ className, ...rest }: Omit<ComponentProps<'button'>, 'type'>) {
  return <button {...rest} type="button" className={classes('text-btn', className)} />
}
