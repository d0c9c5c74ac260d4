import { safeLink } from '../../richtext/safe-link.ts'

/** An address that may stand in a plan, or why not. */
export type ReadAddress = { readonly href: string } | { readonly fault: 'empty' | 'unsafe' | 'unreadable' }

const mail = /^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/
const site = /^(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+\p{L}{2,}(?::\d{1,5})?(?:[/?#]\S*)?$/u
const scheme = /^([a-z][a-z\d+.-]*):/i

/** Reads what was typed as an address: a mail address gets `mailto:`, a site without a scheme gets `https://`. */
export function readAddress(typed: string): ReadAddress {
  const address = typed.trim()
  if (address === '') return { fault: 'empty' }
  if (mail.test(address)) return checked(`mailto:${address}`)
  if (site.test(address)) return checked(`https://${address}`)
  const named = scheme.exec(address)?.[1]?.toLowerCase()
  if (!named) return { fault: 'unreadable' }
  return ['http', 'https', 'mailto', 'tel'].includes(named) ? checked(address) : { fault: 'unsafe' }
}

function checked(address: string): ReadAddress {
  const href = safeLink(address)
  if (href === null) return { fault: 'unreadable' }
  if (!/^https?:/i.test(href)) return /\s/.test(href.replace(/^tel:.*/i, '')) ? { fault: 'unreadable' } : { href }
  return URL.canParse(href) && !/\s/.test(href) ? { href } : { fault: 'unreadable' }
}
