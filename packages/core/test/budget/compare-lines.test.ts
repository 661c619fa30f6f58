import { expect, it } from 'vitest'
import { type ComparedLine, compareLines, sumOfLines } from '../../src/budget/compare-lines.ts'

const line = (id: string, rupiah: string | null): ComparedLine => ({ id, owner: 'a', code: null, title: id, rupiah })

it('says what is new, gone and changed, and what both come to', () => {
  const { differences, same, before, after } = compareLines(
    [line('x', '1'), line('y', '2'), line('z', '3')],
    [line('x', '1'), line('y', null), line('w', '9')],
  )
  expect(differences.map(({ what, line: { id }, before: was, after: is }) => [what, id, was, is])).toEqual([
    ['berubah', 'y', '2', null],
    ['baru', 'w', null, '9'],
    ['hilang', 'z', '3', null],
  ])
  expect([same, before, after]).toEqual([1, '6', '10'])
})

it('nothing told is not zero', () => {
  expect(sumOfLines([line('x', null)])).toBeNull()
  expect(sumOfLines([line('x', '0')])).toBe('0')
})
