/** The part of Trusted Types that is used; the types of the browser do not know it yet. */
interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createHTML?(html: string): string; createScriptURL?(address: string): string },
  ): { createHTML(html: string): unknown; createScriptURL(address: string): unknown }
}

/** Names of the policies that the app makes; the content security policy lets no others be made but those of libraries. */
export const trustedPolicies = ['oab-read-html', 'oab-own-script'] as const

type Policy = ReturnType<PolicyFactory['createPolicy']>

const made = new Map<string, Policy>()

function policy(name: (typeof trustedPolicies)[number]): Policy | null {
  const factory = (globalThis as { readonly trustedTypes?: PolicyFactory }).trustedTypes
  const known = made.get(name)
  if (!factory || known) return known ?? null
  const rules = { createHTML: (html: string) => html, createScriptURL: ownAddress }
  const { createHTML, createScriptURL } = rules
  const fresh = factory.createPolicy(name, name === 'oab-read-html' ? { createHTML } : { createScriptURL })
  made.set(name, fresh)
  return fresh
}

/** HTML as a document of its own, which is never shown: nothing in it runs and nothing of it is fetched. */
export function readHtml(html: string): Document {
  const trusted = policy('oab-read-html')?.createHTML(html) ?? html
  return new DOMParser().parseFromString(trusted as string, 'text/html')
}

/**
 * The address of a script of the app, as a worker asks it of a page with Trusted Types. Throws for one of another site or
 * one that was made of data.
 */
export function ownScript(address: string): string {
  return (policy('oab-own-script')?.createScriptURL(address) ?? ownAddress(address)) as string
}

function ownAddress(address: string): string {
  const url = new URL(address, location.href)
  if (url.protocol !== location.protocol || url.host !== location.host) throw new TypeError('not a script of the app')
  return address
}
