import { expect, it } from 'vitest'
import { monthNumber } from '../../src/sasaran/quarter.ts'
import { type ChildMonth, type ScoredChild, scoreChild } from '../../src/sasaran/score-child.ts'

const Q3 = { year: 2025, quarter: 3 }
const END = monthNumber(2025, 9)
const noted = (month: number, change: Partial<ChildMonth> = {}): ChildMonth => ({
  month,
  weighed: false,
  measured: false,
  counselled: false,
  homeVisits: 0,
  parenting: false,
  cleanWater: false,
  latrine: false,
  birthCertificate: false,
  insurance: false,
  ...change,
})
/** Of this age at the end of the quarter, noted in its last `months` months. */
const child = (age: number, months: number, change: Partial<ChildMonth> = {}, more: Partial<ScoredChild> = {}): ScoredChild => ({
  born: END - age,
  basicImmunisation: true,
  measles: true,
  months: Array.from({ length: months }, (_, index) => noted(END - index, change)),
  ...more,
})

it('expects nothing by count of a child under six months', () => {
  expect(scoreChild(child(5, 3), Q3)).toMatchObject({
    timbang: 'TS',
    konseling: 'TS',
    imunisasi: 'TS',
    pengasuhan: 'TS',
    'air-bersih': 'T',
  })
})

it('wants five weighings from six months on, eight from twelve, fifteen from eighteen', () => {
  const weighed = (age: number, times: number) => scoreChild(child(age, times, { weighed: true, counselled: true }), Q3)
  expect([weighed(6, 4)?.timbang, weighed(6, 5)?.timbang, weighed(11, 5)?.konseling]).toEqual(['T', 'Y', 'Y'])
  expect([weighed(12, 7)?.timbang, weighed(17, 8)?.timbang]).toEqual(['T', 'Y'])
  expect([weighed(18, 14)?.timbang, weighed(23, 15)?.timbang]).toEqual(['T', 'Y'])
})

it('asks for measles from the tenth month', () => {
  const at = (age: number, measles: boolean | null) => scoreChild(child(age, 3, {}, { measles }), Q3)?.imunisasi
  expect([at(9, null), at(10, null), at(10, true)]).toEqual(['Y', 'T', 'Y'])
  expect(scoreChild(child(9, 3, {}, { basicImmunisation: null }), Q3)?.imunisasi).toBe('T')
})

it('expects length in February and August only, and of no child up to three months old then', () => {
  const august = monthNumber(2025, 8)
  const measured = (born: number, isMeasured: boolean) =>
    scoreChild({ ...child(0, 0), born, months: [noted(august, { measured: isMeasured })] }, Q3)?.['ukur-tinggi']
  expect([measured(august - 3, false), measured(august - 4, false), measured(august - 4, true)]).toEqual(['TS', 'T', 'Y'])
  expect(scoreChild(child(10, 6, { measured: true }), { year: 2025, quarter: 2 })?.['ukur-tinggi']).toBe('TS')
  const onlyJuly = { ...child(10, 0), months: [noted(monthNumber(2025, 7), { measured: true })] }
  expect(scoreChild(onlyJuly, Q3)?.['ukur-tinggi']).toBe('T')
})

it('counts home visits of all three months of the third quarter', () => {
  const visits = {
    ...child(10, 0),
    months: [noted(monthNumber(2025, 7), { homeVisits: 1 }), noted(monthNumber(2025, 9), { homeVisits: 1 })],
  }
  expect(scoreChild(visits, Q3)?.kunjungan).toBe('Y')
})

it('counts parenting classes of a year back', () => {
  const old = child(20, 20, { parenting: true })
  const stale = { ...old, months: old.months.map((month) => ({ ...month, parenting: month.month <= END - 12 })) }
  expect([scoreChild(old, Q3)?.pengasuhan, scoreChild(stale, Q3)?.pengasuhan]).toEqual(['Y', 'T'])
})

it('has no child that is two years old, not born yet, or not noted in the quarter', () => {
  expect(scoreChild(child(24, 3), Q3)).toBeNull()
  expect(scoreChild(child(-1, 3), Q3)).toBeNull()
  expect(scoreChild({ ...child(10, 0), months: [noted(monthNumber(2025, 6))] }, Q3)).toBeNull()
})
