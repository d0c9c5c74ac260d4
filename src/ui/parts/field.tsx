import type { ComponentProps, ReactNode } from 'react'
import { useId } from 'react'
import { Icon } from './icon.tsx'
import { classes, nlNames } from './nl-design-names.ts'

/** What a control needs to belong to its label, hint and error. */
export interface FieldLinks {
  readonly id: string
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: true
}

interface FieldProps {
  readonly label: string
  readonly hint?: string | undefined
  /** What to do about it; empty or absent when all is well. */
  readonly error?: string | null | undefined
  readonly className?: string | undefined
  readonly children: (links: FieldLinks) => ReactNode
}

/** Label, hint, control and error, in that order. */
export function Field({ label, hint, error, className, children }: FieldProps) {
  const id = useId()
  const described = [hint && `${id}h`, error && `${id}e`].filter(Boolean).join(' ')
  return (
    <div className={classes(nlNames.field, className)}>
      <label className={nlNames.label} htmlFor={id}>
        {label}
      </label>
      {hint && (
        <span className={nlNames.hint} id={`${id}h`}>
          {hint}
        </span>
      )}
      {children({
        id,
        ...(described ? { 'aria-describedby': described } : {}),
        ...(error ? { 'aria-invalid': true as const } : {}),
      })}
      {error && <FieldError id={`${id}e`}>{error}</FieldError>}
    </div>
  )
}

/** The sentence under a field that says what to do. */
export function FieldError({ id, children }: { readonly id?: string; readonly children: ReactNode }) {
  return (
    <p className={nlNames.error} {...(id ? { id } : {})}>
      <Icon name="circle-alert" />
      <span>{children}</span>
    </p>
  )
}

interface TextFieldProps extends Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'className'> {
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | null | undefined
  readonly value: string
  readonly onValue: (value: string) => void
  readonly fieldClassName?: string
}

/** A line of text. What is typed is never wiped. */
export function TextField({ label, hint, error, value, onValue, fieldClassName, ...rest }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} className={fieldClassName}>
      {(links) => (
        <input
          type="text"
          autoComplete="off"
          {...rest}
          {...links}
          className={nlNames.input}
          value={value}
          onChange={(event) => onValue(event.target.value)}
        />
      )}
    </Field>
  )
}

interface SelectFieldProps<Value extends string> {
  readonly label: string
  readonly hint?: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onValue: (value: Value) => void
}

/** A choice of one from a short list. */
export function SelectField<Value extends string>({ label, hint, value, options, onValue }: SelectFieldProps<Value>) {
  return (
    <Field label={label} hint={hint}>
      {(links) => (
        <select
          {...links}
          className={nlNames.select}
          value={value}
          onChange={(event) => onValue(event.target.value as Value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
