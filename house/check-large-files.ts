/**
 * The repository stays light: district offices fetch it over slow lines, and what is once in the history stays there. A large file belongs
 * in a package, or is imported by the district itself.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import path from 'node:path'

const MOST_BYTES = 600_000

/** Files that are worth their weight, each with its reason beside it. */
const WORTH_IT: ReadonlySet<string> = new Set()

/** The files that git knows; none outside a checkout. */
export function trackedFiles(root: string): readonly string[] {
  if (!existsSync(path.join(root, '.git'))) return []
  return execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean)
}

export function checkLargeFiles(root: string, files: readonly string[]): readonly string[] {
  return files
    .filter((file) => !WORTH_IT.has(file) && existsSync(path.join(root, file)))
    .map((file) => ({ file, bytes: statSync(path.join(root, file)).size }))
    .filter(({ bytes }) => bytes > MOST_BYTES)
    .map(
      ({ file, bytes }) =>
        `${file} has ${Math.ceil(bytes / 1000)} KB (at most ${MOST_BYTES / 1000} without a reason in house/check-large-files.ts)`,
    )
}
