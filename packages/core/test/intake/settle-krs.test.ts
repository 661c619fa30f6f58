import { expect, it } from 'vitest'
import { settleKrs } from '../../src/intake/settle-krs.ts'
import { SAMPLE } from '../wilayah/sample-district.ts'
import { krsFile, krsRow } from './sample-rows.ts'

const kecamatanName = (kode: string) => (kode.startsWith('99.01.01') ? 'HULU' : 'HILIR')
const complete = SAMPLE.desa.map((desa, index) => krsRow(index + 2, kecamatanName(desa.kode), desa.kode.slice(9), desa.nama.toUpperCase()))

it('places every row by its code and name, homonyms too', () => {
  const settled = settleKrs(krsFile(complete), SAMPLE, new Map(), 'krs.csv')
  expect([...settled.values.keys()]).toEqual(SAMPLE.desa.map((desa) => desa.kode))
  expect(settled.issues).toEqual([])
})

it('keeps a row whose village cannot be told apart from the totals, with its families', () => {
  const rows = [...complete.slice(0, 7), krsRow(90, 'HILIR', null, 'GODANG'), ...complete.slice(8)]
  const settled = settleKrs(krsFile(rows), SAMPLE, new Map(), 'krs.csv')
  expect(settled.unplaced).toMatchObject([{ source: 'krs', row: 90, nama: 'GODANG', krs: 50, diukur: null }])
})

const BPS_KULU = '9971010001'

it('reads codes of the statistics office by what is known of them, whatever the name, and says which are not known', () => {
  const bps = { system: 'bps', kode: BPS_KULU } as const
  const rows = complete.map((row) => (row.nama === 'KULU' ? { ...row, kodeAkhir: null, kode: bps, nama: 'GODANG' } : row))
  const known = settleKrs(krsFile(rows), SAMPLE, new Map(), 'krs.csv', new Map([[BPS_KULU, '99.01.02.2003']]))
  expect(known.values.has('99.01.02.2003')).toBe(true)
  const unknown = settleKrs(krsFile(rows), SAMPLE, new Map(), 'krs.csv')
  expect(unknown.values.has('99.01.02.2003')).toBe(false)
  expect(unknown.issues.map(({ code }) => code)).toContain('tabel.kode-bps')
})

it('learns them beside villages that are found without doubt, and from no proposal', () => {
  const coded = complete.map((row, index) => ({ ...row, kodeAkhir: null, kode: { system: 'bps', kode: `99710100${index + 10}` } as const }))
  const doubtful = coded.map((row) => (row.nama === 'PAKAVA' ? { ...row, nama: 'PAKAWA' } : row))
  const learnt = settleKrs(krsFile(doubtful), SAMPLE, new Map(), 'krs.csv').bpsCodes
  expect(learnt.get('9971010010')).toBe('99.01.01.2001')
  expect([...learnt.values()]).not.toContain('99.01.01.2003')
  expect(settleKrs(krsFile(complete), SAMPLE, new Map(), 'krs.csv').bpsCodes.size).toBe(0)
})
