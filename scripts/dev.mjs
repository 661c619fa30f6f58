/**
 * `npm run dev`: the server, restarted when a file of it changes, and the pages, reloaded in the browser by Vite, which passes `/api` on
 * to the server. One Ctrl-C stops both. Everything after `--` goes to `konvergen serve`; with another port there, tell Vite too:
 * `KONVERGEN_API=http://127.0.0.1:8090 npm run dev -- --port 8090`.
 */
import path from 'node:path'
import { CLI, environmentFor, ROOT, runInForeground } from '../packages/cli/bin/pinned-node.mjs'
import { prepareNode, stopOnFailure } from './setup.mjs'

const SERVER_SIDE = ['core', 'contract', 'pictures', 'sources', 'papers', 'server', 'cli']
const WATCH = ['--watch-preserve-output', ...SERVER_SIDE.map((name) => `--watch-path=${path.join(ROOT, 'packages', name, 'src')}`)]

await stopOnFailure(async () => {
  const node = await prepareNode()
  const stop = new AbortController()
  const env = environmentFor(node)
  const vite = path.join(ROOT, 'node_modules/vite/bin/vite.js')
  const both = [
    runInForeground(node, [...WATCH, CLI, 'serve', ...process.argv.slice(2)], { env, signal: stop.signal }),
    runInForeground(node, [vite, '--clearScreen', 'false'], { env, cwd: path.join(ROOT, 'packages/web'), signal: stop.signal }),
  ]
  process.exitCode = await Promise.race(both)
  stop.abort()
  await Promise.allSettled(both)
})
