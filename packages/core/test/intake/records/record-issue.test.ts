import { expect, it } from 'vitest'
import { recordIssue } from '../../../src/intake/records/record-issue.ts'
import type { RecordColumns } from '../../../src/intake/records/record-kind.ts'

const PERSONS = {
  nik: { type: 'nomor', label: 'NIK', personal: true },
  nama: { type: 'teks', label: 'Nama', personal: true },
  umur: { type: 'jumlah', label: 'Umur' },
} as const
const THINGS = { umur: { type: 'jumlah', label: 'Umur' } } as const
const said = <Columns extends RecordColumns>(columns: Columns, column: keyof Columns & string, read: string) =>
  recordIssue('baris.bukan-jumlah', { row: 4, column, read }, { file: 'f', sheet: 's', columns: { [column]: 'C' } as never }, columns, {
    kolom: 'Umur',
  })

it('masks every cell of a list about persons, whatever its column', () => {
  expect(said(PERSONS, 'nik', '9901011701180001').read).toBe('…0001')
  expect(said(PERSONS, 'nama', 'Umpama Contoh').read).toBe('U. C.')
  expect(said(PERSONS, 'umur', 'Umpama 9901011701180001').read).not.toMatch(/Umpama|\d{5}/)
})

it('says the cell, and the text as it is in a list about things', () => {
  expect(said(THINGS, 'umur', 'dua puluh')).toMatchObject({ read: 'dua puluh', place: { row: 4, column: 'C', cell: 'C4' } })
})
