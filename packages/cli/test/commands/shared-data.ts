/**
 * The real district's files lie beside the project and never in it. Tests that need one ask here and are skipped, saying so, where it is absent.
 */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { TestContext } from 'vitest'

const SHARED = new URL('../../../../../shared/data/', import.meta.url)

/** Path of a file of the shared data, e.g. `real/…xlsx`; skips the test when there is none. */
export function sharedFile(context: TestContext, name: string): string {
  const path = fileURLToPath(new URL(name, SHARED))
  if (!existsSync(path)) context.skip(`../shared/data/${name} is absent: this test needs the real file`)
  return path
}
