import { BUDGET_COLUMNS, FLAT_COLUMNS, RAB_COLUMNS } from '@konvergen/core/intake/lists/siskeudes.ts'
import type { RecordColumns } from '@konvergen/core/intake/records/record-kind.ts'
import { expect, it } from 'vitest'
import { RECORD_KINDS } from '../../src/kinds/record-kinds.ts'
import { checkKind } from '../read-list-kind.ts'

const labels = (columns: RecordColumns) => Object.values(columns).map(({ label }) => label)
const line = (columns: RecordColumns, values: Readonly<Record<string, string>>) => Object.keys(columns).map((key) => values[key] ?? '')

it('reads budget lines and finds a product and a change that are not', async () => {
  const row = {
    tahun: '2025',
    kdDesa: '01.2001.',
    kdKeg: '01.2001.02.02.01.',
    kdRincian: '5.2.1.',
    uraian: 'PMT',
    jumlah: '10',
    harga: '12.500',
    anggaran: '125.000',
    anggaranPak: '0',
    anggaranStlhPak: '125.000',
  }
  const { rows, found } = await checkKind(RECORD_KINDS['siskeudes-rab'], [
    labels(RAB_COLUMNS),
    line(RAB_COLUMNS, row),
    line(RAB_COLUMNS, { ...row, anggaran: '152.000' }),
    line(RAB_COLUMNS, { ...row, harga: 'dua ribu' }),
  ])
  expect(rows).toBe(3)
  expect(found).toEqual([
    ['baris.bukan-uang', 'K4'],
    ['siskeudes.hasil-kali', 'L3'],
    ['siskeudes.perubahan', 'O3'],
  ])
})

it('reads Ta_Anggaran and the flat detail', async () => {
  const budget = {
    kdPosting: '1',
    tahun: '2025',
    kdRincian: '5.2.1.',
    kdKeg: 'k',
    kdDesa: '01.2001.',
    anggaran: '1000',
    anggaranPak: '-200',
    anggaranStlhPak: '800',
    sumberDana: 'DDS',
  }
  expect(await checkKind(RECORD_KINDS['siskeudes-anggaran'], [labels(BUDGET_COLUMNS), line(BUDGET_COLUMNS, budget)])).toMatchObject({
    rows: 1,
    issues: [],
  })
  const flat = {
    tahun: '2025',
    kdKec: '01',
    kdDesa: '2001',
    desa: 'MUARA',
    kdKeg: '1',
    anggaran1: '1000',
    realisasi1: '1200',
    anggaran2: '1000',
    realisasi2: '',
  }
  expect((await checkKind(RECORD_KINDS['siskeudes-rinci'], [labels(FLAT_COLUMNS), line(FLAT_COLUMNS, flat)])).found).toEqual([
    ['siskeudes.melebihi', 'AB2'],
  ])
})
