import { prepare, root, stop } from './prepare.mjs'

prepare()
const { build, preview } = await import('vite')
await build({ root, logLevel: 'warn' }).catch((error) => stop(error instanceof Error ? error.message : String(error)))
try {
  const server = await preview({ root })
  console.log(`De planwijzer staat klaar op ${server.resolvedUrls?.local[0]}`)
} catch (error) {
  // Another port would be another store: plans that were made here would seem to be gone.
  if (String(error).includes('already in use'))
    stop('Poort 4173 is bezet. Sluit het andere programma en probeer het opnieuw.')
  throw error
}
