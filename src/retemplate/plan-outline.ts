/** Chapters and sections in order: of a plan, of a template, or of what is remembered of a template. */
export type Outline<Chapter extends OutlineChapter = OutlineChapter> = readonly Chapter[]

export interface OutlineChapter {
  readonly id: string
  readonly sections: readonly { readonly id: string }[]
}

type SectionOf<Chapter extends OutlineChapter> = Chapter['sections'][number]

/** Places something in a list behind the nearest that stands before it in a model, and at the start when none does. */
export function placedLike<Item extends { readonly id: string }>(
  items: readonly Item[],
  item: Item,
  model: readonly string[],
): readonly Item[] {
  const others = items.filter(({ id }) => id !== item.id)
  const before = model.slice(0, Math.max(0, model.indexOf(item.id)))
  const neighbour = before.findLast((id) => others.some((other) => other.id === id))
  const place = others.findIndex(({ id }) => id === neighbour) + 1
  return others.toSpliced(place, 0, item)
}

/** The outline without a section; a chapter of a template that it leaves empty goes as well. */
export function withoutSection<Chapter extends OutlineChapter>(
  outline: Outline<Chapter>,
  id: string,
): readonly Chapter[] {
  return outline.flatMap((chapter) => {
    if (!chapter.sections.some((section) => section.id === id)) return [chapter]
    const sections = chapter.sections.filter((section) => section.id !== id)
    return sections.length === 0 ? [] : [{ ...chapter, sections }]
  })
}

/** How a section comes into an outline: where the model has it, in a chapter that is made when it is missing. */
export interface Placing<Chapter extends OutlineChapter> {
  readonly section: SectionOf<Chapter>
  readonly model: Outline
  readonly emptyChapter: (id: string) => Chapter
}

/** The outline with a section where the model has it; it leaves the place where it stood. */
export function withSectionPlaced<Chapter extends OutlineChapter>(
  outline: Outline<Chapter>,
  { section, model, emptyChapter }: Placing<Chapter>,
): readonly Chapter[] {
  const home = model.find(({ sections }) => sections.some(({ id }) => id === section.id))
  if (!home) return outline
  const order = model.map(({ id }) => id)
  const whole = outline.some(({ id }) => id === home.id) ? outline : placedLike(outline, emptyChapter(home.id), order)
  const siblings = home.sections.map(({ id }) => id)
  return whole.flatMap((chapter) => {
    const others = chapter.sections.filter(({ id }) => id !== section.id)
    if (chapter.id === home.id) return [{ ...chapter, sections: placedLike(chapter.sections, section, siblings) }]
    if (others.length === chapter.sections.length) return [chapter]
    return others.length === 0 ? [] : [{ ...chapter, sections: others }]
  })
}

/** Ids that have to move to come from one order to the other, the fewest; ids that only one of them has do not count. */
export function movedBetween(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const common = after.filter((id) => before.includes(id))
  const places = common.map((id) => before.indexOf(id))
  const stays = longestRise(places)
  return new Set(common.filter((_id, index) => !stays.has(index)))
}

/** Indexes of the longest row of numbers that only rise. */
function longestRise(numbers: readonly number[]): ReadonlySet<number> {
  const lengths: number[] = []
  const previous: number[] = []
  numbers.forEach((number, index) => {
    let [best, from] = [0, -1]
    for (let before = 0; before < index; before += 1) {
      const length = lengths[before] ?? 0
      if ((numbers[before] ?? 0) < number && length > best) [best, from] = [length, before]
    }
    lengths.push(best + 1)
    previous.push(from)
  })
  const row = new Set<number>()
  for (let at = lengths.indexOf(Math.max(...lengths)); at >= 0; at = previous[at] ?? -1) row.add(at)
  return row
}
