import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'

const root = fileURLToPath(new URL('../../', import.meta.url))

// Vite reads the TypeScript and the data of the templates, just as it does for the app; it opens no port.
const vite = await createServer({
  root,
  configFile: `${root}vite.config.ts`,
  appType: 'custom',
  logLevel: 'silent',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
})

try {
  const { runCommand } = await vite.ssrLoadModule('/src/export/command-line.ts')
  process.exitCode = await runCommand(process.argv.slice(2), {
    // `npm run` starts in the project; INIT_CWD is the folder where the person stood.
    folder: process.env.INIT_CWD ?? process.cwd(),
    date: localDate(new Date()),
    say: (line) => console.log(line),
    complain: (line) => console.error(line),
  })
} catch (error) {
  // A fault in a template file stops here; its message already says file, line and what is expected.
  console.error(error instanceof Error ? error.message.trim() : String(error))
  process.exitCode = 1
} finally {
  await vite.close()
}

/** @param {Date} now */
function localDate(now) {
  const two = (/** @type {number} */ part) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
