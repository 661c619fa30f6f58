/**
 * Small source trees for the tests of the house: a seed copied, or files given as text, in a folder that disappears afterwards.
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'

function emptyTree(): string {
  const root = mkdtempSync(path.join(tmpdir(), 'konvergen-house-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  return root
}

function write(root: string, file: string, text: string): void {
  const place = path.join(root, file)
  mkdirSync(path.dirname(place), { recursive: true })
  writeFileSync(place, text)
}

export function treeOf(files: Readonly<Record<string, string>>): string {
  const root = emptyTree()
  for (const [file, text] of Object.entries(files)) write(root, file, text)
  return root
}

/** Stand-ins for the libraries that seeds import, and one that no package declares. */
const LIBRARIES = ['hucre', 'kysely']
const UNDECLARED = 'undeclared'

/** A seed as a workspace of its own: package files and links as npm would make them, so that imports resolve as in the real house. */
export function workspaceOf(seed: string): string {
  const root = emptyTree()
  cpSync(seed, root, { recursive: true })
  const dependencies = Object.fromEntries(LIBRARIES.map((name) => [name, '1.0.0']))
  mkdirSync(path.join(root, 'node_modules/@konvergen'), { recursive: true })
  for (const floor of readdirSync(path.join(root, 'packages'))) {
    const name = `@konvergen/${floor}`
    write(root, `packages/${floor}/package.json`, JSON.stringify({ name, type: 'module', exports: { './*': './src/*' }, dependencies }))
    symlinkSync(path.join(root, 'packages', floor), path.join(root, 'node_modules', name))
  }
  for (const name of [...LIBRARIES, UNDECLARED]) {
    write(root, `node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }))
    write(root, `node_modules/${name}/index.js`, '')
  }
  return root
}
