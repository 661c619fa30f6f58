import type { PublishedFigure } from '../../src/situation/published-figure.ts'

export function published(over: Partial<PublishedFigure> = {}): PublishedFigure {
  return {
    kode: '99.01',
    nama: 'Contoh',
    source: 'SSGI',
    year: 2022,
    month: null,
    percent: 20,
    low: null,
    high: null,
    n: null,
    population: 'balita',
    page: null,
    ...over,
  }
}

/** A province of three districts by SSGI 2021, of which two have a figure of the register too. */
export const PROVINCE: readonly PublishedFigure[] = [
  published({ kode: '98.01', nama: 'Satu', year: 2021, percent: 11.3 }),
  published({ kode: '98.02', nama: 'Dua', year: 2021, percent: 26 }),
  published({ kode: '98.03', nama: 'Tiga', year: 2021, percent: 22.2 }),
  published({ kode: '98.01', nama: 'Satu', year: 2022, percent: 12.4 }),
  published({ kode: '98.01', nama: 'Satu', year: 2021, percent: 6.62, source: 'e-PPGBM' }),
  published({ kode: '98.02', nama: 'Dua', year: 2021, percent: 6.15, source: 'EPPGBM' }),
]
export const DISTRICTS = [
  { kode: '98.01', nama: 'Satu' },
  { kode: '98.02', nama: 'Dua' },
  { kode: '98.03', nama: 'Tiga' },
]
