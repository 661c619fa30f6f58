/** Real files stand beside the repository, never in it; a test that needs one is skipped, by name, where they are absent. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestContext } from 'vitest'

const SHARED = path.resolve(fileURLToPath(new URL('../../../', import.meta.url)), '../shared')

export function sharedFile(context: TestContext, name: string): Uint8Array {
  const file = path.join(SHARED, name)
  if (!existsSync(file)) return context.skip(`../shared/${name} is not here`)
  return readFileSync(file)
}
