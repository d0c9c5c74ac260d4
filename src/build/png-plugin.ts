import type { Plugin } from 'vite'

const named = '{ unzlib }'
const asynchronous = 'const inflate = unzlib ;'
const synchronous = 'const inflate = (data, done) => done(null, unzlibSync(data));'

/**
 * The reader of PNG files that the PDF engine brings (png-js 2.0.0) inflates in a worker made from a blob. The content
 * security policy refuses that, and the PDF would never be finished; it is in a worker already, so it may inflate by itself.
 * Null when the text is not the one that this change was made for.
 */
export function inflateInPlace(code: string): string | null {
  if (!code.includes(named) || !code.includes(asynchronous)) return null
  return code.replace(named, '{ unzlibSync }').replace(asynchronous, synchronous)
}

/** Changes that one file while the app is built; another version of it stops the build. */
export function pngPlugin(): Plugin {
  return {
    name: 'oab-png',
    transform(code, id) {
      if (!/png-js\/lib\/png-js\.browser\.c?js/.test(id)) return null
      const changed = inflateInPlace(code)
      if (changed === null) throw new Error(`${id} is not the file that png-plugin.ts was made for`)
      return { code: changed, map: null }
    },
  }
}
