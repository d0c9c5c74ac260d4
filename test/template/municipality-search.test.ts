import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseMunicipalities } from '../../src/build/parse-municipalities.ts'
import { exactMunicipality, ownNameOf, searchMunicipalities } from '../../src/template/municipality-search.ts'

const all = parseMunicipalities(readFileSync(join(import.meta.dirname, '../../templates/gemeenten.csv'), 'utf8'))
const names = (query: string) => searchMunicipalities(all, query).map((hit) => hit.entry.name)

describe('searching a municipality', () => {
  it('knows all 342', () => expect(new Set(all.map((entry) => entry.code)).size).toBe(342))
  it('finds by an everyday name', () => expect(names('Den Haag')[0]).toBe('’s-Gravenhage'))
  it('finds by the formal name with a straight apostrophe', () =>
    expect(names("'s-gravenhage")[0]).toBe('’s-Gravenhage'))
  it('finds by a part in small letters', () => expect(names('nuenen')[0]).toBe('Nuenen, Gerwen en Nederwetten'))
  it('finds without accents', () => expect(names('sudwest')[0]).toBe('Súdwest-Fryslân'))
  it('puts names that begin so first', () => expect(names('utr')[0]).toBe('Utrecht'))
  it('tells by which other name it was found', () =>
    expect(searchMunicipalities(all, 'den bos')[0]?.alias).toBe('Den Bosch'))
  it('finds nothing for nonsense', () => expect(names('qqq')).toEqual([]))
  it('takes a whole name as the one meant', () => expect(exactMunicipality(all, 'den haag')?.code).toBe('GM0518'))
  it('takes no part of a name as the one meant', () => expect(exactMunicipality(all, 'den')).toBeNull())
  it('puts the name itself, without its province, before what only reads so without spaces', () =>
    expect(names('Bergen').slice(0, 4)).toEqual(['Bergen (L.)', 'Bergen (NH.)', 'Bergen op Zoom', 'Berg en Dal']))
  it('puts names that begin so as written before what only reads so without spaces', () =>
    expect(names('berge').slice(0, 5)).toEqual([
      'Bergeijk',
      'Bergen (L.)',
      'Bergen (NH.)',
      'Bergen op Zoom',
      'Berg en Dal',
    ]))
  it.each([
    ['Rotterdm', 'Rotterdam'],
    ['haarlemermeer', 'Haarlemmermeer'],
    ['Leewarden', 'Leeuwarden'],
    ['utregt', 'Utrecht'],
    ['Amsterdma', 'Amsterdam'],
    ['haarlemermee', 'Haarlemmermeer'],
    ['den hagg', '’s-Gravenhage'],
  ])('forgives the slip in %s', (typed, meant) => expect(names(typed)[0]).toBe(meant))
  it('forgives no slip in a short word', () => expect(names('urtt')).toEqual([]))
  it('takes a name without its province as the one meant when there is only one', () => {
    expect(exactMunicipality(all, 'Laren')?.name).toBe('Laren (NH.)')
    expect(exactMunicipality(all, 'Bergen')).toBeNull()
  })
})

describe('the own name of a municipality', () => {
  it('is without the province that tells it from another in the list', () => {
    expect(['Rijswijk (ZH.)', "'s-Gravenhage", 'Bergen (L.)'].map((name) => ownNameOf({ name }))).toEqual([
      'Rijswijk',
      "'s-Gravenhage",
      'Bergen',
    ])
  })
})
