import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { layers, libraryHomes } from './layers.ts'

const src = join(import.meta.dirname, '../src')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'),
)

/** Imports of a file as [what, own file or null], dynamic ones and those of types included. */
function importsOf(file: string): readonly { readonly name: string; readonly target: string | null }[] {
  const text = readFileSync(join(src, file), 'utf8')
  const names = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '')
  return names.map((name) => ({
    name,
    target: name.startsWith('.') ? relative(src, join(src, dirname(file), name)) : null,
  }))
}

function folderOf(file: string): string {
  return file.includes('/') ? (file.split('/')[0] ?? '') : ''
}

describe('the architecture', () => {
  it('knows every folder of src', () => {
    expect([...new Set(files.map(folderOf).filter(Boolean))].filter((folder) => !(folder in layers))).toEqual([])
  })

  it('lets a folder import only what its row in the table allows', () => {
    const wrong = files.flatMap((file) => {
      const folder = folderOf(file)
      return importsOf(file).flatMap(({ target }) => {
        const to = target ? folderOf(target) : ''
        const allowed = !to || to === folder || folder === '' || layers[folder]?.includes(to)
        return allowed
          ? []
          : [`${file} imports ${target}; ${folder} may import ${layers[folder]?.join(', ') || 'nothing'}`]
      })
    })
    expect(wrong).toEqual([])
  })

  it('keeps each heavy library in its home', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file).flatMap(({ name, target }) => {
        const library = Object.keys(libraryHomes).find((key) => !target && (name === key || name.startsWith(`${key}/`)))
        if (!library || folderOf(file) === '') return []
        return libraryHomes[library]?.some((home) => file.startsWith(`${home}/`)) ? [] : [`${file} imports ${name}`]
      }),
    )
    expect(wrong).toEqual([])
  })

  it('loads writers and the maker of documents in the interface only on demand', () => {
    const wrong = files
      .filter((file) => file.startsWith('ui/'))
      .filter((file) =>
        /^import (?!type)[^\n]*from '[^']*\/(writers|export)\//m.test(readFileSync(join(src, file), 'utf8')),
      )
    expect(wrong).toEqual([])
  })

  it('has no circle of imports', () => {
    const graph = new Map(
      files.map((file) => [
        file,
        importsOf(file).flatMap(({ target }) => (target && files.includes(target) ? [target] : [])),
      ]),
    )
    const state = new Map<string, 'open' | 'done'>()
    const circles: string[] = []
    const visit = (file: string, path: readonly string[]) => {
      if (state.get(file) === 'done') return
      if (state.get(file) === 'open') {
        circles.push([...path.slice(path.indexOf(file)), file].join(' -> '))
        return
      }
      state.set(file, 'open')
      for (const next of graph.get(file) ?? []) visit(next, [...path, file])
      state.set(file, 'done')
    }
    for (const file of files) visit(file, [])
    expect(circles).toEqual([])
  })

  it('gives every file a name of its own', () => {
    const names = files.map((file) => basename(file))
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })
})
