import { expect, test } from 'vitest'
import { DEMO_SEED, demoDistrict } from '../../src/setup/demo-district.ts'
import { type DemoKrsCounts, demoKrs } from '../../src/setup/demo-krs.ts'
import { demoVillages } from '../../src/setup/demo-recap.ts'
import { syntheticDistrict } from '../../src/setup/synthetic-district.ts'

const demo = demoKrs(demoVillages(demoDistrict(), DEMO_SEED), DEMO_SEED)
const large = demoKrs(demoVillages(syntheticDistrict({ kecamatan: 30, desa: 400, seed: 2 }), 2), 2)

function expectConsistent(row: DemoKrsCounts): void {
  expect(row.krs + row.tidakBerisiko).toBe(row.sasaran)
  expect(row.sejahtera1 + row.sejahtera2 + row.sejahtera3 + row.sejahtera4 + row.sejahteraLebih4).toBe(row.krs)
  expect(row.sasaran).toBeLessThanOrEqual(row.keluarga)
  expect(Math.max(row.airTidakLayak, row.jambanTidakLayak)).toBeLessThanOrEqual(row.krs)
  expect(Math.max(row.pus, row.baduta, row.balita)).toBeLessThanOrEqual(row.sasaran)
  expect(Math.max(row.pusHamil, row.pus4t, row.bukanKbModern)).toBeLessThanOrEqual(row.pus)
  const parts = [row.terlaluMuda, row.terlaluTua, row.terlaluDekat, row.terlaluBanyak]
  expect(row.pus4t).toBeGreaterThanOrEqual(Math.max(...parts))
  expect(row.pus4t).toBeLessThanOrEqual(parts.reduce((sum, part) => sum + part, 0))
  for (const count of Object.values(row)) expect(Number.isInteger(count) && count >= 0).toBe(true)
}

test('every row is consistent in itself', () => {
  expect(demo).toHaveLength(81)
  demo.forEach(expectConsistent)
  large.forEach(expectConsistent)
})

test('about a quarter of the target families are at risk, more in some villages than in others', () => {
  const sum = (key: keyof DemoKrsCounts): number => demo.reduce((total, row) => total + row[key], 0)
  const shares = demo.map((row) => row.krs / row.sasaran)
  expect(sum('krs') / sum('sasaran')).toBeGreaterThan(0.2)
  expect(sum('krs') / sum('sasaran')).toBeLessThan(0.35)
  expect(Math.max(...shares) - Math.min(...shares)).toBeGreaterThan(0.15)
})

test('the same seed makes the same figures', () => {
  expect(demoKrs(demoVillages(demoDistrict(), DEMO_SEED), DEMO_SEED)).toEqual(demo)
})
