import { expect, it } from 'vitest'
import { RECORD_KINDS } from '../../src/kinds/record-kinds.ts'
import { checkKind } from '../read-list-kind.ts'
import { sharedFile } from '../shared-data.ts'

const KIND = RECORD_KINDS['posyandu-list']

it('reads the real list of 239 posyandu', async (context) => {
  const { rows, issues } = await checkKind(KIND, sharedFile(context, 'data/real/76.01_keberadaan_posyandu.csv'))
  expect(rows).toBe(239)
  expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(issues.length === 0 ? [] : ['posyandu.ganda']))
})

it('tells one name twice in a village, and a row without its village', async () => {
  const heading = ['KECAMATAN', 'KELURAHAN', 'Nama Posyandu']
  const { rows, found } = await checkKind(KIND, [
    heading,
    ['HULU', 'MUARA', 'Mawar'],
    ['HULU', 'MUARA', 'MAWAR '],
    ['HULU', 'HILIR', 'Mawar'],
    ['HULU', '-', 'Melati'],
  ])
  expect(rows).toBe(4)
  expect(found).toEqual([
    ['posyandu.ganda', 'C3'],
    ['baris.isi-wajib-kosong', 'B5'],
  ])
})
