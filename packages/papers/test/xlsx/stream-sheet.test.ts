import { read, utils } from '@e965/xlsx'
import { expect, test } from 'vitest'
import { streamSheet } from '../../src/xlsx/stream-sheet.ts'

test('rows come out as they went in: numbers as numbers, text as text', async () => {
  const rows = [
    ['NIK', 'Berat'],
    ['9901010101240001', 9.4],
    ['=1+1', -2.37],
  ]
  const chunks: Uint8Array[] = []
  for await (const chunk of streamSheet('Daftar Anak', rows)) chunks.push(chunk)
  const workbook = read(Buffer.concat(chunks))
  expect(utils.sheet_to_json(workbook.Sheets['Daftar Anak'] ?? {}, { header: 1 })).toEqual(rows)
})
