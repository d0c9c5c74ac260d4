// Many small files of code compress badly one by one: together these are a twentieth of what is loaded until the caret
// stands in the text. They belong to every screen of a plan and to none before it: what the start screen needs as well may
// not stand here, because the start screen would then load the whole file.

const editor = ['@tiptap/', 'prosemirror-', 'w3c-keyname/', 'orderedmap/', 'rope-sequence/', 'crelt/', 'linkifyjs/']

const plan = [
  'figures/dutch-number',
  'figures/figure-bounds',
  'figures/figure-status',
  'figures/format-figure',
  'figures/formula',
  'figures/resolve-figures',
  'figures/search-figures',
  'figures/share-words',
  'lib/trusted-types',
  'plan/figure-places',
  'plan/loose-texts',
  'plan/number-headings',
  'plan/write-texts',
  'richtext/has-content',
  'richtext/plain-text',
  'richtext/richtext',
  'ui/figures/figure-data',
  'ui/figures/use-plan-figures',
  'ui/house-style/plan-look',
  'ui/house-style/use-house-style',
  'ui/parts/choice',
  'ui/parts/save-line',
  'ui/plan-frame/open-plan',
  'ui/plan-frame/plan-bar',
  'ui/plan-frame/plan-name',
  'ui/plan-frame/plan-tabs',
  'ui/plan-frame/save-plan-file',
  'ui/plan-frame/use-plan-menu',
  'ui/writing/external-link',
  'ui/writing/rich-text-view',
  'ui/writing/take-back',
  'words/dutch',
  'words/figure-source-words',
  'words/figure-words',
  'words/guide-words',
  'words/save-file-words',
  'words/writing-words',
]

/** Which modules of the page are joined in one file; what is in no group is divided by who imports it. */
export const codeGroups = [
  { name: 'editor', test: new RegExp(`/node_modules/(?:${editor.join('|')})`) },
  {
    name: 'plan',
    test: new RegExp(`/src/(?:${plan.join('|')})\\.tsx?$`),
  },
]
