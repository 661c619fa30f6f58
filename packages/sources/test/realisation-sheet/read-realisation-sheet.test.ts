import { describe, expect, it } from 'vitest'
import { readRealisationSheet } from '../../src/realisation-sheet/read-realisation-sheet.ts'
import type { Sheet, SheetCell } from '../../src/workbook/sheet.ts'

const OFFICE = '00000000-0000-7000-8000-000000000000'
const LINE = `Konvergen realisasi 76.01 2026 TW3 ${OFFICE}`
const HEADS = ['Milik kami', 'Kegiatan', 'Rencana setahun', 'Volume triwulan ini', 'Rp CSR', 'ID', 'Revisi']

function sheet(rows: readonly (readonly (string | number | null)[])[], name = 'Realisasi'): Sheet {
  const cell = (value: string | number | null): SheetCell | null =>
    value === null ? null : { text: String(value), kind: typeof value === 'number' ? 'angka' : 'teks', formula: null }
  return { name, hidden: false, merges: [], rows: rows.map((row) => row.map(cell)) }
}

describe('a quarter that came back', () => {
  it('is read by its heads with the address of each cell, and its plan only looked at', () => {
    const read = readRealisationSheet([
      sheet([[LINE], ['disisipkan'], HEADS, ['x', 'Kelas', 100, 12, '5.000', OFFICE, 2], [], ['kami', 'Kelas', 9]]),
    ])
    expect(read?.owner).toEqual({ kab: '76.01', year: 2026, quarter: 3, office: OFFICE })
    expect(read?.rows).toEqual([
      {
        row: 4,
        title: 'Kelas',
        cells: {
          volume: { text: '12', isStored: true, cell: 'Realisasi!D4' },
          csr: { text: '5.000', isStored: false, cell: 'Realisasi!E4' },
          id: { text: OFFICE, isStored: false, cell: 'Realisasi!F4' },
          revision: { text: '2', isStored: true, cell: 'Realisasi!G4' },
        },
      },
    ])
  })

  it('is none without its first line, without its heads, or as a plan', () => {
    expect(readRealisationSheet([sheet([HEADS, ['x', 'Kelas']])])).toBeNull()
    expect(readRealisationSheet([sheet([[LINE], ['ID', 'Revisi'], [OFFICE, 1]])])).toBeNull()
    expect(readRealisationSheet([sheet([[`Konvergen rencana 76.01 2026 ${OFFICE}`], HEADS])])).toBeNull()
  })
})
