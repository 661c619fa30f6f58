import fc from 'fast-check'
import { expect, it } from 'vitest'
import { monthNumber } from '../../src/sasaran/quarter.ts'
import { tallyOf } from '../../src/scorecard/count-verdicts.ts'
import { judgeChild, judgePerson, judgePregnancy, SERVICES } from '../../src/scorecard/judge-services.ts'
import type { ScoredPerson } from '../../src/scorecard/person-quarter.ts'
import { COUNT_ITEMS, type Noted, YES_ITEMS } from '../../src/scorecard/service-items.ts'

const Q3 = { year: 2026, quarter: 3 }
const [july, august, september] = [monthNumber(2026, 7), monthNumber(2026, 8), monthNumber(2026, 9)]
const person = (kind: ScoredPerson['kind'], start: number, more: Partial<ScoredPerson> = {}): ScoredPerson => ({
  kind,
  start,
  gaveBirth: null,
  ended: null,
  before: { timbang: 0, konseling: 0, pengasuhan: 0 },
  ...more,
})
const NOTHING: Noted = { periksa: 0, fe: 0, konseling: 0, kunjungan: 0, air: false, jamban: false, jaminan: false, keadaan: 'normal' }
const quarterOf = (...noted: Noted[]) => new Map(noted.map((each, index) => [july + index, each]))

it('says nothing of what was not reported, and T only once every month of it was', () => {
  const her = person('bumil', july - 6)
  expect(judgePregnancy(her, new Map(), Q3)).toEqual({
    periksa: null,
    'pil-fe': null,
    nifas: 'TS',
    konseling: null,
    kunjungan: null,
    'air-bersih': null,
    jamban: null,
    jaminan: null,
  })
  const two = judgePregnancy(her, quarterOf({ ...NOTHING, periksa: 1 }, { ...NOTHING, fe: 1 }), Q3)
  expect(two).toMatchObject({ periksa: null, 'pil-fe': 'Y', kunjungan: null })
  const three = judgePregnancy(her, quarterOf({ ...NOTHING, periksa: 1 }, { ...NOTHING, fe: 1 }, NOTHING), Q3)
  expect(three).toMatchObject({ periksa: 'T', 'pil-fe': 'Y', konseling: 'T', kunjungan: 'TS', jamban: 'T' })
})

it('expects a visit of KEK and RISTI alone, whichever month it was', () => {
  const her = person('bumil', july - 3)
  const at = (keadaan: 'normal' | 'kek' | 'risti', kunjungan: number) =>
    judgePregnancy(her, quarterOf(NOTHING, { ...NOTHING, keadaan, kunjungan }, NOTHING), Q3)?.kunjungan
  expect([at('normal', 0), at('normal', 3), at('kek', 0), at('kek', 1), at('risti', 0)]).toEqual(['TS', 'TS', 'T', 'Y', 'T'])
})

it('asks the third trimester for two visits, and nothing of pregnancy after birth', () => {
  const once = quarterOf({ ...NOTHING, periksa: 1, konseling: 1 }, NOTHING, NOTHING)
  expect(judgePregnancy(person('bumil', september - 7), once, Q3)).toMatchObject({ periksa: 'T', konseling: 'T' })
  expect(judgePregnancy(person('bumil', september - 6), once, Q3)).toMatchObject({ periksa: 'Y', konseling: 'Y' })
  const born = person('bumil', july - 8, { gaveBirth: august })
  expect(judgePregnancy(born, quarterOf(NOTHING, { nifas: 2 }, { nifas: 1 }), Q3)).toMatchObject({
    periksa: 'TS',
    nifas: 'Y',
    kunjungan: 'TS',
  })
  expect(judgePregnancy(born, quarterOf(NOTHING, { nifas: 2 }), Q3)).toMatchObject({ nifas: null })
})

it('says nothing of a pregnancy past its term whose birth nobody noted', () => {
  expect(tallyOf(Object.values(judgePregnancy(person('bumil', july - 11), quarterOf(NOTHING), Q3) ?? {}))).toEqual({
    Y: 0,
    T: 0,
    TS: 0,
    blank: 8,
  })
})

it('counts what a child had before it was followed here', () => {
  const month: Noted = { timbang: true, konseling: 1, kunjungan: 1, pengasuhan: true }
  const noted = quarterOf(month, month, month)
  const weighedBefore = (timbang: number | null) =>
    judgeChild(person('anak', september - 7, { before: { timbang, konseling: null, pengasuhan: null } }), noted, Q3)
  expect([weighedBefore(1)?.timbang, weighedBefore(2)?.timbang, weighedBefore(null)?.timbang]).toEqual(['T', 'Y', null])
  expect(weighedBefore(0)).toMatchObject({ kunjungan: 'Y', pengasuhan: null, imunisasi: null })
})

it('asks no child under six months for what is counted over its life', () => {
  const young = judgeChild(person('anak', september - 5), new Map(), Q3)
  expect(young).toMatchObject({ timbang: 'TS', konseling: 'TS', imunisasi: 'TS', pengasuhan: 'TS', 'ukur-tinggi': null, akta: null })
  expect(judgeChild(person('anak', august - 3), new Map(), Q3)?.['ukur-tinggi']).toBe('TS')
  expect(judgeChild(person('anak', september - 9), new Map([[august, { ukur: false }]]), Q3)?.['ukur-tinggi']).toBe('T')
  expect(judgeChild(person('anak', september - 24), new Map(), Q3)).toBeNull()
})

const anyMonth = fc.record(
  {
    keadaan: fc.constantFrom('normal', 'kek', 'risti', null),
    ...Object.fromEntries(COUNT_ITEMS.map((item) => [item, fc.option(fc.nat(4))])),
    ...Object.fromEntries(YES_ITEMS.map((item) => [item, fc.option(fc.boolean())])),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Noted>
const anybody = fc.record({
  kind: fc.constantFrom('bumil' as const, 'anak' as const),
  age: fc.integer({ min: 0, max: 23 }),
  before: fc.option(fc.nat(20)),
  months: fc.array(fc.tuple(fc.integer({ min: july - 20, max: september }), anyMonth), { maxLength: 12 }),
})
const builtOf = ({ kind, age, before }: { kind: 'bumil' | 'anak'; age: number; before: number | null }) =>
  person(kind, september - (kind === 'bumil' ? age % 10 : age), { before: { timbang: before, konseling: before, pengasuhan: before } })

it('takes immunisation as seen in any month of the quarter, and measles whenever it was', () => {
  const at = (age: number, ...noted: Noted[]) => judgeChild(person('anak', september - age), quarterOf(...noted), Q3)?.imunisasi
  const [full, none] = [
    { imunisasi: true, campak: false },
    { imunisasi: false, campak: false },
  ]
  expect([at(8), at(8, full), at(8, none), at(8, none, none, none), at(10, full), at(10, full, full, full)]).toEqual([
    null,
    'Y',
    null,
    'T',
    null,
    'T',
  ])
  const long = new Map<number, Noted>([
    [july - 4, { campak: true }],
    [july, full],
  ])
  expect(judgeChild(person('anak', september - 12), long, Q3)?.imunisasi).toBe('Y')
})

it('does not hang on the order in which the months came', () => {
  fc.assert(
    fc.property(anybody, (each) => {
      const once = new Map(each.months)
      const turned = new Map([...once].toReversed())
      expect(judgePerson(builtOf(each), turned, Q3)).toEqual(judgePerson(builtOf(each), once, Q3))
    }),
  )
})

it('never takes a verdict back when an empty cell is filled: what it says holds whatever is reported later', () => {
  fc.assert(
    fc.property(anybody, fc.array(anyMonth, { minLength: 3, maxLength: 3 }), (each, later) => {
      const known = new Map(each.months)
      const before = judgePerson(builtOf(each), known, Q3) ?? {}
      const filled = new Map(known)
      later.forEach((more, index) => {
        const own = Object.fromEntries(Object.entries(known.get(july + index) ?? {}).filter(([, value]) => value !== null))
        filled.set(july + index, { ...more, ...own })
      })
      const after = judgePerson(builtOf(each), filled, Q3) ?? {}
      // A first noted month earlier than before moves what the card says of the time before it, so only those with none are compared.
      if (each.kind === 'anak' && ![...known.keys()].some((month) => month <= july)) return
      const told = SERVICES[each.kind].filter((service) => before[service] !== null)
      expect(told.map((service) => after[service])).toEqual(told.map((service) => before[service]))
    }),
  )
})
