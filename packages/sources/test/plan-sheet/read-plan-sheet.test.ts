import { describe, expect, it } from 'vitest'
import { readPlanSheet } from '../../src/plan-sheet/read-plan-sheet.ts'
import type { Sheet, SheetCell } from '../../src/workbook/sheet.ts'

const OFFICE = '00000000-0000-7000-8000-000000000000'
const LINE = `Konvergen rencana 76.01 2027 ${OFFICE}`
const HEADS = ['Kegiatan', 'Milik kami', 'Volume', 'Satuan', 'Lokasi', 'Nama sub-kegiatan', 'ID', 'Rp CSR']

function sheet(rows: readonly (readonly (string | number | null)[])[], name = 'Rencana'): Sheet {
  const cell = (value: string | number | null): SheetCell | null =>
    value === null ? null : { text: String(value), kind: typeof value === 'number' ? 'angka' : 'teks', formula: null }
  return { name, hidden: false, merges: [], rows: rows.map((row) => row.map(cell)) }
}

describe('a plan that came back', () => {
  it('is read by its heads, wherever somebody moved them, with the address of each cell', () => {
    const read = readPlanSheet([
      sheet([['Catatan'], ['bebas']], 'Lain'),
      sheet([
        [LINE],
        [null],
        ['dua baris disisipkan'],
        HEADS,
        ['Kelas', 'x', 12, 'kelas', null, 'nama', null, '5.000'],
        [],
        [null, 'hanya milik kami'],
      ]),
    ])
    expect(read?.owner).toEqual({ kab: '76.01', year: 2027, office: OFFICE })
    expect(read?.rows).toEqual([
      {
        row: 5,
        cells: {
          title: { text: 'Kelas', isStored: false, cell: 'Rencana!A5' },
          volume: { text: '12', isStored: true, cell: 'Rencana!C5' },
          unit: { text: 'kelas', isStored: false, cell: 'Rencana!D5' },
          csr: { text: '5.000', isStored: false, cell: 'Rencana!H5' },
        },
      },
    ])
  })

  it('is none without its first line, and none without its heads', () => {
    expect(readPlanSheet([sheet([HEADS, ['Kelas']])])).toBeNull()
    expect(readPlanSheet([sheet([[LINE], ['Kegiatan', 'Volume'], ['Kelas', 3]])])).toBeNull()
  })

  it('without rows has none', () => {
    expect(readPlanSheet([sheet([[LINE], HEADS])])?.rows).toEqual([])
  })
})
