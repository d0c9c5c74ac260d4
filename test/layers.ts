/** Which folder of `src` may import which; the one table of the architecture. A new arrow is a decision. */
export const layers: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  richtext: ['lib'],
  figures: ['lib', 'richtext'],
  // Figures as drawings in plain JSON, before anything is printed.
  charts: ['lib', 'richtext', 'figures', 'housestyle'],
  template: ['lib', 'richtext', 'figures'],
  housestyle: ['lib'],
  // Figures from elsewhere; what it asks with comes in as an argument.
  sources: ['lib', 'figures', 'template'],
  words: ['lib', 'figures', 'charts'],
  plan: ['lib', 'richtext', 'figures', 'template', 'housestyle'],
  retemplate: ['richtext', 'template', 'plan'],
  // Reads files that a writer drops, in a worker of its own; the interface knows its client and its types.
  datafiles: ['lib', 'words', 'richtext', 'figures', 'plan'],
  document: ['lib', 'words', 'richtext', 'figures', 'template', 'housestyle', 'charts', 'plan'],
  writers: ['lib', 'charts', 'document'],
  versions: ['lib', 'richtext', 'figures', 'plan'],
  storage: ['lib', 'richtext', 'figures', 'housestyle', 'plan', 'versions'],
  store: ['lib', 'richtext', 'figures', 'template', 'housestyle', 'plan', 'versions', 'storage'],
  editor: ['lib', 'words', 'richtext', 'figures', 'template'],
  // The service worker, a program of its own; nobody imports it.
  offline: [],
  // Reads the templates before the app is built; nothing of it ships.
  build: ['lib', 'words', 'richtext', 'figures', 'template', 'housestyle', 'sources', 'charts', 'plan'],
  // The only place that knows the writers: the worker and the command line.
  export: ['lib', 'words', 'richtext', 'figures', 'template', 'housestyle', 'plan', 'document', 'storage', 'writers'],
  ui: [
    'lib',
    'words',
    'richtext',
    'figures',
    'template',
    'housestyle',
    'sources',
    'charts',
    'plan',
    'retemplate',
    'document',
    'versions',
    'storage',
    'store',
    'editor',
    'datafiles',
    'export',
  ],
}

/** Folders that may import a library; every other folder may not. Type imports count too. */
export const libraryHomes: Readonly<Record<string, readonly string[]>> = {
  react: ['ui'],
  'react-dom': ['ui'],
  zustand: ['store', 'ui'],
  '@tiptap': ['editor', 'ui/writing'],
  docx: ['writers/word'],
  '@react-pdf': ['writers/pdf'],
  pdfkit: ['writers/pdf'],
  fontkit: ['writers/pdf', 'build'],
  fflate: ['writers', 'datafiles'],
  papaparse: ['datafiles'],
  'idb-keyval': ['storage'],
  yaml: ['build'],
  'mdast-util-from-markdown': ['build'],
  vite: ['build'],
  'workbox-precaching': ['offline'],
  'workbox-window': ['ui/updates'],
}
