import { read, utils } from '@e965/xlsx'
import { expect, test } from 'vitest'
import { type SheetColumn, writeWorkbook } from '../../src/xlsx/write-workbook.ts'

const column = (head: string): SheetColumn => ({ head, format: 'teks', width: 10 })

async function readBack(text: string): Promise<unknown> {
  const workbook = read(await writeWorkbook([{ name: 'Desa', columns: [column('Nama')], rows: [[text]] }]))
  return utils.sheet_to_json<{ Nama: unknown }>(workbook.Sheets['Desa'] ?? {})[0]?.Nama
}

test.each(['=1+1', '+62', '-x', '@SUM(A1)', '007', '1e5', '<b>&"\''])('%s stays text', async (text) => {
  expect(await readBack(text)).toBe(text)
})

test('characters that would damage the file are dropped, a text too long for a cell is cut', async () => {
  expect(await readBack('Su\u0000ka\u001F\uFFFF')).toBe('Suka')
  expect(String(await readBack('x'.repeat(40_000)))).toHaveLength(32_767)
})

test('more than 26 columns are all under the filter', async () => {
  const columns = Array.from({ length: 60 }, (_, index) => column(`Kolom ${index}`))
  const workbook = read(await writeWorkbook([{ name: 'Lebar', columns, rows: [columns.map(() => 1)] }]))
  expect((workbook.Sheets['Lebar'] as { '!autofilter'?: { ref: string } })['!autofilter']?.ref).toBe('A1:BH2')
})
