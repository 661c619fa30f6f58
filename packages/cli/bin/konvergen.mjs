#!/usr/bin/env node
/**
 * The `konvergen` command, as `npx konvergen …` finds it: whatever Node starts it, the pinned one runs the program.
 */
import { becomeKonvergen, findNode } from './pinned-node.mjs'

const node = findNode()
if (node === null) {
  console.error(
    `Node ${process.versions.node} terlalu lama dan Node 24 bawaan tidak terpasang. Jalankan: npm ci\n` +
      `Node ${process.versions.node} is too old and the pinned Node 24 is not installed. Run: npm ci`,
  )
  process.exitCode = 1
} else {
  await becomeKonvergen(node, process.argv.slice(2))
}
