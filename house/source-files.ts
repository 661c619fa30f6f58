/**
 * The files that the house is checked over, as paths from the root with `/`, in one order on every machine. A folder that is not there yet
 * has no files.
 */
import { type Dirent, existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

const NOT_SOURCE = new Set(['node_modules', 'dist', 'seeds'])

function entriesOf(root: string, folder: string): readonly Dirent[] {
  const place = path.join(root, folder)
  return existsSync(place) ? readdirSync(place, { withFileTypes: true }).filter(({ name }) => !NOT_SOURCE.has(name)) : []
}

export function foldersIn(root: string, folder: string): readonly string[] {
  return entriesOf(root, folder)
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted()
}

/** Every file under a folder whose name the pattern matches. */
export function filesUnder(root: string, folder: string, pattern: RegExp): readonly string[] {
  return entriesOf(root, folder)
    .flatMap((entry) => {
      const place = `${folder}/${entry.name}`
      if (entry.isDirectory()) return filesUnder(root, place, pattern)
      return pattern.test(entry.name) ? [place] : []
    })
    .toSorted()
}
