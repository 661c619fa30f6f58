import { describe, expect, test } from 'vitest'
import { emptyScores } from '../../src/growth/children.ts'
import { readChildren } from '../../src/growth/read-children.ts'
import { scoreChildren } from '../../src/growth/score-children.ts'
import { OUTPUT_COLUMNS, scoreCells } from '../../src/growth/score-columns.ts'
import { FULL, type Golden, readGolden, SAMPLE } from './golden.ts'
import { inventChildren } from './invented-children.ts'

interface Difference {
  readonly row: number
  readonly column: string
  readonly golden: string
  readonly ours: string
}

/** Cells that are not the same number, or not both empty. */
function differences(golden: Golden, mode: 'exact' | 'anthro-1.1'): readonly Difference[] {
  const { children, issues } = readChildren(golden.count, golden.input, { ageUnit: 'hari' })
  expect(issues).toEqual([])
  const scores = scoreChildren(children, { mode })
  const found: Difference[] = []
  for (let row = 0; row < golden.count; row += 1) {
    scoreCells(children, scores, row).forEach((ours, place) => {
      const column = OUTPUT_COLUMNS[place] ?? ''
      const expected = golden.cell(row, column)
      const equal = ours === expected || (ours !== '' && expected !== '' && Number(ours) === Number(expected))
      if (!equal) found.push({ row, column, golden: expected, ours })
    })
  }
  return found
}

/** The slips of the R package that docs/methods/growth.md lists as corrected. */
function isDocumented(golden: Golden, { row, column }: Difference): boolean {
  const [lenhei, weight] = [golden.cell(row, 'lenhei'), golden.cell(row, 'weight')]
  if (lenhei === '103.1' && /^l$/i.test(golden.cell(row, 'measure'))) return column === 'zwfl'
  const impossible = (text: string) => text !== '' && Number(text) <= 0
  if (impossible(lenhei)) return /^(?:clenhei|cbmi|[zf](?:len|bmi|wfl))$/.test(column)
  return impossible(weight) && /^(?:cbmi|[zf](?:wfl|bmi))$/.test(column)
}

describe.each([
  ['the sample of this repository', SAMPLE],
  ['all 22,776 golden children', FULL],
])('%s', (_, file) => {
  test('anthro-1.1: every cell is what the R package answers', (ctx) => {
    const golden = readGolden(file)
    if (golden === null) return ctx.skip(`${file.replace(/.*\/shared/, '../shared')} is not beside this repository`)
    expect(differences(golden, 'anthro-1.1')).toEqual([])
  })

  test('exact: only the documented slips of the R package are answered differently', (ctx) => {
    const golden = readGolden(file)
    if (golden === null) return ctx.skip(`${file.replace(/.*\/shared/, '../shared')} is not beside this repository`)
    const found = differences(golden, 'exact')
    expect(found.filter((difference) => !isDocumented(golden, difference))).toEqual([])
    expect(new Set(found.map(({ column }) => column))).toContain('zwfl')
  })
})

describe('scoreChildren', () => {
  test('scores in mode exact unless asked otherwise', () => {
    const children = inventChildren(100, 3, 0.2)
    expect(scoreChildren(children)).toEqual(scoreChildren(children, { mode: 'exact' }))
  })

  test('writes into the columns of a chunk before, over everything that stood there', () => {
    const into = emptyScores(100)
    scoreChildren(inventChildren(100, 3, 0), { into })
    const children = inventChildren(100, 4, 0.3)
    expect(scoreChildren(children, { into })).toBe(into)
    expect(into).toEqual(scoreChildren(children))
  })

  test('gives no child a score that depends on its neighbours', () => {
    const children = inventChildren(3000, 6, 0.1)
    const alone = inventChildren(1500, 6, 0.1)
    const [all, half] = [scoreChildren(children), scoreChildren(alone)]
    expect(all.z.wfl.subarray(0, 1500)).toEqual(half.z.wfl)
  })
})
