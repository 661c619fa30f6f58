import { expect, it } from 'vitest'
import type { NeededDecision } from '../../src/situation/needed-decisions.ts'
import { sayDecision } from '../../src/situation/say-decision.ts'

const name = { id: 'Imunisasi', en: 'Immunisation' }
const gap: NeededDecision = {
  kind: 'kesenjangan-lokus',
  code: 'E10',
  name,
  period: '2026-T1',
  short: 1030,
  toServe: 2000,
  villages: 5,
  office: null,
}
const ALL: readonly NeededDecision[] = [
  { kind: 'lokus-belum-ada', year: 2027, now: 20 },
  { kind: 'lokus-tanpa-kata', year: 2026, villages: 3, before: 20 },
  gap,
  { kind: 'data-belum-cukup', thin: 12, all: 81 },
  { kind: 'analisis-kecamatan', year: 2026, unsigned: 4, kecamatan: 9 },
  { kind: 'target-diragukan', year: 2029, percent: 14.2, required: 12.46, reached: 7.1, doubtful: 10 },
]

it.each(ALL)('says of $kind what is to be decided and why, in two languages', (decision) => {
  const [id, en] = [sayDecision(decision, 'id'), sayDecision(decision, 'en')]
  for (const { title, reason } of [id, en]) {
    expect(title).not.toMatch(/undefined|null|NaN/)
    expect(reason).toMatch(/\.$/)
  }
  expect(id.title).not.toBe(en.title)
  expect(id.reason).not.toBe(en.reason)
})

it('writes numbers as the language does, and the secretariat where nobody owns a service', () => {
  expect(sayDecision(gap, 'id')).toEqual({
    title: 'Minta sekretariat TPPS menutup kesenjangan di desa lokus: Imunisasi',
    reason:
      '1.030 dari 2.000 sasaran di 5 desa lokus yang melapor masih kurang dari target (Triwulan 1 2026); kesenjangan terbesar menurut orang.',
  })
  expect(sayDecision(gap, 'en').reason).toMatch(/^1,030 of 2,000 people/)
})

it('says what is not known of a rate, and of lokus that go on only where there are some', () => {
  const target = { kind: 'target-diragukan', year: 2029, percent: 14, required: 12, doubtful: 10 } as const
  expect(sayDecision({ ...target, reached: null }, 'id').reason).toContain('laju kabupaten sendiri belum diketahui')
  expect(sayDecision({ ...target, reached: -1 }, 'id').reason).toContain('kabupaten sendiri belum turun')
  expect(sayDecision({ kind: 'lokus-belum-ada', year: 2027, now: 0 }, 'id').reason).not.toContain('berlanjut')
})
