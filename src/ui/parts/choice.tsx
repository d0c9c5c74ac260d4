import type { ReactNode } from 'react'
import { useId } from 'react'
import { nlNames } from './nl-design-names.ts'

interface ChoiceProps {
  readonly label: ReactNode
  readonly hint?: string | undefined
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** A box to tick. */
export function Checkbox({ mixed, ...props }: ChoiceProps & { readonly mixed?: boolean }) {
  return <Choice {...props} type="checkbox" mixed={mixed ?? false} />
}

interface ChoiceInput extends ChoiceProps {
  readonly type: 'checkbox' | 'radio'
  readonly name?: string
  readonly value?: string
  readonly mixed?: boolean
}

function Choice({ type, name, value, label, hint, checked, mixed, onChange }: ChoiceInput) {
  const id = useId()
  return (
    <div className="choice">
      <input
        type={type}
        id={id}
        checked={checked}
        {...(name ? { name } : {})}
        {...(value ? { value } : {})}
        {...(hint ? { 'aria-describedby': `${id}h` } : {})}
        ref={(input) => {
          if (input) input.indeterminate = Boolean(mixed)
        }}
        onChange={(event) => onChange(event.target.checked)}
      />
      <div>
        <label htmlFor={id}>{label}</label>
        {hint && (
          <span className={nlNames.hint} id={`${id}h`}>
            {hint}
          </span>
        )}
      </div>
    </div>
  )
}

interface RadioGroupProps<Value extends string> {
  /** The question. */
  readonly label: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string; readonly hint?: string }[]
  readonly onValue: (value: Value) => void
  readonly children?: ReactNode
}

/** One of several, all in view. Children stand below the options. */
export function RadioGroup<Value extends string>({ label, value, options, onValue, children }: RadioGroupProps<Value>) {
  const name = useId()
  return (
    <fieldset className={nlNames.fieldset}>
      <legend className={nlNames.label}>{label}</legend>
      {options.map((option) => (
        <Choice
          key={option.value}
          type="radio"
          name={name}
          value={option.value}
          label={option.label}
          hint={option.hint}
          checked={option.value === value}
          onChange={() => onValue(option.value)}
        />
      ))}
      {children}
    </fieldset>
  )
}
