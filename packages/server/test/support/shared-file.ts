/**
 * Files that are read from beside the repository and never carried into it: a test that needs one is skipped, with its name, where it is absent.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestContext } from 'vitest'

const SHARED = join(import.meta.dirname, '../../../../../shared')

export function sharedFile(ctx: TestContext, path: string): Buffer {
  const full = join(SHARED, path)
  if (!existsSync(full)) ctx.skip(`absent: ../shared/${path}`)
  return readFileSync(full)
}
