/** The real recap, cell by cell, against a second reader. */
import { type CellObject, read, utils } from '@e965/xlsx'
import { expect, it } from 'vitest'
import { readWorkbook } from '../../src/workbook/read-workbook.ts'
import { sharedFile } from '../shared-data.ts'

it('agrees with SheetJS on every cell of the real recap', async (context) => {
  const bytes = sharedFile(context, 'data/real/eppgbm_rekap_status_gizi_76.01_2024-01.xlsx')
  const result = await readWorkbook(bytes, 'rekap.xlsx')
  const book = read(bytes, { type: 'array', cellFormula: true })
  const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {}
  let compared = 0
  for (const [address, cell] of Object.entries<CellObject>(sheet)) {
    if (address.startsWith('!') || cell.v === undefined) continue
    const { r, c } = utils.decode_cell(address)
    const own = result.ok ? result.workbook.sheets[0]?.rows[r]?.[c] : null
    expect({ address, text: own?.text }).toEqual({ address, text: String(cell.v) })
    expect(own?.formula !== null).toBe(cell.f !== undefined)
    compared++
  }
  expect(compared).toBeGreaterThan(1700)
})
