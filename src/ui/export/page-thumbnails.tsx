import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import { previewWords as words } from '../../words/preview-words.ts'
import { pageAfterKey, withinPages } from './page-keys.ts'
import { PagePicture, pageRatio } from './page-picture.tsx'
import { useInView } from './use-in-view.ts'
import type { ShownPages } from './use-page-preview.ts'

interface PageThumbnailsProps {
  readonly shown: ShownPages
  readonly page: number
  readonly onPage: (page: number) => void
  readonly onFailure: () => void
}

/** All pages in small. One tab stop; arrows go from page to page. */
export function PageThumbnails({ shown, page, onPage, onFailure }: PageThumbnailsProps) {
  const list = useRef<HTMLDivElement>(null)
  const id = useId()
  const { pages } = shown.layout
  useEffect(() => keepInView(list.current, page), [page])
  const press = (event: KeyboardEvent) => {
    const next = nextPage(event.key, page, pages.length)
    if (next === null) return
    event.preventDefault()
    onPage(next)
  }
  return (
    <div
      ref={list}
      className="thumbnails"
      role="listbox"
      aria-label={words.pages}
      aria-activedescendant={`${id}${page}`}
      tabIndex={0}
      onKeyDown={press}
    >
      {pages.map(({ name }, index) => (
        <Thumbnail
          // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
          key={index}
          id={`${id}${index}`}
          label={words.nameOf({ number: index + 1, count: pages.length, name })}
          shown={shown}
          page={index}
          chosen={index === page}
          onChoose={() => onPage(index)}
          onFailure={onFailure}
        />
      ))}
    </div>
  )
}

function nextPage(key: string, page: number, count: number): number | null {
  if (key === 'ArrowDown') return withinPages(page + 1, count)
  if (key === 'ArrowUp') return withinPages(page - 1, count)
  return pageAfterKey(key, page, count)
}

/** Scrolls the list alone: the screen around it stays where it is. */
function keepInView(list: HTMLElement | null, page: number): void {
  const option = list?.children[page]
  if (!list || !(option instanceof HTMLElement)) return
  const { offsetTop: top, offsetHeight: height } = option
  if (top < list.scrollTop) list.scrollTop = top
  else if (top + height > list.scrollTop + list.clientHeight) list.scrollTop = top + height - list.clientHeight
}

interface ThumbnailProps {
  readonly id: string
  readonly label: string
  readonly shown: ShownPages
  readonly page: number
  readonly chosen: boolean
  readonly onChoose: () => void
  readonly onFailure: () => void
}

/** Only painted while it is in view, so that a long plan costs no more than a short one. */
function Thumbnail({ id, label, shown, page, chosen, onChoose, onFailure }: ThumbnailProps) {
  const option = useRef<HTMLDivElement>(null)
  const inView = useInView(option)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list around it handles the keys
    <div
      ref={option}
      id={id}
      className="thumbnail"
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      aria-label={label}
      onClick={onChoose}
    >
      {inView ? (
        <PagePicture shown={shown} page={page} onFailure={onFailure} />
      ) : (
        <span className="page-paper" style={pageRatio(shown.layout.pages[page])} />
      )}
      <span className="num-tab">{page + 1}</span>
    </div>
  )
}
