import { expect, it } from 'vitest'
import { type FamilyMarks, MARKS } from '../../src/sasaran/family-marks.ts'
import type { AgreedFamily } from '../../src/verval/agreed-list.ts'
import { differenceOf } from '../../src/verval/difference.ts'
import type { Outcome } from '../../src/verval/outcome.ts'

const NONE = Object.fromEntries(MARKS.map((name) => [name, false])) as FamilyMarks
const agreed = (family: string, change: Partial<FamilyMarks> = {}, desa = 'a'): AgreedFamily => ({
  family,
  desa,
  marks: { ...NONE, ...change },
  basis: 'verval',
})
const outcome = (family: string, kind: Outcome['kind'], finding: Outcome['finding']): Outcome => ({
  family,
  desa: 'a',
  kind,
  finding,
  marks: NONE,
  added: false,
  movedIn: false,
})

it('says who came, stayed and left, and why', () => {
  const before = ['1', '2', '3', '4', '5', '6'].map((family) => agreed(family))
  const outcomes = [
    outcome('2', 'tidak-berisiko', 'ada'),
    outcome('3', 'keluar', 'meninggal'),
    outcome('4', 'belum', null),
    outcome('6', 'keluar', 'pindah'),
  ]
  const { came, stayed, left } = differenceOf(before, [agreed('1'), agreed('9')], outcomes)
  expect([came, stayed]).toEqual([['9'], ['1']])
  expect(left.map(({ family, why }) => [family, why])).toEqual([
    ['2', 'tidak-berisiko'],
    ['3', 'meninggal'],
    ['4', 'belum'],
    ['5', 'tidak-didata'],
    ['6', 'pindah'],
  ])
})

it('counts marks and moves of those who stayed', () => {
  const { moved, marks } = differenceOf(
    [agreed('1', { balita: true }), agreed('2')],
    [agreed('1', { pus: true }), agreed('2', {}, 'b')],
    [],
  )
  expect(moved).toEqual(['2'])
  expect([marks.balita, marks.pus, marks.airTidakLayak]).toEqual([
    { gained: 0, lost: 1 },
    { gained: 1, lost: 0 },
    { gained: 0, lost: 0 },
  ])
})

it('finds nothing between a list and itself', () => {
  const list = [agreed('1', { pus: true }), agreed('2')]
  expect(differenceOf(list, list, [])).toMatchObject({ came: [], stayed: ['1', '2'], left: [], moved: [] })
})
