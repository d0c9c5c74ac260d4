import type { Figure, FigureCatalogue } from '../figures/figure.ts'
import type { RichText } from '../richtext/richtext.ts'
import type { RichNode } from '../richtext/walk-text.ts'
import { figuresInText } from './figure-places.ts'
import type { Plan } from './plan.ts'
import { mapSections, nextPlan } from './touch-section.ts'

/**
 * Brings a plan to the catalogue of now: references and values under an earlier id of a figure come under its id. The plan
 * itself when it follows that version already, or a newer one.
 */
export function followCatalogue(plan: Plan, catalogue: FigureCatalogue): Plan {
  if (plan.versions.figures >= catalogue.version) return plan
  const names = new Map(catalogue.definitions.flatMap(({ id, formerIds = [] }) => formerIds.map((one) => [one, id])))
  const texts = renamedTexts(plan.texts, names)
  const revision = plan.revision + 1
  return nextPlan(plan, {
    texts,
    figures: renamedFigures(plan.figures, names),
    chapters: plan.chapters.map((chapter) =>
      mapSections(chapter, (one) => (texts[one.id] === plan.texts[one.id] ? one : { ...one, revision })),
    ),
    versions: { ...plan.versions, figures: catalogue.version },
  })
}

type Names = ReadonlyMap<string, string>

function renamedTexts(texts: Plan['texts'], names: Names): Plan['texts'] {
  const uses = (text: RichText) => figuresInText(text).some((id) => names.has(id))
  const all = Object.entries(texts)
  if (!all.some(([, text]) => uses(text))) return texts
  return Object.fromEntries(
    all.map(([id, text]) => [id, uses(text) ? (text.map((node) => renamedNode(node, names)) as RichText) : text]),
  )
}

/** The same kind of node, so what it holds is of the same kind as well. */
function renamedNode(node: RichNode, names: Names): RichNode {
  const name = (id: string) => names.get(id) ?? id
  if (node.type === 'figureReference') return { ...node, attrs: { ...node.attrs, figure: name(node.attrs.figure) } }
  if (node.type === 'chart') return { ...node, attrs: { ...node.attrs, figures: node.attrs.figures.map(name) } }
  if (node.type === 'figureTable') return { ...node, attrs: { ...node.attrs, figures: node.attrs.figures.map(name) } }
  if (!('content' in node) || !node.content) return node
  return { ...node, content: node.content.map((child) => renamedNode(child, names)) } as RichNode
}

/** A value that the figure has under its own id goes before one under an earlier id. */
function renamedFigures(figures: Plan['figures'], names: Names): Plan['figures'] {
  const renamed = Object.entries(figures).map(([id, figure]): [string, Figure] => {
    const name = names.get(id)
    return name === undefined ? [id, figure] : [name, { ...figure, id: name }]
  })
  if (!Object.keys(figures).some((id) => names.has(id))) return figures
  const own = Object.entries(figures).filter(([id]) => !names.has(id))
  return Object.fromEntries([...renamed, ...own])
}
