/**
 * The store of published prevalences, and sample arguments for it, for whoever goes over all queries (gen-queries.ts).
 */
import * as publishedStore from '@konvergen/server/capabilities/situation/store.ts'

export const PUBLISHED_STORES = { 'situation/store.ts': publishedStore }

const id = '00000000-0000-7000-8000-000000000000'
const figure = {
  kode: '76.01',
  nama: 'Kabupaten',
  source: 'SSGI',
  year: 2024,
  month: null,
  percent: 20,
  low: null,
  high: null,
  n: null,
  population: 'balita',
  page: null,
}
const target = { level: 'kabupaten', year: 2029, percent: 14, source: 'RPJMD', page: null, validFrom: '2025-01-01', reason: 'x' }

export const PUBLISHED_CALLS: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  readFigures: [[]],
  insertFigures: [[[figure]]],
  holdFigures: [[]],
  withdrawFigureRow: [[id, 'x']],
  readTargets: [[]],
  insertTarget: [[target]],
  withdrawTargetRow: [[id, 'x']],
  readHeightSpread: [['2024-02-01']],
  districtsOfProvince: [['76']],
}
