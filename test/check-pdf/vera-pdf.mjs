import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../src/build/prepare.mjs'

const version = '1.28.1'
const artifact = `org.verapdf.apps:greenfield-apps:${version}`
// A Maven repository of its own, so that it is known where the program stands and nothing else is touched.
const repository = join(root, 'node_modules', '.cache', 'verapdf')
const program = join(repository, 'org/verapdf/apps/greenfield-apps', version, `greenfield-apps-${version}.jar`)

function runs(command, args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0
}

/** The program of veraPDF, fetched once with Maven. Gives its path, or the reason in one sentence why it cannot be had. */
export function findVeraPdf() {
  if (!runs('java', ['-version'])) return { reason: 'there is no Java' }
  if (existsSync(program)) return { program }
  if (!runs('mvn', ['-version'])) return { reason: 'there is no Maven to fetch it with' }
  mkdirSync(repository, { recursive: true })
  // This version asks for the file alone; newer ones want its parents too, which are not there.
  const goal = 'org.apache.maven.plugins:maven-dependency-plugin:2.8:get'
  // Alone: the program carries all that it needs.
  runs('mvn', ['-B', '-q', goal, `-Dartifact=${artifact}`, '-Dtransitive=false', `-Dmaven.repo.local=${repository}`])
  return existsSync(program) ? { program } : { reason: `Maven could not get ${artifact}` }
}

/** What veraPDF says of a file for one flavour: whether it passes, and its lines. */
export function askVeraPdf(program, flavour, path) {
  const options = ['-f', flavour, '--format', 'text', '-v', path]
  const { stdout } = spawnSync('java', ['-cp', program, 'org.verapdf.apps.GreenfieldCliWrapper', ...options], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  const lines = (stdout ?? '').split('\n').filter((line) => line.trim() !== '')
  return { passes: lines[0]?.startsWith('PASS ') === true, lines }
}
