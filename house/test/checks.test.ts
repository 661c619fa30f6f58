/** Each check of the house must be able to fail: a tree with the fault, the sentence it must draw, and the mended tree. */
import { describe, expect, test } from 'vitest'
import { checkGlossary } from '../check-glossary.ts'
import { checkLargeFiles } from '../check-large-files.ts'
import { checkPairs } from '../check-pairs.ts'
import { checkSizes } from '../check-sizes.ts'
import { checkStairs } from '../check-stairs.ts'
import { treeOf } from './tree.ts'

const lines = (count: number) => 'export {}\n'.repeat(count)
const imports = (count: number) => Array.from({ length: count }, (_, index) => `import './file-${index}.ts'\n`).join('')

describe('sizes', () => {
  test('a file may fill its ceiling and no more', () => {
    const low = { 'packages/core/src/a.ts': lines(1), 'packages/core/src/b.ts': lines(1), 'packages/core/src/c.ts': lines(1) }
    const twenty = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`packages/core/src/kit/${index}.ts`, lines(1)]))
    expect(checkSizes(treeOf({ ...low, ...twenty, 'packages/core/src/kit/full.ts': lines(400) }))).toEqual([])
    const [sentence] = checkSizes(treeOf({ ...low, ...twenty, 'packages/core/src/kit/over.ts': lines(401) }))
    expect(sentence).toContain('packages/core/src/kit/over.ts has 401 lines (ceiling 400)')
  })

  test('a test may be longer, a generated table has no ceiling', () => {
    const files = { 'packages/core/test/kit/long.test.ts': lines(500), 'packages/core/src/wilayah/names.data.ts': lines(9000) }
    expect(checkSizes(treeOf(files))).toEqual([])
    expect(checkSizes(treeOf({ 'packages/core/test/kit/long.test.ts': lines(501) }))).toHaveLength(1)
  })

  test('types and style sheets do not count as imports', () => {
    const erased =
      "import type { Desa } from './desa.ts'\nimport css from './page.module.css'\nimport {\n  type A,\n  b,\n} from './a.ts'\n"
    expect(checkSizes(treeOf({ 'packages/web/src/app/shell.ts': imports(11) + erased }))).toEqual([])
    expect(checkSizes(treeOf({ 'packages/web/src/app/shell.ts': imports(12) + erased }))[0]).toContain('has 13 imports')
  })

  test('twelve imports are enough, but for a list of routes', () => {
    expect(checkSizes(treeOf({ 'packages/web/src/app/shell.ts': imports(12) }))).toEqual([])
    expect(checkSizes(treeOf({ 'packages/web/src/app/shell.ts': imports(13) }))[0]).toContain('has 13 imports')
    expect(checkSizes(treeOf({ 'packages/server/src/capabilities/intake/routes.ts': imports(13) }))).toEqual([])
  })

  test('half of all files, and nineteen of twenty, stay short', () => {
    const many = (count: number, length: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`packages/core/src/kit/${length}-${index}.ts`, lines(length)]))
    expect(checkSizes(treeOf({ ...many(5, 80), ...many(5, 90) }))).toEqual([])
    expect(checkSizes(treeOf({ ...many(4, 80), ...many(5, 90) }))).toEqual(['half of all files should have at most 80 lines; found 90'])
    expect(checkSizes(treeOf({ ...many(19, 10), ...many(1, 260) }))).toEqual([])
    expect(checkSizes(treeOf({ ...many(18, 10), ...many(2, 260) }))[0]).toContain('nineteen of twenty files')
  })
})

describe('pairs', () => {
  const computing = 'export const half = (whole: number): number => whole / 2\n'

  test('a file of core that computes has its test at the mirrored path', () => {
    const file = { 'packages/core/src/kit/half.ts': computing }
    expect(checkPairs(treeOf(file))).toEqual(['packages/core/src/kit/half.ts has no test: write packages/core/test/kit/half.test.ts'])
    expect(checkPairs(treeOf({ ...file, 'packages/core/test/kit/half.test.ts': '' }))).toEqual([])
  })

  test('types and lists need no test', () => {
    const types = "export const KINDS = ['desa', 'kelurahan'] as const\nexport interface Rule { readonly of: (kind: string) => boolean }\n"
    expect(checkPairs(treeOf({ 'packages/core/src/wilayah/kinds.ts': types }))).toEqual([])
  })

  test('an import adapter has tests in the folder of its name', () => {
    const adapter = { 'packages/sources/src/krs-recap/parse.ts': computing }
    expect(checkPairs(treeOf(adapter))).toHaveLength(1)
    expect(checkPairs(treeOf({ ...adapter, 'packages/sources/test/krs-recap/parse.test.ts': '' }))).toEqual([])
  })

  test('a capability of the server has a README and a test', () => {
    const capability = { 'packages/server/src/capabilities/lokus/store.ts': computing }
    expect(checkPairs(treeOf(capability))).toHaveLength(2)
    const readme = { 'packages/server/src/capabilities/lokus/README.md': '# lokus\n' }
    expect(checkPairs(treeOf({ ...capability, ...readme, 'packages/server/test/lokus.test.ts': '' }))).toEqual([])
  })
})

test('a room that stands on no step of the stairs is found', () => {
  expect(checkStairs(treeOf({ 'packages/core/src/lokus/proposal.ts': '' }))).toEqual([])
  expect(checkStairs(treeOf({ 'packages/core/src/lookup/proposal.ts': '' }))[0]).toContain('packages/core/src/lookup stands on no step')
  expect(checkStairs(treeOf({ 'packages/web/src/pages/focus/page.tsx': '' }))[0]).toContain('"capabilities"')
})

describe('glossary', () => {
  const code = { 'packages/web/src/pages/lokus/page.tsx': 'export const stunting = 1\n' }
  const row = (word: string) => `| \`${word}\` | kata | word | what it is | GLOSSARY |\n`

  test('a capability and a figure without a row are found', () => {
    expect(checkGlossary(treeOf(code), ['stunting'])).toHaveLength(2)
    expect(checkGlossary(treeOf({ ...code, 'docs/glossary.md': row('lokus') + row('stunting') }), ['stunting'])).toEqual([])
  })

  test('a row whose word is not in the code is found, and one that stands twice', () => {
    const rows = row('lokus') + row('rembuk') + row('lokus')
    expect(checkGlossary(treeOf({ ...code, 'docs/glossary.md': rows }), [])).toEqual([
      '`rembuk` is in docs/glossary.md and nowhere in the code',
      '`lokus` is explained twice in docs/glossary.md',
    ])
  })
})

test('a large file is found', () => {
  const root = treeOf({ 'docs/small.bin': 'x'.repeat(600_000), 'docs/large.bin': 'x'.repeat(600_001) })
  expect(checkLargeFiles(root, ['docs/small.bin', 'docs/large.bin', 'docs/deleted.bin'])).toEqual([
    'docs/large.bin has 601 KB (at most 600 without a reason in house/check-large-files.ts)',
  ])
})
