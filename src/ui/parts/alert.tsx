import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'
import { classes, nlNames } from './nl-design-names.ts'

export type AlertKind = 'ok' | 'warn' | 'err' | 'info'

interface AlertProps {
  readonly kind: AlertKind
  readonly icon?: IconName
  readonly small?: boolean
  /** Reads the message out when it appears; for what a person has just asked for. */
  readonly announce?: boolean
  readonly children: ReactNode
}

const icons: Readonly<Record<AlertKind, IconName>> = {
  ok: 'circle-check',
  warn: 'triangle-alert',
  err: 'circle-alert',
  info: 'info',
}

/** A message in the page: an icon, a sentence and what to do. */
export function Alert({ kind, icon, small, announce, children }: AlertProps) {
  const role = announce ? { role: kind === 'err' ? 'alert' : 'status' } : {}
  return (
    <div className={classes(nlNames.alert, kind, small && 'small')} {...role}>
      <Icon name={icon ?? icons[kind]} />
      <div>{children}</div>
    </div>
  )
}
