/**
 * Services that reached families at risk in the first lokus, before the year and in its first quarter, and the gaps that these figures leave.
 */
import { done } from './year-acts.ts'
import type { YearGap } from './year-count.ts'
import { AT, type YearDistrict } from './year-district.ts'

/** In every village. */
const FAMILIES = 10

/** `enough`: of ten families, at the share that the indicator aims at. */
const REACHED = [
  { indicator: 'E24', enough: 9, before: [4, 4, 4, 4, 4, 4, 10, 9], after: [8, 8, 8, 4, 3, 4, 10, 9] },
  { indicator: 'E25', enough: 5, before: [2, 2, 9, 2], after: [2, 5, 9, 3] },
] as const

export const YEAR_GAPS: readonly YearGap[] = REACHED.flatMap(({ indicator, enough, before, after }) =>
  before.flatMap((reached, at) => (reached >= enough ? [] : [{ indicator, at, isSmaller: (after[at] ?? 0) > reached }])),
)

/** Both periods, with who is to be served in their years; how many values were kept. */
export async function enterCoverage({ secretariat, offices }: YearDistrict, lokus: readonly string[]): Promise<number> {
  const { id, browser } = offices.kb
  const hal = ['D16', ...REACHED.map(({ indicator }) => indicator)].map((kode) => ({ kode, pengampu: id }))
  done(await secretariat.put(`${AT}/pengampu`, { hal }))
  const families = lokus.slice(0, FAMILIES).map((wilayah) => ({ kode: 'D16', wilayah, isi: FAMILIES }))
  const reached = (when: 'before' | 'after') =>
    REACHED.flatMap((row) => row[when].map((isi, at) => ({ kode: row.indicator, wilayah: lokus[at] ?? '', isi })))
  let kept = 0
  for (const [period, values] of [
    ['2025', families],
    ['2025-T4', reached('before')],
    ['2026', families],
    ['2026-T1', reached('after')],
  ] as const) {
    done(await secretariat.put(`${AT}/cakupan/${period}`, { keadaan: 'terbuka', tenggat: null }))
    const nilai = values.map((value) => ({ ...value, bagian: 'nilai' }))
    kept += done(await browser.put<{ tersimpan: number }>(`${AT}/cakupan/${period}/isian`, { lembaga: id, nilai })).tersimpan
  }
  return kept
}

export const VALUES = 2 * (FAMILIES + REACHED.reduce((sum, { before }) => sum + before.length, 0))
