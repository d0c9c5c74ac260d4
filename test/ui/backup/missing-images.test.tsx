// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { MissingImages } from '../../../src/ui/backup/missing-images.tsx'
import { doc, img } from '../../build.ts'
import { tinyImage } from '../../storage/open-database.ts'
import { fillInJsdom, openSession, renderIn, testPlan } from '../writing/open-session.tsx'

beforeAll(fillInJsdom)
afterEach(cleanup)

const bare = testPlan({ nu: [{ id: 'kinderen', title: 'Kinderen', paragraphs: [] }] })
const plan = { ...bare, texts: { kinderen: doc(img('weg', { caption: 'Kaart' }), img('er', { caption: 'Foto' })) } }

describe('images of the open plan that cannot be read', () => {
  it('are named with their section, and the others are not', () => {
    renderIn(openSession(plan, { images: { er: tinyImage } }), <MissingImages />)
    const said = screen.getByText(/konden wij niet lezen: ‘Kaart’ \(in Kinderen\)\./)
    expect(said.textContent).not.toContain('Foto')
  })

  it('are not spoken of when all are there', () => {
    renderIn(openSession(plan, { images: { weg: tinyImage, er: tinyImage } }), <MissingImages />)
    expect(screen.queryByText(/konden wij niet lezen/)).toBeNull()
  })
})
