import { describe, expect, it } from 'vitest'
import { newestPeriods } from '../../src/sources/cbs-period.ts'
import { findMember, findTopic, type PropertyRow, tableFacts } from '../../src/sources/cbs-table-facts.ts'

const row = (ID: number, Type: string, more: Partial<PropertyRow> = {}): PropertyRow => ({
  ID,
  ParentID: null,
  Type,
  Key: '',
  Title: '',
  Unit: '',
  ...more,
})
const member = (Key: string, Title: string, Status = '') => ({ Key, Title, Status })

describe('what a table of CBS says about itself', () => {
  const facts = tableFacts([
    row(0, 'Dimension', { Key: 'Marges' }),
    row(1, 'GeoDetail', { Key: 'WijkenEnBuurten' }),
    row(2, 'TimeDimension', { Key: 'Perioden' }),
    row(3, 'TopicGroup', { Title: 'Leeftijd' }),
    row(4, 'TopicGroup', { Title: ' In  procenten ', ParentID: 3 }),
    row(5, 'Topic', { Key: 'Jong_1', Title: 'Jonger dan 5 jaar', Unit: 'aantal', ParentID: 3 }),
    row(6, 'Topic', { Key: 'Jong_2', Title: 'Jonger dan 5 jaar', Unit: '%', ParentID: 4 }),
  ])

  it('tells area, period and other dimensions apart', () => {
    expect(facts).toMatchObject({ region: 'WijkenEnBuurten', period: 'Perioden', others: ['Marges'] })
  })

  it('finds a column by its title, and of two by the group or the unit', () => {
    const titles = ['Jonger dan 4 jaar', 'jonger  dan 5 jaar']
    expect(findTopic(facts, { titles })?.key).toBe('Jong_1')
    expect(findTopic(facts, { titles, group: 'in procenten' })?.key).toBe('Jong_2')
    expect(findTopic(facts, { titles }, ({ unit }) => unit === '%')?.key).toBe('Jong_2')
    expect(findTopic(facts, { titles: ['Ouder'] })).toBeNull()
  })

  it('does not go round in a circle of groups', () => {
    const circle = [row(1, 'TopicGroup', { ParentID: 2 }), row(2, 'TopicGroup', { ParentID: 1 })]
    expect(tableFacts([...circle, row(3, 'Topic', { Key: 'A_1', ParentID: 1 })]).topics).toHaveLength(1)
  })

  it('finds a member by title or padded key, and takes the total when none is asked for', () => {
    const members = [member('3000   ', 'Mannen'), member('T001038', 'Totaal mannen en vrouwen')]
    expect(findMember(members, [])?.Key).toBe('T001038')
    expect(findMember(members, ['Onbekend', '3000'])?.Title).toBe('Mannen')
    expect(findMember(members, ['Vrouwen'])).toBeNull()
    expect(findMember([member('1', 'Waarde')], [])?.Title).toBe('Waarde')
  })
})

describe('periods of a table', () => {
  it('stand newest first with the day on which they hold; months and quarters are passed over', () => {
    const rows = [
      member('2024JJ00', '2024', 'Definitief'),
      member('2025MM01', '2025 januari'),
      member('2025KW01', '2025 1e kwartaal'),
      member('2025JJ00', '2025', 'NaderVoorlopig'),
    ]
    expect(newestPeriods(rows, '12-31').map(({ date, status }) => [date, status])).toEqual([
      ['2025-12-31', 'voorlopig'],
      ['2024-12-31', 'definitief'],
    ])
  })

  it('know a school year, and a star for what is not final yet', () => {
    const rows = [member('2024SJ00', "2024/'25*"), member('2023SJ00', "2023/'24")]
    expect(newestPeriods(rows, '01-01').map(({ date, status }) => [date, status])).toEqual([
      ['2024-10-01', 'voorlopig'],
      ['2023-10-01', 'definitief'],
    ])
  })
})
