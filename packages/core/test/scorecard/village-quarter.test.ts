import { expect, it } from 'vitest'
import { monthNumber } from '../../src/sasaran/quarter.ts'
import type { ScoredPerson } from '../../src/scorecard/person-quarter.ts'
import type { Noted } from '../../src/scorecard/service-items.ts'
import { headOf, isSilent, quarterBefore, quarterOf, quarterOn, quarterText, reportState } from '../../src/scorecard/village-quarter.ts'

const Q3 = { year: 2026, quarter: 3 }
const [july, september] = [monthNumber(2026, 7), monthNumber(2026, 9)]
const person = (kind: ScoredPerson['kind'], start: number): ScoredPerson => ({
  kind,
  start,
  gaveBirth: null,
  ended: null,
  before: { timbang: null, konseling: null, pengasuhan: null },
})
const at = (household: string, who: ScoredPerson, months: readonly (readonly [number, Noted])[] = []) => ({
  household,
  person: who,
  months: new Map(months),
})

it('reads and writes quarters, and goes back over the year', () => {
  expect([quarterOf('2026-T3'), quarterOf('2026-T5'), quarterOf('2026')]).toEqual([Q3, null, null])
  expect(quarterText(Q3)).toBe('2026-T3')
  expect([quarterBefore(Q3), quarterBefore(Q3, 3)]).toEqual([
    { year: 2026, quarter: 2 },
    { year: 2025, quarter: 4 },
  ])
  expect(['2026-01-31', '2026-07-01', '2026-09-30', '2026-12-31'].map((day) => quarterOn(day).quarter)).toEqual([1, 3, 3, 4])
})

it('counts households once, KEK and RISTI, and children who are not well nourished', () => {
  const head = headOf(
    [
      at('a', person('bumil', july - 2), [[july, { keadaan: 'kek' }]]),
      at('a', person('anak', july - 12), [
        [july, { gizi: 'GK' }],
        [september, { gizi: 'N' }],
      ]),
      at('b', person('anak', july - 6), [[july, { gizi: 'S' }]]),
      at('c', person('anak', july - 6)),
      at('d', person('anak', july - 40)),
      at('e', person('bumil', july), [[july - 3, { keadaan: 'kek' }]]),
    ],
    Q3,
  )
  expect(head).toEqual({ households: 4, pregnant: 2, atRisk: 1, children: 3, malnourished: 1, unclassed: 1 })
})

it('says how far a report is', () => {
  expect([
    reportState({ sent: null, entered: null }),
    reportState({ sent: null, entered: 1 }),
    reportState({ sent: 2, entered: 1 }),
    reportState({ sent: 2, entered: 3 }),
  ]).toEqual(['belum', 'diisi', 'dikirim', 'berubah'])
})

it('calls silent whoever entered nothing for so many months', () => {
  expect(isSilent(null, '2026-11-27', 2)).toBe(true)
  expect([isSilent('2026-09-27', '2026-11-27', 2), isSilent('2026-09-28', '2026-11-27', 2)]).toEqual([true, false])
  expect([isSilent('2025-12-31', '2026-01-01', 1), isSilent('2026-08-01', '2026-11-01', 2)]).toEqual([false, true])
})
