import { describe, expect, it } from 'vitest'
import type { DocumentLook, PlanDocument } from '../../../src/document/plan-document.ts'
import { nodeFonts } from '../../../src/export/node-fonts.ts'
import { writePdf } from '../../../src/writers/pdf/write-pdf.ts'
import { blueLook, everyKindDocument } from '../sample-document.ts'
import { barPicture } from '../sample-picture.ts'
import { readPdf } from './read-pdf.ts'

const logo = { picture: barPicture(120, 40, [0, 0, 0]), alt: 'Logo' }
const photo = { picture: barPicture(300, 200, [200, 0, 0]), alt: '' }

async function cover(look: Partial<DocumentLook>, facts: Partial<PlanDocument> = {}) {
  const document = { ...everyKindDocument(), chapters: [], look: { ...blueLook, ...look }, ...facts }
  const { bytes } = await writePdf(document, { fonts: await nodeFonts(document.look) })
  const [page] = (await readPdf(bytes)).pages
  const at = (text: string) => page?.pieces.find((piece) => piece.text.startsWith(text))
  const images =
    Buffer.from(bytes)
      .toString('latin1')
      .match(/\/Subtype \/Image/g)?.length ?? 0
  return { at, images, text: page?.text ?? '' }
}

describe('the cover of a PDF', () => {
  it('with a photo sets the title below it in the text column, and the logo at the foot', async () => {
    const { at, images } = await cover({ cover: 'foto', photo, logo })
    expect(images).toBe(2)
    expect(at('Een goede')?.left).toBeCloseTo(166, 0)
    expect(at('Een goede')?.top).toBeGreaterThan(480)
    expect(at('Gemeente Rijnveen')).toBeUndefined()
  })

  it('with a photo names the municipality when there is no logo', async () => {
    const { at, images } = await cover({ cover: 'foto', photo })
    expect(images).toBe(1)
    expect(at('Gemeente Rijnveen')?.top).toBeGreaterThan(740)
  })

  it('with a photo keeps a long title above the status', async () => {
    const title = 'Gelijke kansen voor alle kinderen van nul tot en met twaalf jaar in alle kernen van onze gemeente'
    const { at } = await cover({ cover: 'foto', photo, logo }, { title })
    expect(at('versie van')?.top).toBeGreaterThan(700)
    expect(at('Onderwijsachterstandenbeleid')?.top).toBeLessThan(680)
  })

  it('with the logo shows the logo only', async () => {
    const { at, images } = await cover({ cover: 'logo', photo, logo })
    expect(images).toBe(1)
    expect(at('Een goede')?.left).toBeCloseTo(62, 0)
  })

  it('without pictures sets the name in type, whatever is there', async () => {
    const { at, images } = await cover({ cover: 'zonder', photo, logo })
    expect(images).toBe(0)
    expect(at('Gemeente Rijnveen')?.top).toBeLessThan(120)
  })

  it('goes on without a picture that cannot be read', async () => {
    const broken = { ...photo, picture: { ...photo.picture, bytes: new Uint8Array([1, 2, 3]) } }
    const { images, text } = await cover({ cover: 'foto', photo: broken, logo: broken })
    expect(images).toBe(0)
    expect(text).toContain('Gemeente Rijnveen')
  })
})
