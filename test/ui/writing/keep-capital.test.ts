import { expect, it } from 'vitest'
import { keepCapital } from '../../../src/ui/writing/keep-capital.ts'

it.each([
  ['Peuters', 'kleuters', 'Kleuters'],
  ['peuters', 'kleuters', 'kleuters'],
  ['peuters', 'Kleuters', 'Kleuters'],
  ['Éen', 'één', 'Één'],
  ['De', 'ijsbaan', 'IJsbaan'],
  ['VVE', 've', 've'],
  ['Peuters', '', ''],
  ['Peuters', '4 kinderen', '4 kinderen'],
])('in the place of %s, %s becomes %s', (hit, by, expected) => expect(keepCapital(hit, by)).toBe(expected))
