import type { ComponentProps } from 'react'

/** A named part of the page that scrolls by itself. It takes the focus, because who has no mouse scrolls it with keys. */
export function ScrollRegion(props: ComponentProps<'section'> & { readonly 'aria-label': string }) {
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what can scroll must be reachable by keyboard
  return <section tabIndex={0} {...props} />
}
