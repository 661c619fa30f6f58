import { expect, test } from 'vitest'
import { familiesAtRisk, giveReasons } from '../../src/lokus/give-reasons.ts'
import type { LokusCuts } from '../../src/lokus/proposal.ts'
import { type SampleVillage, sampleSituation } from '../situation/sample-situation.ts'

const CUTS: LokusCuts = { prevalence: 20, cases: 20, basis: 'ditetapkan' }

function firstDesa(village: SampleVillage) {
  const [desa] = sampleSituation([village, { recap: { stunting: 10, diukur: 100, sasaran: 100 } }]).desa
  if (desa === undefined) throw new Error('no village')
  return desa
}
const codes = (village: SampleVillage, cuts: LokusCuts | null = CUTS, tied = false) =>
  giveReasons(firstDesa(village), cuts, 2, tied).map(({ code }) => code)

test('criteria first, then how sure, then what weakens it, then families', () => {
  expect(codes({ recap: { stunting: 10, diukur: 25, sasaran: 100 }, krs: { krs: 40, sasaran: 90 } }, CUTS, true)).toEqual([
    'prevalensi-di-atas',
    'kasus-di-bawah',
    'peluang-terberat',
    'seri-di-batas',
    'diukur-kurang-30',
    'ds-kurang-80',
    'krs',
  ])
})

test('exactly at the cut is said as equal', () => {
  expect(codes({ recap: { stunting: 20, diukur: 100, sasaran: 100 } })).toEqual(['prevalensi-sama', 'kasus-sama', 'peluang-terberat'])
})

test('a village without measurement has only its lack and its families', () => {
  expect(codes({ krs: { krs: 40, sasaran: 90 } })).toEqual(['belum-lapor', 'krs'])
  expect(codes({ recap: { stunting: 0, diukur: 0, sasaran: 50 } }, null)).toEqual(['belum-diukur', 'ds-kurang-80'])
})

test('more families at risk than families: the number is not used', () => {
  const desa = firstDesa({ krs: { krs: 100, sasaran: 90 } })
  expect(familiesAtRisk(desa)).toBeNull()
  expect(familiesAtRisk(firstDesa({ krs: { krs: 100 } }))).toBe(100)
})
