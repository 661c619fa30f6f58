import { expect, test } from 'vitest'
import { writeDesaGeoJson } from '../../src/ansit/write-geojson.ts'
import { sampleReport } from '../sample-report.ts'

interface Layer {
  type: string
  features: { id: string; geometry: unknown; properties: Record<string, unknown> }[]
}

const report = sampleReport()
const layer = JSON.parse(writeDesaGeoJson(report)) as Layer

test('one feature for every village, in the order of the situation', () => {
  expect(layer.type).toBe('FeatureCollection')
  expect(layer.features.map(({ id }) => id)).toEqual(report.situation.desa.map(({ kode }) => kode))
})

test('boundaries go through untouched; a village without one has no geometry and is not lost', () => {
  expect(layer.features[0]?.geometry).toEqual(report.boundaries[0]?.geometry)
  expect(layer.features.at(-1)?.geometry).toBeNull()
})

test.each(['stunting', 'wasting', 'underweight', 'ds', 'krs'] as const)('%s stands with its own source, period and state', (key) => {
  for (const [index, { properties }] of layer.features.entries()) {
    const { percent, state, source, period } = report.situation.desa[index]!.figures[key]
    expect(properties).toMatchObject({
      [`${key}_persen`]: percent,
      [`${key}_keadaan`]: state,
      [`${key}_sumber`]: source,
      [`${key}_periode`]: period,
    })
  }
})

test('properties are flat; what is not known is null, not zero', () => {
  for (const { properties } of layer.features) {
    for (const value of Object.values(properties)) expect(typeof value === 'object' && value !== null).toBe(false)
  }
  expect(layer.features[2]?.properties).toMatchObject({ stunting_persen: null, stunting_kasus: null, data_cukup: false })
  expect(layer.features[0]?.properties['stunting_persen']).toBe(report.situation.desa[0]?.figures.stunting.percent)
})
