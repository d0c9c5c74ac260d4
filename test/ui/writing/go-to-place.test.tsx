// @vitest-environment jsdom
import { NodeSelection } from '@tiptap/pm/state'
import { cleanup } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { TextPlace } from '../../../src/ui/routes.ts'
import { goToPlace } from '../../../src/ui/writing/go-to-place.ts'
import { chapter, doc, fig, img, p, plan, section, table, tr } from '../../build.ts'
import { fillInJsdom, openSession, renderIn } from './open-session.tsx'

beforeAll(fillInJsdom)
afterEach(cleanup)

const text = doc(
  p('Er zijn ', fig('bereik'), ' en ', fig('wachtlijst'), '.'),
  img('kaart'),
  table({}, tr('Kern', 'Plaatsen')),
  table({}, tr('Wijk', '12')),
  img('foto'),
)
const given = plan([chapter('nu', section('eerst'), section('kinderen'))], {
  eerst: doc(p(fig('ander'))),
  kinderen: text,
})

function goTo(place: TextPlace) {
  const opened = openSession(given)
  renderIn(opened, null)
  goToPlace(opened.session, 'kinderen', place)
  return opened.session.current().state.selection
}

describe('going to a spot in the text', () => {
  it('selects the figure or image of the section that is meant', () => {
    const figure = goTo({ kind: 'cijfer', nth: 1 })
    expect(figure instanceof NodeSelection && figure.node.attrs['figure']).toBe('wachtlijst')
    const image = goTo({ kind: 'afbeelding', nth: 1 })
    expect(image instanceof NodeSelection && image.node.attrs['image']).toBe('foto')
  })

  it('puts the cursor in the first cell of a table', () => {
    expect(goTo({ kind: 'tabel', nth: 1 }).$from.parent.textContent).toBe('Wijk')
  })

  it('goes to the start of the section when the spot is not there any more', () => {
    const { $from } = goTo({ kind: 'tabel', nth: 7 })
    expect([$from.parentOffset, $from.parent.firstChild?.text]).toEqual([0, 'Er zijn '])
  })
})
