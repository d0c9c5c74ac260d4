import { Mark } from '@tiptap/core'
import { safeLink } from '../richtext/safe-link.ts'

export { Bold } from '@tiptap/extension-bold'
export { Italic } from '@tiptap/extension-italic'

export const Subscript = Mark.create({
  name: 'subscript',
  excludes: 'superscript',
  parseHTML: () => [{ tag: 'sub' }],
  renderHTML: () => ['sub', 0],
})

export const Superscript = Mark.create({
  name: 'superscript',
  excludes: 'subscript',
  parseHTML: () => [{ tag: 'sup' }],
  renderHTML: () => ['sup', 0],
})

/** A link to a safe address, or to a section with `#id`. An unsafe address is not taken over: the text stays. */
export const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { default: '', rendered: false } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => {
        const href = safeLink(element.getAttribute('href') ?? '')
        return href ? { href } : false
      },
    },
  ],
  renderHTML: ({ mark }) => [
    'a',
    { href: safeLink(String(mark.attrs['href'])) ?? '#', rel: 'noreferrer', class: 'text-link' },
    0,
  ],
})

/** Text in another language than Dutch, for screen readers and exports. */
export const Language = Mark.create({
  name: 'language',
  addAttributes: () => ({ lang: { default: '', rendered: false } }),
  parseHTML: () => [
    {
      tag: 'span[lang]',
      getAttrs: (element) => {
        const lang = element.getAttribute('lang') ?? ''
        return /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(lang) && !lang.startsWith('nl') ? { lang } : false
      },
    },
  ],
  renderHTML: ({ mark }) => ['span', { lang: mark.attrs['lang'] }, 0],
})
