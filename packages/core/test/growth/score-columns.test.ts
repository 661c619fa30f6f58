import { expect, test } from 'vitest'
import { emptyChildren, emptyScores } from '../../src/growth/children.ts'
import { scoreChildren } from '../../src/growth/score-children.ts'
import { OUTPUT_COLUMNS, scoreCells } from '../../src/growth/score-columns.ts'
import { inventChildren } from './invented-children.ts'

test('columns stand under the names and in the order of the R package', () => {
  expect(OUTPUT_COLUMNS.join(' ')).toBe(
    'clenhei cmeasure c9mo_flag cbmi csex zlen flen zwei fwei zwfl fwfl zbmi fbmi zhc fhc zac fac zts fts zss fss',
  )
})

test('a child has a cell for each column, empty where nothing is', () => {
  const children = inventChildren(1, 2, 0)
  expect(scoreCells(children, scoreChildren(children), 0)).toHaveLength(OUTPUT_COLUMNS.length)
  const nobody = scoreCells(emptyChildren(1), emptyScores(1), 0)
  expect(nobody.filter((cell) => cell !== '')).toEqual(['0'])
})

test('an endless number is said as R says it', () => {
  const scores = emptyScores(1)
  scores.cbmi[0] = Infinity
  expect(scoreCells(emptyChildren(1), scores, 0)[3]).toBe('Inf')
})
