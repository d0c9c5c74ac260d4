/** Once the errors of a form are drawn, goes to the first field that has one and brings its sentence into view. */
export function goToFirstError(form: () => Element | null): void {
  setTimeout(() => {
    const field = form()?.querySelector<HTMLElement>('[aria-invalid=true]')
    field?.focus({ preventScroll: true })
    // In the middle, since the buttons at the foot of a dialog lie over what stands at its edge.
    field?.parentElement?.scrollIntoView?.({ block: 'center' })
  })
}
