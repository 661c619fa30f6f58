/** A quality report of an invented district of twelve posyandu in two kecamatan, four of which measure badly. */

import { composeQualityReport, type QualityInput } from '../../src/quality/compose-quality-report.ts'
import type { ChildMeasurements } from '../../src/quality/gather-facts.ts'
import { sampleDistrict } from './sample-district.ts'

const MEASURING = [
  { copied: 0.6 },
  { invented: true },
  { step: 1 },
  { error: { cm: 4, kg: 0.8 } },
  ...Array.from({ length: 8 }, () => ({})),
]
const MONTHS = 8

export function sampleInput(seed = 1): QualityInput {
  const { children, posyandu, months } = sampleDistrict(MEASURING, 30, MONTHS, seed)
  const half = (key: string) => (Number(key.slice(1)) % 2 === 0 ? 'Utara' : 'Selatan')
  return {
    kabupaten: { key: '9901', nama: 'Kabupaten Contoh' },
    period: { from: '2026-01', to: '2026-02' },
    source: 'e-PPGBM daftar anak',
    children: children satisfies ChildMeasurements,
    keys: { posyandu, puskesmas: posyandu.map(half), kecamatan: posyandu.map((key) => `Kecamatan ${half(key)}`) },
    places: Int32Array.from(months.flatMap((month, place) => (month >= MONTHS - 2 ? [place] : []))),
    names: new Map([...new Set(posyandu)].map((key) => [key, { nama: `Melati ${key}`, desa: 'Desa Contoh' }])),
    targets: new Map([...new Set(posyandu), 'P99'].map((key) => [key, 30])),
  }
}

export const sampleReport = (change: Partial<QualityInput> = {}) => composeQualityReport({ ...sampleInput(), ...change })
