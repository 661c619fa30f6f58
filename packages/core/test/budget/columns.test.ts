import { expect, it } from 'vitest'
import { BUDGET_COLUMNS, COLUMN_WORDS, columnOfHead, foldedHead } from '../../src/budget/columns.ts'

it('a column is known by its words, whatever its case, brackets, signs and years', () => {
  const heads = [
    'PAGU INDIKATIF (Rp.)',
    'Pagu Indikatif Tahun Rencana 2027',
    'Sub Kegiatan',
    'Sub-Kegiatan',
    'Urusan/ Bidang Urusan/ Program/ Kegiatan/ Sub Kegiatan',
    'SumberDana',
    'Catatan',
  ]
  expect(heads.map(columnOfHead)).toEqual(['rupiah', 'rupiah', 'subKegiatan', 'subKegiatan', 'title', 'source', null])
})

it('no spelling stands for two columns', () => {
  const heads = BUDGET_COLUMNS.flatMap((column) => [...new Set([COLUMN_WORDS[column].id, ...COLUMN_WORDS[column].heads].map(foldedHead))])
  expect(heads).toEqual([...new Set(heads)])
})
