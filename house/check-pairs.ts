/**
 * What belongs together stands together: every computing file of core has its test at the mirrored path, every import adapter has tests,
 * and every capability of the server has its README and a test that names it.
 */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { filesUnder, foldersIn } from './source-files.ts'

const CORE = 'packages/core'
const CAPABILITIES = 'packages/server/src/capabilities'
const TEST = /\.test\.tsx?$/

/** True when a function with a body stands in the file: types and lists of constants have nothing that could compute wrongly. */
function computes(root: string, file: string): boolean {
  const source = ts.createSourceFile(file, readFileSync(path.join(root, file), 'utf8'), ts.ScriptTarget.ESNext)
  const holdsFunction = (node: ts.Node): boolean =>
    (ts.isFunctionLike(node) && 'body' in node) || ts.forEachChild(node, holdsFunction) === true
  return holdsFunction(source)
}

function checkCore(root: string): readonly string[] {
  const testOf = (file: string) => file.replace(`${CORE}/src/`, `${CORE}/test/`).replace(/\.ts$/, '.test.ts')
  return filesUnder(root, `${CORE}/src`, /^(?!.*\.data\.).*\.ts$/)
    .filter((file) => !existsSync(path.join(root, testOf(file))) && computes(root, file))
    .map((file) => `${file} has no test: write ${testOf(file)}`)
}

function checkAdapters(root: string): readonly string[] {
  return foldersIn(root, 'packages/sources/src')
    .filter((folder) => filesUnder(root, `packages/sources/test/${folder}`, TEST).length === 0)
    .map((folder) => `packages/sources/src/${folder} has no test under packages/sources/test/${folder}`)
}

function checkCapabilities(root: string): readonly string[] {
  const tests = filesUnder(root, 'packages/server/test', TEST)
  const names = foldersIn(root, CAPABILITIES)
  const unexplained = names.filter((name) => !existsSync(path.join(root, CAPABILITIES, name, 'README.md')))
  const untested = names.filter((name) => !tests.some((file) => file.includes(name)))
  return [
    ...unexplained.map((name) => `${CAPABILITIES}/${name} has no README.md: what, whose task, which tables, which screens`),
    ...untested.map((name) => `${CAPABILITIES}/${name} has no test under packages/server/test that names it`),
  ]
}

export function checkPairs(root: string): readonly string[] {
  return [...checkCore(root), ...checkAdapters(root), ...checkCapabilities(root)]
}
