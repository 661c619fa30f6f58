import { issue } from '@konvergen/core/intake/make-issue.ts'
import { readWorkbook } from '@konvergen/sources/workbook/read-workbook.ts'
import { expect, it } from 'vitest'
import { writeIssuesXlsx } from '../../src/ansit/write-issues-xlsx.ts'

it('writes each issue with its cell, what was read and what to do; a formula that was read stays text', async () => {
  const place = { file: 'f.xlsx', sheet: 'S', row: 4, column: 'C', cell: 'C4' }
  const issues = [issue('tabel.persen-bukan-jumlah', place, '=1+1', { nama: 'Muara', kolom: 'Bumil' })]
  const read = await readWorkbook(await writeIssuesXlsx(issues, 'id'), 'isu.xlsx')
  const sheet = read.ok ? read.workbook.sheets[0] : undefined
  const [heads, row] = (sheet?.rows ?? []).map((cells) => cells.map((cell) => cell?.text ?? ''))
  expect(heads).toEqual(['no', 'tingkat', 'kode', 'berkas', 'lembar', 'baris', 'kolom', 'sel', 'terbaca', 'pesan', 'tindakan'])
  expect(row?.slice(2, 9)).toEqual(['tabel.persen-bukan-jumlah', 'f.xlsx', 'S', '4', 'C', 'C4', '=1+1'])
  expect(sheet?.rows[1]?.[8]?.formula ?? null).toBeNull()
})
