import { expect, test } from 'vitest'
import { withinPosyandu } from '../../src/quality/within-posyandu.ts'
import { sampleReport } from './sample-report.ts'

const full = sampleReport()
const [group] = full.puskesmas
const keys = new Set(full.posyandu.filter(({ puskesmas }) => puskesmas === group?.key).map(({ key }) => key))
const own = withinPosyandu(full, (key) => keys.has(key))

test('only own posyandu are left, in no place another', () => {
  expect(keys.size).toBeGreaterThan(0)
  expect(keys.size).toBeLessThan(full.posyandu.length)
  expect(own.posyandu.map(({ key }) => key)).toEqual(full.posyandu.filter(({ key }) => keys.has(key)).map(({ key }) => key))
  const shown = [...own.funnels, ...(own.signs?.funnels ?? [])].flatMap(({ units }) => units.map(({ key }) => key))
  expect(shown.filter((key) => !keys.has(key))).toEqual([])
  expect(own.signs?.posyandu.every(({ key }) => keys.has(key))).toBe(true)
})

test('and groups that are wholly own, judged as before', () => {
  expect(own.puskesmas).toEqual([group])
  expect(own.kabupaten).toBe(full.kabupaten)
  const mixed = full.kecamatan.filter(({ key }) => full.posyandu.some((row) => row.kecamatan === key && !keys.has(row.key)))
  for (const { key } of mixed) expect(own.kecamatan.map((each) => each.key)).not.toContain(key)
})
