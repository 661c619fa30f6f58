import { describe, expect, test } from 'vitest'
import { seededRandom } from '../../src/kit/random.ts'
import { USUAL_RATES, VISIT_KINDS, type VisitKind } from '../../src/setup/child-kinds.ts'
import { GROWN, type HonestVisit, plantError } from '../../src/setup/plant-errors.ts'

const NONE = Object.fromEntries(VISIT_KINDS.map((kind) => [kind, 0])) as Record<VisitKind, number>
const OWN: HonestVisit = { weight: 10, height: 80, length: 80, standing: false, day: 500 }
const BEFORE: HonestVisit = { weight: 9.7, height: 78.2, length: 78.1, standing: false, day: 460 }
const random = seededRandom(7)
const plant = (kind: VisitKind, before: HonestVisit | null = BEFORE, own = OWN) =>
  plantError(own, before, before, { rates: { ...NONE, [kind]: 1 }, grown: GROWN.usual }, random)
const many = (kind: VisitKind) => Array.from({ length: 60 }, () => plant(kind)).filter((planted) => planted !== null)

test('without rates nothing is planted', () => {
  expect(plantError(OWN, BEFORE, BEFORE, { rates: NONE, grown: GROWN.usual }, random)).toBeNull()
})

test.each(VISIT_KINDS)('%s names what it changed', (kind) => {
  for (const { sheet, second, error } of many(kind)) {
    expect(error.kind).toBe(kind)
    const written = second ?? sheet
    if (error.measures.includes('cara-ukur')) expect(written.standing).not.toBe(OWN.standing)
    if (second !== null) continue
    expect(Object.is(written.weight, OWN.weight)).toBe(!error.measures.includes('berat'))
    if (kind !== 'posisi-salah') expect(Object.is(written.height, OWN.height)).toBe(!error.measures.includes('tinggi'))
  }
})

describe('as large as it is said', () => {
  test('a loss is 1.6 to 5 cm below the visit before, 0.7 cm apart from lying to standing', () => {
    const losses = many('panjang-turun').map(({ sheet }) => BEFORE.height - sheet.height)
    expect(Math.min(...losses)).toBeGreaterThan(1.5)
    expect(Math.max(...losses)).toBeLessThan(5.1)
    const standing = plant('panjang-turun', BEFORE, { ...OWN, standing: true })?.sheet.height ?? 0
    expect(BEFORE.height - 0.7 - standing).toBeGreaterThan(1.5)
  })

  test('a copy repeats both values, and only of a child that has grown', () => {
    expect(plant('nilai-diulang')?.sheet).toMatchObject({ weight: 9.7, height: 78.2 })
    expect(plant('nilai-diulang', { ...BEFORE, length: 79 })).toBeNull()
  })

  test('the wrong position moves the height by 0.7 cm; no infant is said to stand', () => {
    expect(plant('posisi-salah')?.sheet).toMatchObject({ standing: true, height: 79.3 })
    expect(plant('posisi-salah', BEFORE, { ...OWN, day: 200 })).toBeNull()
  })
})

test('what needs a visit before is not planted without one', () => {
  for (const kind of ['nilai-diulang', 'panjang-turun', 'laju-mustahil'] as const) expect(plant(kind, null)).toBeNull()
})

test('the usual rates leave most visits alone', () => {
  const planted = Array.from({ length: 2000 }, () => plantError(OWN, BEFORE, BEFORE, { rates: USUAL_RATES.visits, grown: 1.6 }, random))
  expect(planted.filter((each) => each !== null).length / 2000).toBeLessThan(0.07)
})
