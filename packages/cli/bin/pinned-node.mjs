/**
 * Which Node runs Konvergen, and how a program is handed over to it. An office PC may only have Node 20, which cannot run TypeScript; the
 * lock file therefore pins a Node 24 binary (docs/decisions/0002). This file is plain JavaScript without dependencies, because it is what
 * Node 20 runs first.
 */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { constants } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
export const CLI = path.join(ROOT, 'packages/cli/src/main.ts')

/** Type stripping without a flag, and what `engines` of our libraries ask for. */
const OLDEST = { major: 22, minor: 19 }

function isRecentEnough() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  return major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)
}

/** Path of the Node that runs Konvergen: the pinned one, else this one when it is recent enough, else null. */
export function findNode() {
  const pinned = path.join(ROOT, `node_modules/node-linux-${process.arch}/bin/node`)
  if (existsSync(pinned)) return pinned
  return isRecentEnough() ? process.execPath : null
}

/**
 * What the pinned Node is started with: its tools first on the path, and compiled code kept between starts, so that the second is quick.
 * @param {string} node
 */
export function environmentFor(node) {
  const tools = [path.dirname(node), path.join(ROOT, 'node_modules/.bin'), process.env.PATH]
  return {
    ...process.env,
    PATH: tools.filter(Boolean).join(path.delimiter),
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? path.join(ROOT, 'node_modules/.cache/konvergen/compiled'),
  }
}

/**
 * Runs a program in the foreground and answers its exit code, 128 + n when signal n ended it. A Ctrl-C in a terminal reaches the program
 * by itself; a signal sent to this process alone is passed on.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function runInForeground(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'inherit', ...options })
    const pass = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal)
    const passUnlessTyped = () => {
      if (!process.stdin.isTTY) child.kill('SIGINT')
    }
    process.on('SIGTERM', pass).on('SIGHUP', pass).on('SIGINT', passUnlessTyped)
    const letGo = () => process.off('SIGTERM', pass).off('SIGHUP', pass).off('SIGINT', passUnlessTyped)
    child.once('error', (error) => {
      letGo()
      reject(error)
    })
    child.once('exit', (code, signal) => {
      letGo()
      resolve(signal === null ? (code ?? 1) : 128 + constants.signals[signal])
    })
  })
}

/**
 * Hands over to `konvergen …` and ends with its exit code. The flags have Node clear away its rubbish earlier than it would by itself: it would
 * let several hundred megabytes pile up while a list of sixty thousand children is taken in (bench/import-list.ts).
 * @param {string} node
 * @param {readonly string[]} args
 */
export async function becomeKonvergen(node, args) {
  const flags = /** @type {readonly string[]} */ (JSON.parse(readFileSync(new URL('node-flags.json', import.meta.url), 'utf8')))
  process.exitCode = await runInForeground(node, [...flags, CLI, ...args], { env: environmentFor(node) })
}
