import { expect, it } from 'vitest'
import { monthNumber } from '../../src/sasaran/quarter.ts'
import { explainService } from '../../src/scorecard/explain-service.ts'
import type { Service } from '../../src/scorecard/judge-services.ts'
import type { ScoredPerson } from '../../src/scorecard/person-quarter.ts'
import type { Noted } from '../../src/scorecard/service-items.ts'

const Q3 = { year: 2026, quarter: 3 }
const [july, august, september] = [monthNumber(2026, 7), monthNumber(2026, 8), monthNumber(2026, 9)]
const person = (kind: ScoredPerson['kind'], start: number, more: Partial<ScoredPerson> = {}): ScoredPerson => ({
  kind,
  start,
  gaveBirth: null,
  ended: null,
  before: { timbang: 2, konseling: null, pengasuhan: null },
  ...more,
})
const why = (who: ScoredPerson, service: Service, months: readonly (readonly [number, Noted])[] = []) =>
  explainService(who, new Map(months), Q3, service)

it('says how many of how many, and in how many months nothing was reported', () => {
  const her = person('bumil', september - 8)
  expect(why(her, 'periksa', [[july, { periksa: 1 }]])).toEqual({ code: 'hitung-trimester', have: 1, want: 2, empty: 2, at: 3 })
  expect(why(her, 'nifas').code).toBe('masih-hamil')
  expect(why(person('bumil', july - 9, { gaveBirth: august }), 'nifas', [[august, { nifas: 2 }]])).toMatchObject({
    code: 'hitung',
    have: 2,
    want: 3,
    empty: 1,
  })
  expect(why(person('bumil', july - 9, { gaveBirth: august }), 'pil-fe').code).toBe('sesudah-bersalin')
  expect(why(person('bumil', july - 11), 'pil-fe').code).toBe('persalinan-belum-dicatat')
})

it('tells a normal pregnancy from one whose state nobody reported', () => {
  const her = person('bumil', july)
  const states = (...keadaan: ('normal' | 'kek')[]) =>
    why(
      her,
      'kunjungan',
      keadaan.map((each, index) => [july + index, { keadaan: each }] as const),
    ).code
  expect([states('normal', 'normal', 'normal'), states('normal'), states('kek')]).toEqual(['kehamilan-normal', 'keadaan-kosong', 'hitung'])
})

it('counts over the life of a child, and names the month of measuring', () => {
  const child = person('anak', september - 13)
  expect(why(child, 'timbang', [[august, { timbang: true }]])).toMatchObject({ code: 'hitung-umur', have: 3, want: 8, empty: 1, at: 13 })
  expect(why(child, 'konseling', [[august, { konseling: 2 }]])).toMatchObject({ have: 1, empty: 13 })
  expect(why(child, 'ukur-tinggi', [[august, { ukur: true }]])).toMatchObject({ code: 'bulan-ukur', have: 1, want: 1, at: august })
  expect(why(child, 'imunisasi', [[july, { imunisasi: true }]])).toMatchObject({ code: 'kartu-imunisasi', have: 1, want: 2, empty: 1 })
  expect(why(child, 'imunisasi', [[july - 3, { campak: true }]])).toMatchObject({ have: 1, want: 2, empty: 1 })
  expect(why(child, 'pengasuhan')).toMatchObject({ code: 'hitung-setahun', want: 5 })
  expect(why(child, 'air-bersih', [[july, { air: true }]])).toMatchObject({ code: 'rumah-tangga', have: 1, want: 1, empty: 2 })
  expect(why(person('anak', september - 3), 'timbang').code).toBe('di-bawah-6-bulan')
  expect(why(person('anak', august - 2), 'ukur-tinggi').code).toBe('terlalu-muda-diukur')
  expect(explainService(child, new Map(), { year: 2026, quarter: 2 }, 'ukur-tinggi').code).toBe('bukan-bulan-ukur')
})
