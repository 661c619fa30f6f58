import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DECISION_KINDS, type LokusDecision, readLokusYears } from '../../src/lokus/lokus-years.ts'

const villages = (from: number, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `17.04.01.2${String(from + i).padStart(3, '0')}`)
const counts = (decisions: readonly LokusDecision[]) =>
  readLokusYears(decisions).map(({ year, status }) => [
    year,
    Object.fromEntries([...Map.groupBy(status.values(), (own) => own)].map(([own, all]) => [own, all.length])),
  ])

const FIRST: LokusDecision = { id: 'sk-2021', kind: 'penetapan', year: 2021, desa: villages(1, 20) }
const MORE: LokusDecision = { id: 'rembuk-2022', kind: 'perluasan', year: 2023, desa: villages(21, 50) }

describe('Kaur: twenty lokus in 2021, fifty more agreed at the rembuk of 2022', () => {
  test('seventy the year after, with what each of them is', () => {
    expect(counts([FIRST, MORE])).toEqual([
      [2021, { baru: 20 }],
      [2022, { lanjutan: 20 }],
      [2023, { lanjutan: 20, perluasan: 50 }],
    ])
  })

  test('each says by which decision', () => {
    const [, , year] = readLokusYears([FIRST, MORE])
    expect(year?.basis.get('17.04.01.2021')).toBe('rembuk-2022')
    expect(year?.basis.get('17.04.01.2001')).toBeNull()
    expect(year?.unexplained).toEqual([])
  })

  test('a list of their own the next year makes all seventy lanjutan', () => {
    const whole: LokusDecision = { id: 'sk-2024', kind: 'penetapan', year: 2024, desa: villages(1, 70) }
    expect(counts([FIRST, MORE, whole]).at(-1)).toEqual([2024, { lanjutan: 70 }])
  })
})

describe('leaving', () => {
  test('lulus is a decision; whoever a new list leaves out without one waits for it', () => {
    const next: LokusDecision = { id: 'sk-2022', kind: 'penetapan', year: 2022, desa: villages(3, 20) }
    const done: LokusDecision = { id: 'lulus', kind: 'kelulusan', year: 2022, desa: villages(1, 1) }
    const year = readLokusYears([FIRST, next, done]).at(-1)
    expect(counts([FIRST, next, done]).at(-1)).toEqual([2022, { lanjutan: 18, baru: 2, lulus: 1 }])
    expect(year?.unexplained).toEqual(villages(2, 1))
    expect(year?.basis.get('17.04.01.2001')).toBe('lulus')
  })

  test('one that passed is no lokus the year after, and baru when it comes again', () => {
    const done: LokusDecision = { id: 'lulus', kind: 'kelulusan', year: 2022, desa: villages(1, 5) }
    const again: LokusDecision = { id: 'sk-2024', kind: 'penetapan', year: 2024, desa: villages(1, 20) }
    expect(counts([FIRST, done, again])).toEqual([
      [2021, { baru: 20 }],
      [2022, { lanjutan: 15, lulus: 5 }],
      [2023, { lanjutan: 15 }],
      [2024, { lanjutan: 15, baru: 5 }],
    ])
  })

  test('a village that never was lokus cannot pass', () => {
    expect(counts([FIRST, { id: 'x', kind: 'kelulusan', year: 2022, desa: villages(40, 1) }]).at(-1)).toEqual([2022, { lanjutan: 20 }])
  })
})

describe('added in the same year', () => {
  test('perluasan beside baru; one that is lokus already stays what it is', () => {
    const more: LokusDecision = { id: 'perluasan', kind: 'perluasan', year: 2021, desa: villages(15, 10) }
    expect(counts([FIRST, more])).toEqual([[2021, { baru: 20, perluasan: 4 }]])
  })
})

test('no decision, no year', () => {
  expect(readLokusYears([])).toEqual([])
})

test('nobody is lost between years: each lokus goes on, passes, or waits for a decision', () => {
  const DECISIONS = fc.array(
    fc.record({
      id: fc.uuid(),
      kind: fc.constantFrom(...DECISION_KINDS),
      year: fc.integer({ min: 2021, max: 2025 }),
      desa: fc.uniqueArray(fc.constantFrom(...villages(1, 12)), { minLength: 1, maxLength: 8 }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  fc.assert(
    fc.property(DECISIONS, (decisions) => {
      const years = readLokusYears(decisions)
      for (const [i, { status, unexplained }] of years.entries()) {
        const before = [...(years[i - 1]?.status ?? [])].filter(([, own]) => own !== 'lulus').map(([kode]) => kode)
        for (const kode of before) expect(status.has(kode) || unexplained.includes(kode)).toBe(true)
        for (const [kode, own] of status) expect(own === 'lanjutan').toBe(before.includes(kode) && own !== 'lulus')
      }
    }),
  )
})
