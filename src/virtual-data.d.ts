declare module 'virtual:oab/template' {
  const template: import('./template/template.ts').Template
  export default template
}
declare module 'virtual:oab/guidance' {
  const loaders: Readonly<Record<string, () => Promise<import('./template/template.ts').ChapterGuidance>>>
  export default loaders
}
declare module 'virtual:oab/reference' {
  const reference: import('./template/template.ts').Reference
  export default reference
}
declare module 'virtual:oab/catalogue' {
  const catalogue: import('./figures/figure.ts').FigureCatalogue
  export default catalogue
}
declare module 'virtual:oab/figure-help' {
  const help: Readonly<Record<string, import('./figures/figure.ts').FigureHelp>>
  export default help
}
declare module 'virtual:oab/fetch-guide' {
  const guide: import('./sources/fetch-guide.ts').FetchGuide
  export default guide
}
declare module 'virtual:oab/municipalities' {
  const municipalities: readonly import('./template/municipality-search.ts').MunicipalityEntry[]
  export default municipalities
}
declare module 'virtual:oab/example' {
  const example: {
    readonly plan: import('./plan/plan.ts').Plan
    readonly images: readonly { readonly hash: string; readonly base64: string }[]
  }
  export default example
}
declare module 'virtual:chart-letters' {
  const letters: import('./charts/chart-letters.ts').ChartLetters
  export default letters
}
