/**
 * Names of the NL Design System beside our own short ones, in one place: parts put both, so that the theme of a
 * municipality can be laid over them.
 */
export const nlNames = {
  button: 'utrecht-button btn',
  buttonMain: 'utrecht-button--primary-action btn-main',
  buttonNormal: 'utrecht-button--secondary-action',
  buttonQuiet: 'utrecht-button--subtle btn-quiet',
  buttonDanger: 'utrecht-button--secondary-action utrecht-button--danger btn-danger',
  label: 'utrecht-form-label label',
  hint: 'utrecht-form-field-description hint',
  error: 'utrecht-form-field-error-message error',
  field: 'utrecht-form-field field',
  fieldset: 'utrecht-form-fieldset',
  input: 'utrecht-textbox input',
  select: 'utrecht-select select',
  alert: 'utrecht-alert alert',
  table: 'utrecht-table data',
  skip: 'utrecht-skip-link skip',
} as const

/** Class names with the empty ones left out. */
export function classes(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}
