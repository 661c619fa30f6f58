/**
 * All set-up that `npm start`, `npm test`, `npm run dev` and `./konvergen` need, so that each works on a fresh machine that has nothing but
 * Node 20 and npm: libraries, the pinned Node, the web pages. Everything is skipped when it already stands (docs/decisions/0002).
 * Plain JavaScript without dependencies: it runs before there are any.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { environmentFor, findNode, ROOT, runInForeground } from '../packages/cli/bin/pinned-node.mjs'
import { fitsLock } from './fits-lock.mjs'

/** A reason to stop that the person at the keyboard can act on; shown without a stack. */
class SetupFailure extends Error {}

/**
 * @param {string} indonesian
 * @param {string} english
 */
function say(indonesian, english) {
  console.error(`${indonesian}\n  (${english})`)
}

/** @param {() => Promise<void>} work */
export async function stopOnFailure(work) {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof SetupFailure)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}

/** The pinned Node, with the libraries installed as the lock file says. */
export async function prepareNode() {
  if (!isInstalled()) await install()
  const node = findNode()
  if (node === null) {
    throw new SetupFailure(
      `Konvergen memerlukan Linux x64 atau arm64 (glibc), atau Node 22.19 ke atas; di sini Node ${process.versions.node}, ${process.platform}-${process.arch}.\n` +
        '  (Konvergen needs Linux x64 or arm64 with glibc, or Node 22.19 or later. On Windows use WSL2.)',
    )
  }
  return node
}

function isInstalled() {
  const installed = path.join(ROOT, 'node_modules/.package-lock.json')
  return existsSync(installed) && fitsLock(readLock(installed), readLock(path.join(ROOT, 'package-lock.json')))
}

/** @param {string} file */
function readLock(file) {
  return /** @type {import('./fits-lock.mjs').LockFile} */ (JSON.parse(readFileSync(file, 'utf8')))
}

async function install() {
  say('Memasang pustaka (sekali saja, beberapa menit, perlu internet) …', 'Installing libraries: once, a few minutes, needs the internet')
  const args = ['ci', '--include=dev', '--include=optional', '--loglevel=error']
  const { npm_execpath: npm, npm_node_execpath: node } = process.env
  // Under npm, the same npm: and by the Node that runs it, not by the pinned one, which lies in the folder that is about to be replaced.
  const code =
    npm !== undefined && npm.endsWith('.js')
      ? await runInForeground(node ?? process.execPath, [npm, ...args], { cwd: ROOT })
      : await runInForeground('npm', args, { cwd: ROOT })
  if (code !== 0) {
    throw new SetupFailure(
      'Pustaka tidak dapat dipasang. Periksa sambungan internet, ruang disk, dan hak tulis pada folder ini, lalu ulangi.\n' +
        '  (The libraries could not be installed. Check the connection, the disk space and that you may write to this folder; then try again.)',
    )
  }
}

const WEB = path.join(ROOT, 'packages/web')
const WEB_STAMP = path.join(ROOT, 'node_modules/.cache/konvergen/web-build')
const WEB_INPUTS = ['web', 'core/src', 'contract/src', 'pictures/src', 'sources/src'].map((folder) => path.join(ROOT, 'packages', folder))
const NOT_WEB_INPUTS = new Set(['dist', 'test', 'node_modules'])

/**
 * Builds the web pages when a file that goes into them has changed since the last build.
 * @param {string} node
 */
export async function prepareWeb(node) {
  const stamp = webStamp()
  const isBuilt = existsSync(path.join(WEB, 'dist/index.html'))
  if (isBuilt && existsSync(WEB_STAMP) && readFileSync(WEB_STAMP, 'utf8') === stamp) return
  say('Menyusun halaman web …', 'Building the web pages')
  const vite = path.join(ROOT, 'node_modules/vite/bin/vite.js')
  const code = await runInForeground(node, [vite, 'build', '--logLevel', 'warn'], { cwd: WEB, env: environmentFor(node) })
  if (code !== 0) {
    throw new SetupFailure(
      'Halaman web tidak dapat disusun; sebabnya tertulis di atas.\n  (The web pages could not be built; the reason is above.)',
    )
  }
  mkdirSync(path.dirname(WEB_STAMP), { recursive: true })
  writeFileSync(WEB_STAMP, stamp)
}

/** Names, times and sizes instead of contents: a few milliseconds at every start. */
function webStamp() {
  const hash = createHash('sha256').update(stampOf(path.join(ROOT, 'package-lock.json')))
  for (const folder of WEB_INPUTS) {
    for (const file of filesUnder(folder)) hash.update(stampOf(file))
  }
  return hash.digest('hex')
}

/** @param {string} file */
function stampOf(file) {
  const { mtimeMs, size } = statSync(file)
  return `${path.relative(ROOT, file)} ${mtimeMs} ${size}\n`
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function filesUnder(folder) {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !NOT_WEB_INPUTS.has(name))
  return entries
    .map((entry) => ({ isFolder: entry.isDirectory(), place: path.join(folder, entry.name) }))
    .flatMap(({ isFolder, place }) => (isFolder ? filesUnder(place) : [place]))
    .toSorted()
}
