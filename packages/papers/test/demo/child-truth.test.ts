import { USUAL_RATES } from '@konvergen/core/setup/child-kinds.ts'
import { demoDistrict } from '@konvergen/core/setup/demo-district.ts'
import { syntheticChildren } from '@konvergen/core/setup/synthetic-children.ts'
import { expect, test } from 'vitest'
import { TRUTH_HEADING, truthOfPosyandu, truthOfVisit } from '../../src/demo/child-truth.ts'

const batches = [...syntheticChildren(demoDistrict(), { children: 6000, months: 3, until: '2026-02', seed: 6, rates: USUAL_RATES })]
const truth = batches.flatMap((batch) => batch.visits.flatMap((visit) => truthOfVisit(visit, batch, { file: 'a.csv', row: 7 })))

test('a line for each wrong value, with what is written and what should be', () => {
  expect(new Set(truth.map((row) => row.length))).toEqual(new Set([TRUTH_HEADING.length]))
  const swapped = truth.filter((row) => row[7] === 'tertukar').slice(0, 2)
  expect(swapped.map((row) => row[8])).toEqual(['berat', 'tinggi'])
  expect([swapped[0]?.[9], swapped[1]?.[9]]).toEqual([swapped[1]?.[10], swapped[0]?.[10]])
  const missing = truth.find((row) => row[7] === 'tidak-tercatat')
  expect(missing?.[9]).toBe('')
  expect(Number(missing?.[10])).toBeGreaterThan(1)
  const position = truth.find((row) => row[7] === 'posisi-salah')
  expect(new Set([position?.[9], position?.[10]])).toEqual(new Set(['Berdiri', 'Terlentang']))
})

test('an honest row has no line, a posyandu one when it has a habit', () => {
  const [batch] = batches
  const honest = batch?.visits.find(({ planted }) => planted === null)
  if (batch === undefined || honest === undefined) throw new Error('no honest visit')
  expect(truthOfVisit(honest, batch, { file: 'a.csv', row: 2 })).toEqual([])
  expect(truthOfPosyandu({ ...batch, posyandu: { ...batch.posyandu, habit: null } })).toEqual([])
  expect(truthOfPosyandu({ ...batch, posyandu: { ...batch.posyandu, habit: 'angka-akhir' } })[0]?.[7]).toBe('angka-akhir')
})
