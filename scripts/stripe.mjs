/**
 * `npm run stripe lokus`: one capability is one word on every floor; this prints all its rooms, so that whoever joins learns one word and
 * knows where to look.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from '../packages/cli/bin/pinned-node.mjs'

const FLOORS = ['packages/core', 'packages/contract', 'packages/sources', 'packages/pictures', 'packages/papers', 'packages/server']
const PLACES = [...FLOORS, 'packages/web', 'packages/cli', 'docs', 'test', 'test-data']
const SKIPPED = new Set(['node_modules', 'dist'])

/** The word a name stands for: `0003-lokus.sql`, `lokus.ts`, `lokus.test.ts` and the folder `lokus` all mean lokus. */
const wordOf = (/** @type {string} */ name) => name.replace(/^\d+-/, '').replace(/\..*$/, '')

/**
 * Every file or folder named by the word; a folder is not entered further, it is one room.
 * @param {string} folder
 * @param {string} word
 * @returns {string[]}
 */
function rooms(folder, word) {
  const place = path.join(ROOT, folder)
  const entries = readdirSync(place, { withFileTypes: true }).filter(({ name }) => !SKIPPED.has(name))
  return entries.flatMap((entry) => {
    const here = `${folder}/${entry.name}`
    if (wordOf(entry.name) === word) return entry.isDirectory() ? contents(here) : [here]
    return entry.isDirectory() ? rooms(here, word) : []
  })
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function contents(folder) {
  const files = readdirSync(path.join(ROOT, folder), { withFileTypes: true })
  return [`${folder}/`, ...files.map(({ name }) => `    ${name}`).toSorted()]
}

const [word] = process.argv.slice(2)
const stairs = readFileSync(path.join(ROOT, 'house/stairs.json'), 'utf8')
const { capabilities } = /** @type {{ capabilities: string[] }} */ (JSON.parse(stairs))
const present = new Set(readdirSync(ROOT).concat(readdirSync(path.join(ROOT, 'packages')).map((name) => `packages/${name}`)))
const found = word === undefined ? [] : PLACES.filter((place) => present.has(place)).flatMap((place) => rooms(place, word))

if (found.length > 0) {
  console.log(found.join('\n'))
} else {
  console.error(`npm run stripe <kata>\nKata yang ada, dari bawah ke atas (the words, bottom to top):\n${capabilities.join(' ')}`)
  process.exitCode = 1
}
