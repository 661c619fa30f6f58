/**
 * The types of all projects of `tsconfig.json`, in two compilers beside each other: one alone takes twice as long on a machine of two cores. Says what both say, and
 * fails when either does.
 */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from '../packages/cli/bin/pinned-node.mjs'

const { references } = /** @type {{ references: { path: string }[] }} */ (
  JSON.parse(readFileSync(path.join(ROOT, 'tsconfig.json'), 'utf8'))
)
const projects = references.map((each) => each.path)
/** A project and its tests go to both in turn: tests take longer. */
const isFirst = (/** @type {number} */ at) => [0, 3].includes(at % 4)
const halves = [projects.filter((_, at) => isFirst(at)), projects.filter((_, at) => !isFirst(at))]

const compile = (/** @type {readonly string[]} */ own) =>
  new Promise((resolve) => {
    const tsc = path.join(ROOT, 'node_modules/typescript/bin/tsc')
    spawn(process.execPath, [tsc, '-b', ...own], { cwd: ROOT, stdio: 'inherit' }).on('close', (code) => resolve(code ?? 1))
  })

const codes = await Promise.all(halves.map(compile))
process.exitCode = codes.every((code) => code === 0) ? 0 : 1
