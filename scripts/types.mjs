/**
 * The types of all projects of `tsconfig.json`, as many at once as there are cores, each in a compiler of one thread: TypeScript's native one, which takes a fifth of
 * the time of the one that is written in JavaScript. That one stays for the tools that ask it questions.
 */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { ROOT } from '../packages/cli/bin/pinned-node.mjs'

const COMPILER = path.join(ROOT, 'node_modules/typescript-native/bin/tsc')
const { references } = /** @type {{ references: { path: string }[] }} */ (
  JSON.parse(readFileSync(path.join(ROOT, 'tsconfig.json'), 'utf8'))
)
const waiting = references.map((each) => each.path)
/** @type {string[]} */
const failed = []

const check = (/** @type {string} */ project) =>
  new Promise((resolve) => {
    const run = spawn(process.execPath, [COMPILER, '--noEmit', '--singleThreaded', '--pretty', '-p', project], {
      cwd: ROOT,
      stdio: 'inherit',
    })
    run.on('close', (code) => {
      if (code !== 0) failed.push(project)
      resolve(undefined)
    })
  })

async function work() {
  for (let project = waiting.shift(); project !== undefined; project = waiting.shift()) await check(project)
}

await Promise.all(Array.from({ length: availableParallelism() }, work))
if (failed.length > 0) console.error(`types: ${failed.join(', ')}`)
process.exitCode = failed.length === 0 ? 0 : 1
