import { checkChildren } from '@konvergen/core/intake/check-children.ts'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { parseEppgbm } from '../../src/eppgbm/parse.ts'
import { LIST_WORKBOOK_LIMITS } from '../../src/workbook/limits.ts'
import { openRows } from '../../src/workbook/stream-rows.ts'
import { given } from '../given.ts'
import { child, csvBytes, gridOf, HEADING, htmlBytes, OLDER_HEADING, xlsxBytes } from '../sample-eppgbm.ts'
import { readBytes, readChildren, readGrid } from './read-list.ts'

const CHILDREN = [child(0), child(1), child(2)]
const GRID = gridOf(CHILDREN)
const codes = (issues: readonly { code: string }[]) => issues.map(({ code }) => code)

describe('the export as it comes', () => {
  it.each([
    ['HTML table named .xls', async () => htmlBytes(GRID)],
    ['xlsx', async () => xlsxBytes(GRID)],
    ['csv with ;', async () => csvBytes(GRID)],
    ['csv with ,', async () => csvBytes(GRID, ',')],
    ['csv with tabs', async () => csvBytes(GRID, '\t')],
  ])('%s: the same three children, nothing to say', async (_, write) => {
    const parsed = await readBytes(await write())
    expect(parsed.issues).toEqual([])
    expect(parsed.rows).toEqual((await readBytes(csvBytes(GRID))).rows)
    expect(checkChildren(parsed.rows, given(parsed.place), null).issues).toEqual([])
  })

  it('reads every column and keeps its text', async () => {
    const { rows, place } = await readChildren([child(1)])
    expect(place?.columns).toMatchObject({ nik: 'B', nama: 'C', tanggalPengukuran: 'S', zsTbU: 'AA', mbg: 'AI' })
    expect(rows[0]).toMatchObject({
      row: 2,
      nik: '9901015507230002',
      nikState: 'ada',
      nama: 'Bagas Contoh BBB',
      jk: 'P',
      tglLahir: '2023-07-15',
      bbLahir: 3.1,
      tbLahir: 49,
      ayah: 'Budi',
      ibu: 'Bunga',
      kec: 'KEC 2',
      puskesmas: 'PKM 2',
      desa: 'DESA 2',
      posyandu: 'MELATI 2',
      rt: '001',
      rw: '002',
      alamat: 'Jalan Rekaan 1',
      usia: { months: 7, days: 0 },
      tanggalPengukuran: '2024-02-15',
      berat: 9.4,
      tinggi: 75.5,
      caraUkur: 'terlentang',
      lila: 14,
      bbU: 'bbNormal',
      zsBbU: -0.35,
      tbU: 'tbNormal',
      zsTbU: -1.12,
      bbTb: 'giziBaik',
      zsBbTb: 0.21,
      naikBeratBadan: 'N',
      vitA: 1,
      kpsp: null,
      kia: 'Ya',
      kelasIbuBalita: 'tidak',
      mbg: 'ya',
      unread: {},
      repairs: [],
    })
    expect(rows[0]?.raw).toMatchObject({ berat: '9,4', tglLahir: '15/07/2023', ortu: 'Budi / Bunga', kpsp: '-', pmt: null })
  })

  it('reads the older tail with PMT', async () => {
    const { rows, issues } = await readChildren([child(0, { 'PMT Diterima (kg)': '2,5' })], OLDER_HEADING)
    expect(issues).toEqual([])
    expect(rows[0]).toMatchObject({ pmt: 2.5, vitA: 1, kelasIbuBalita: null, mbg: null })
  })
})

describe('the export as people leave it', () => {
  it('finds the heading below titles, with columns in another order', async () => {
    const grid = [['DAFTAR ANAK BERDASARKAN STATUS GIZI'], ['Bulan: Februari 2024'], [], ...gridOf(CHILDREN, HEADING.toReversed())]
    const { rows } = await readGrid(grid)
    expect(rows.map(({ row, nama, berat }) => [row, nama, berat])).toEqual([
      [5, 'Anindya Contoh AAA', 9.4],
      [6, 'Bagas Contoh BBB', 9.4],
      [7, 'Citra Contoh CCC', 9.4],
    ])
  })

  it('names the columns that users added, and nothing that stands in them', async () => {
    const extra = { 'Status Bulan': 'RAHASIA SEKALI', 'status desa': '9901015507230002' }
    const { rows, issues } = await readChildren([child(0, extra)], ['Status Bulan', ...HEADING, 'status desa'])
    expect(issues).toMatchObject([{ code: 'anak.kolom-tambahan', params: { daftar: 'A (Status Bulan), AL (status desa)' } }])
    expect(JSON.stringify([rows, issues])).not.toMatch(/RAHASIA/)
  })

  it('passes over column numbers, repeated headings, totals and signatures', async () => {
    const numbers = HEADING.map((_, index) => index + 1)
    const grid = [
      HEADING,
      numbers,
      ...GRID.slice(1, 3),
      HEADING,
      [],
      ...GRID.slice(3),
      ['Jumlah', '', '3'],
      ['', '', 'Mengetahui,', '', ''],
    ]
    const { rows, issues } = await readGrid(grid)
    expect(rows.map(({ row }) => row)).toEqual([3, 4, 7])
    expect(issues).toEqual([])
  })

  it('says which row measures nobody', async () => {
    const { rows, issues } = await readChildren([child(0), child(1, { NIK: '', Nama: '', JK: '', 'Tgl Lahir': '' })])
    expect(rows).toHaveLength(1)
    expect(issues).toMatchObject([{ code: 'anak.tanpa-identitas', place: { row: 3 } }])
  })

  it('takes the first of two columns with one heading', async () => {
    const { rows, issues } = await readGrid([
      [...HEADING, 'Berat'],
      [...given(GRID[1]), '77'],
    ])
    expect(rows[0]?.berat).toBe(9.4)
    expect(issues).toMatchObject([{ code: 'tabel.kolom-ganda', params: { kolom: 'Berat', dipakai: 'T', diabaikan: 'AK' } }])
  })

  it('takes parents from columns of their own, or the mother first', async () => {
    const own = [...HEADING.filter((name) => name !== 'Nama Ortu'), 'Nama Ayah', 'Nama Ibu']
    const [first] = (await readChildren([child(0, { 'Nama Ayah': 'Dedi', 'Nama Ibu': '-' })], own)).rows
    expect([first?.ayah, first?.ibu]).toEqual(['Dedi', null])
    const heading = 'Nama Orang Tua (Ibu/Ayah)'
    const turned = HEADING.map((name) => (name === 'Nama Ortu' ? heading : name))
    const [second] = (await readChildren([child(0, { [heading]: 'Asih / Andi' })], turned)).rows
    expect([second?.ayah, second?.ibu]).toEqual(['Andi', 'Asih'])
  })
})

describe('files that cannot be taken', () => {
  it.each(['Nama', 'JK', 'Tgl Lahir', 'Desa/Kel', 'Tanggal Pengukuran'])('without %s', async (kolom) => {
    const { place, rows, issues } = await readChildren(
      CHILDREN,
      HEADING.filter((name) => name !== kolom),
    )
    expect([place, rows]).toEqual([null, []])
    // Without birth dates it is no such list at all.
    expect(codes(issues)).toEqual([kolom === 'Tgl Lahir' ? 'anak.bukan-daftar' : 'anak.kolom-wajib-tidak-ada'])
  })

  it('needs weight or height, not both', async () => {
    const without = (...names: string[]) => HEADING.filter((name) => !names.includes(name))
    expect((await readChildren(CHILDREN, without('Berat'))).rows).toHaveLength(3)
    expect((await readChildren(CHILDREN, without('Berat', 'Tinggi'))).issues).toMatchObject([{ params: { kolom: 'Berat / Tinggi' } }])
  })

  it('with another table, or with no child', async () => {
    expect(
      codes(
        (
          await readGrid([
            ['Desa', 'Sasaran'],
            ['A', '3'],
          ])
        ).issues,
      ),
    ).toEqual(['anak.bukan-daftar'])
    expect(codes((await readGrid([HEADING])).issues)).toEqual(['anak.tanpa-baris'])
    expect(codes((await readBytes(new Uint8Array())).issues)).toEqual(['buku.kosong'])
  })
})

describe('files of several sheets', () => {
  const sheets = (...names: string[]) =>
    writeXlsx({
      sheets: [
        { name: 'Catatan', rows: [['bukan daftar']] },
        ...names.map((name, index) => ({
          name,
          ...(name === 'Tersembunyi' ? { hidden: true } : {}),
          rows: gridOf(CHILDREN.slice(index)).map((row) => [...row]),
        })),
      ],
    })

  it('finds the one that lists children', async () => {
    const { place, rows, issues } = await readBytes(await sheets('Februari'))
    expect([place?.sheet, rows.length, issues]).toEqual(['Februari', 3, []])
  })

  it('takes the first of several and names the others, a visible one before a hidden one', async () => {
    const two = await readBytes(await sheets('Februari', 'Maret'))
    expect([two.place?.sheet, two.rows.length]).toEqual(['Februari', 3])
    expect(two.issues).toMatchObject([{ code: 'anak.lembar-lain', params: { lain: 'Maret' } }])
    expect((await readBytes(await sheets('Tersembunyi', 'Maret'))).place?.sheet).toBe('Maret')
  })

  it('without any', async () => {
    expect(codes((await readBytes(await sheets())).issues)).toEqual(['anak.bukan-daftar'])
  })
})

it('takes nothing of a file that turns out to be too long', async () => {
  const many = Array.from({ length: 50 }, (_, index) => child(index))
  const parsed = await readBytes(csvBytes(gridOf(many)), { ...LIST_WORKBOOK_LIMITS, maxRows: 40 })
  expect([parsed.place, parsed.rows, codes(parsed.issues)]).toEqual([null, [], ['buku.terlalu-banyak-baris']])
})

it('comes in batches, the first with what is to be said of the columns', async () => {
  const many = Array.from({ length: 3500 }, (_, index) => child(index))
  const opened = await openRows(csvBytes(gridOf(many, [...HEADING, 'Catatan'])), 'daftar')
  if (!opened.ok) throw new Error('refused')
  const sizes: [number, string[]][] = []
  for await (const batch of parseEppgbm(opened.source, 'daftar')) sizes.push([batch.rows.length, codes(batch.issues)])
  expect(sizes).toEqual([
    [1999, ['anak.kolom-tambahan']],
    [1000, []],
    [501, []],
    [0, []],
  ])
})
