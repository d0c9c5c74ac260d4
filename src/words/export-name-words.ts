/** Words in the names of exported files. */
export const exportNameWords = {
  kind: 'OAB-beleidsplan',
  stages: { concept: 'concept', college: 'voorstel', vastgesteld: 'vastgesteld' },
  archive: 'archief',
} as const
