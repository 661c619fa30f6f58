import { describe, expect, it } from 'vitest'
import { sayWay } from '../../src/lokus/say-way.ts'
import type { AnalysisWay } from '../../src/situation/analysis-way.ts'

const parameters = {
  taksiran: 'fh',
  norma: 'minmax',
  bobot: { prevalensi: 3, kasus: 1, krs: 0 },
  batas: null,
  anggaran: { dana: 900_000_000, biaya: 100_000_000 },
}
const index: AnalysisWay = {
  method: 'indeks',
  kept: { id: 'w', name: 'Rembuk', version: 2 },
  parameters,
  estimate: { used: 'eb', covariates: [] },
  cuts: null,
  reasons: [],
}

describe('sayWay', () => {
  it('tells of an index its name, weights by proportion, what was used instead, and the budget', () => {
    expect(sayWay(index, 9, 'id')).toEqual([
      'Cara tersimpan “Rembuk”, versi 2.',
      'Metode: indeks berbobot; K = 9.',
      'Bobot: Prevalensi stunting 75,0\u00A0%; Jumlah kasus 25,0\u00A0%.',
      'Prevalensi: diminta Fay–Herriot, datanya belum cukup; dipakai Bayes empiris.',
      'Anggaran: Rp900.000.000, Rp100.000.000 tiap lokus.',
    ])
    expect(sayWay({ ...index, estimate: { used: 'fh', covariates: ['krs'] } }, 9, 'en')).toContain('Prevalence: Fay–Herriot (krs).')
    expect(sayWay({ ...index, parameters: { ...parameters, norma: 'peringkat' } }, 9, 'en')[2]).toBe(
      'Weights: Stunting prevalence 75.0%; Number of cases 25.0%, by place.',
    )
  })

  it('tells of a sum of ranks which criteria it counts, without weights', () => {
    expect(sayWay({ ...index, method: 'peringkat' }, 9, 'en')[2]).toBe('Criteria: Stunting prevalence; Number of cases.')
  })

  it('tells of quadrants where high begins, and nothing of weights', () => {
    const way = { ...index, method: 'kuadran', kept: null, estimate: null } as const
    const cuts = { prevalence: 20, cases: 7.5, basis: 'median-kabupaten' }
    expect(sayWay({ ...way, cuts, parameters: { ...parameters, anggaran: null } }, 3, 'en')).toEqual([
      'Method: quadrants; K = 3.',
      'High = prevalence from 20.0% or cases from 7.5 (district medians).',
    ])
    expect(sayWay({ ...way, cuts: { ...cuts, basis: 'ditetapkan' } }, 3, 'id')[1]).toContain('ditetapkan')
    expect(sayWay(null, 3, 'id')).toEqual(['Metode: kuadran; K = 3.'])
  })

  it('tells that villages were picked by hand', () => {
    expect(sayWay({ ...index, method: 'manual', parameters: null }, 9, 'id')).toEqual(['Dipilih manual, setiap desa dengan alasannya.'])
  })
})
