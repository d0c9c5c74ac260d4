import { trustedPolicies } from '../lib/trusted-types.ts'

/**
 * What the page and its workers may load and run. Nothing in the app needs WebAssembly or `eval`. Text becomes HTML or a
 * script only through the named policies: those of the app and the one with which the editor reads its clipboard.
 */
const directives: readonly string[] = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self' https://opendata.cbs.nl",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  `trusted-types ProseMirrorClipboard ${trustedPolicies.join(' ')}`,
]

/** The policy as it stands in the page, for hosts that send no headers. */
export const metaPolicy = directives.join('; ')

/** Headers with every file; `npm start` sends them too. Browsers take `frame-ancestors` from a header only. */
export const hostHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${metaPolicy}; frame-ancestors 'none'`,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), display-capture=(), payment=(), usb=(), serial=(), hid=(), midi=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}

/** How long a browser may keep a file without asking again. */
export const cacheRules = {
  /** Files in `assets/`, which have their contents in their name. */
  named: 'public, max-age=31536000, immutable',
  /** All others. */
  others: 'no-cache',
} as const
