/**
 * The checks that `npm run check` and `npm test` share, and how a list of them is run: all of them, even after a failure, so that one
 * run tells everything there is to mend.
 */
import path from 'node:path'
import { environmentFor, ROOT, runInForeground } from '../packages/cli/bin/pinned-node.mjs'

/** @typedef {{ name: string, args: readonly string[] }} Step A program under node_modules, or a .ts file, with its arguments. */

const bin = (/** @type {string} */ place) => path.join(ROOT, 'node_modules', place)

/** @type {readonly Step[]} */
export const CHECKS = [
  { name: 'format', args: [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings'] },
  { name: 'lint', args: [bin('oxlint/bin/oxlint'), '--deny-warnings'] },
  { name: 'types', args: ['scripts/types.mjs'] },
  { name: 'house', args: ['house/check.ts'] },
]

/** Known holes in what runs with the program; only `npm test` asks, since it needs the registry. @type {Step} */
export const AUDIT = { name: 'audit', args: ['scripts/audit.mjs'] }

/** With which a step ends that could not be carried out through nobody's fault here: neither good nor bad. */
export const NOT_ASKED = 75

/**
 * @param {readonly string[]} args
 * @returns {Step}
 */
export function vitest(...args) {
  return { name: 'tests', args: [bin('vitest/vitest.mjs'), 'run', ...args] }
}

/**
 * Runs the steps one after the other and answers the names of those that failed; into `skipped` go those that could not be carried out.
 * @param {string} node
 * @param {readonly Step[]} steps
 * @param {string[]} [skipped]
 */
export async function runSteps(node, steps, skipped = []) {
  const failed = []
  for (const { name, args } of steps) {
    const started = performance.now()
    console.log(`\n── ${name}`)
    const code = await runInForeground(node, args, { cwd: ROOT, env: environmentFor(node) })
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    const word = code === 0 ? 'ok' : code === NOT_ASKED ? 'NOT CARRIED OUT' : 'FAILED'
    console.log(`── ${name}: ${word} (${seconds} s)`)
    if (code === NOT_ASKED) skipped.push(name)
    else if (code !== 0) failed.push(name)
  }
  return failed
}
