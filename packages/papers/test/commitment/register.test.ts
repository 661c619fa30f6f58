import type { CommitmentLine } from '@konvergen/contract/commitment.ts'
import { describe, expect, it } from 'vitest'
import type { Register } from '../../src/commitment/register.ts'
import { writeRegisterPdf } from '../../src/commitment/write-list.ts'
import { writeRegisterCsv, writeRegisterXlsx } from '../../src/commitment/write-register.ts'
import { QUOTE } from '../chain/sample-chain.ts'
import { POPPLER_ABSENT, textOf } from '../pdf-text.ts'

const LINE: CommitmentLine = {
  id: '00000000-0000-7000-8000-000000000001',
  tahun: 2027,
  pihak: 'perusahaan',
  lembaga: null,
  wilayah: null,
  sebutan: '=PT Rekaan; Tbk',
  uraian: 'Membangun jamban sehat',
  indikator: null,
  volume: 40,
  satuan: 'unit',
  rupiah: '120000000',
  sumber: 'csr',
  desa: ['99.01.01.2001'],
  namaDesa: ['Desa Sidorahayu'],
  tenggat: '2027-06-30',
  kontak: 'Manajer CSR',
  keadaan: 'berjalan',
  alasan: null,
  terlambat: true,
  perkembangan: { jumlah: 2, volume: 12.5, rupiah: null },
  rembuk: null,
  butir: null,
  terbit: false,
  milikSaya: false,
}
const PERSON: CommitmentLine = {
  ...LINE,
  pihak: 'perorangan',
  sebutan: null,
  volume: null,
  satuan: null,
  terlambat: false,
  desa: [],
  namaDesa: [],
}
const REGISTER: Register = {
  year: 2027,
  today: '2027-07-01',
  district: 'Kabupaten Rekaan',
  isDemo: true,
  letterhead: ['Pemerintah Kabupaten Rekaan'],
  lines: [LINE, PERSON],
}

describe('the register', () => {
  it('as CSV tells null as nothing, names no individual, and lets no name be a formula', () => {
    const [head = '', company = '', person = ''] = writeRegisterCsv(REGISTER, 'id').replace('\uFEFF', '').split('\r\n')
    expect(head.split(';').slice(0, 3)).toEqual(['Pihak', 'Nama', 'Komitmen'])
    expect(company).toContain(`"'=PT Rekaan; Tbk"`)
    expect(company).toContain(';40;unit;12.5;120000000;;CSR')
    expect(person).toMatch(/^Perorangan;Perorangan;/)
    expect(person).toContain(';;;12.5;')
    expect(person).toContain('Seluruh kabupaten/kota')
  })

  it('as a workbook is one that opens', async () => {
    const bytes = await writeRegisterXlsx(REGISTER, 'en')
    expect(Buffer.from(bytes.subarray(0, 2)).toString()).toBe('PK')
  })

  it('as a list counts what is fulfilled and overdue, and says where and how much', async ({ skip }) => {
    const text = textOf(await writeRegisterPdf({ ...REGISTER, chain: QUOTE }, 'id')).replaceAll(/\s+/g, ' ')
    skip(text === '', POPPLER_ABSENT)
    expect(text).toContain('Dari 6 kesepakatan, 3 masuk RKPD/Renja')
    expect(text).toContain('tercatat 2 komitmen: 0 dipenuhi, 1 lewat tenggat pada 1 Juli 2027')
    for (const part of ['Membangun jamban sehat', '40 unit', '12,50 unit', 'Berjalan,', 'lewat tenggat Desa Sidorahayu', 'Rp 120.000.000'])
      expect(text).toContain(part)
  })
})
