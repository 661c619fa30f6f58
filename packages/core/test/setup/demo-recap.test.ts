import { describe, expect, test } from 'vitest'
import { DEMO_SEED, demoDistrict } from '../../src/setup/demo-district.ts'
import { DEMO_MONTHS, type DemoRecapCounts, demoRecaps, demoVillages } from '../../src/setup/demo-recap.ts'
import { syntheticDistrict } from '../../src/setup/synthetic-district.ts'

const villages = demoVillages(demoDistrict(), DEMO_SEED)
const recaps = demoRecaps(villages, DEMO_SEED)
const total = (rows: readonly DemoRecapCounts[], key: keyof DemoRecapCounts): number => rows.reduce((sum, row) => sum + row[key], 0)

function expectConsistent(row: DemoRecapCounts): void {
  expect(row.bbSangatKurang + row.bbKurang + row.bbNormal + row.bbRisikoLebih).toBe(row.ditimbang)
  expect(row.sangatPendek + row.pendek + row.tbNormal + row.tinggi).toBe(row.diukur)
  const byWeightForHeight = row.giziBuruk + row.giziKurang + row.giziBaik + row.risikoGiziLebih + row.giziLebih + row.obesitas
  expect(byWeightForHeight).toBe(row.ditimbangDiukur)
  expect(row.stunting).toBe(row.sangatPendek + row.pendek)
  expect(row.wasting).toBe(row.giziBuruk + row.giziKurang)
  expect(row.underweight).toBe(row.bbSangatKurang + row.bbKurang)
  expect(row.ditimbangDiukur).toBeLessThanOrEqual(Math.min(row.ditimbang, row.diukur))
  expect(Math.max(row.ditimbang, row.diukur)).toBeLessThanOrEqual(row.sasaran)
  for (const count of Object.values(row)) expect(Number.isInteger(count) && count >= 0).toBe(true)
}

describe.each(DEMO_MONTHS)('%s', (month) => {
  const rows = recaps[month]

  test('every row is consistent in itself', () => {
    expect(rows).toHaveLength(81)
    rows.forEach(expectConsistent)
  })

  test('looks like a district: about a fifth stunted, villages from 8 to 38 %', () => {
    const percents = rows.map((row) => (100 * row.stunting) / row.diukur)
    const district = (100 * total(rows, 'stunting')) / total(rows, 'diukur')
    expect(district).toBeGreaterThan(20)
    expect(district).toBeLessThan(22)
    expect(Math.min(...percents)).toBeGreaterThanOrEqual(8)
    expect(Math.max(...percents)).toBeLessThanOrEqual(38)
    expect(Math.max(...percents) - Math.min(...percents)).toBeGreaterThan(20)
  })

  test('some villages measure too few children to judge, two have hardly any', () => {
    expect(rows.filter((row) => row.diukur / row.sasaran < 0.8).length).toBeGreaterThan(5)
    expect(rows.filter((row) => row.diukur < 30)).toHaveLength(2)
  })
})

test('stunting fell between the two weighings', () => {
  const percent = (rows: readonly DemoRecapCounts[]): number => (100 * total(rows, 'stunting')) / total(rows, 'diukur')
  expect(percent(recaps['2026-02'])).toBeLessThan(percent(recaps['2025-08']))
})

test('the same seed makes the same figures; large districts are consistent too', () => {
  expect(demoRecaps(demoVillages(demoDistrict(), DEMO_SEED), DEMO_SEED)).toEqual(recaps)
  const large = demoVillages(syntheticDistrict({ kecamatan: 30, desa: 400, seed: 2 }), 2)
  for (const month of DEMO_MONTHS) demoRecaps(large, 2)[month].forEach(expectConsistent)
})
