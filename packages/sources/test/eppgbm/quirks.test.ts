/** One describe for each oddity that lists of children really have. */
import { checkChildren } from '@konvergen/core/intake/check-children.ts'
import { describe, expect, it } from 'vitest'
import { given } from '../given.ts'
import { child, gridOf, HEADING, type ListCell, type ListChild, xlsxBytes } from '../sample-eppgbm.ts'
import { readBytes, readChildren } from './read-list.ts'

const first = async (change: ListChild) => given((await readChildren([child(0, change)])).rows[0])

async function codesOf(changes: readonly ListChild[]) {
  const { rows, issues, place } = await readChildren(changes.map((change, index) => child(index, change)))
  return [...issues, ...checkChildren(rows, given(place), null).issues].map(({ code }) => code)
}

/** The first child with one cell stored as a number or a date, as Excel does. */
async function stored(column: string, value: ListCell) {
  return given((await readBytes(await xlsxBytes(gridOf([child(0, { [column]: value })])))).rows[0])
}

describe('NIK', () => {
  it.each([
    ['02022**********', 'disamarkan', 'anak.nik-disamarkan'],
    ['', 'kosong', 'anak.nik-kosong'],
    ['3,20101E+15', 'ilmiah', 'anak.nik-ilmiah'],
    ['990101550723000', 'bukan-16', 'anak.nik-bukan-16'],
    ['9901O15507230002', 'huruf', 'anak.nik-huruf'],
    ['1111111111111111', 'contoh', 'anak.nik-contoh'],
  ])('%j: %s', async (nik, nikState, code) => {
    expect(await first({ NIK: nik })).toMatchObject({ nik: null, nikState })
    expect(await codesOf([{ NIK: nik }])).toEqual([code])
  })

  it('rounded by Excel', async () => {
    expect(await stored('NIK', 3_201_015_507_230_010)).toMatchObject({ nik: null, nikState: 'dibulatkan' })
    expect(await stored('NIK', 3_201_015_507_230_011)).toMatchObject({ nik: '3201015507230011', nikState: 'ada' })
  })
})

describe('dates', () => {
  it.each(['17/01/2023', '17-01-2023', '2023-01-17', '2023/01/17', '17-01-23', 'Jan 17, 2023', '2023-01-16T17:00:00.000Z', '44943'])(
    '%s',
    async (text) => {
      expect(await first({ 'Tgl Lahir': text })).toMatchObject({ tglLahir: '2023-01-17', unread: {} })
    },
  )

  it('stored as a serial number or as a date', async () => {
    expect(await stored('Tgl Lahir', 44_943)).toMatchObject({ tglLahir: '2023-01-17' })
    expect(await stored('Tgl Lahir', new Date(Date.UTC(2023, 0, 17)))).toMatchObject({ tglLahir: '2023-01-17' })
  })

  it.each([
    ['30/02/2023', 'tanggal-mustahil'],
    ['31/12/1899', 'tanggal-luar-rentang'],
    ['bulan lalu', 'bukan-tanggal'],
  ])('%s is none', async (text, why) => {
    expect(await first({ 'Tgl Lahir': text })).toMatchObject({ tglLahir: null, unread: { tglLahir: why } })
  })

  it('follow the order that their column proves, in both columns', async () => {
    const changes = [
      { 'Tgl Lahir': '03/04/2023', 'Tanggal Pengukuran': '02/05/2024' },
      { 'Tgl Lahir': '03/25/2023', 'Tanggal Pengukuran': '02/05/2024' },
    ]
    const { rows, issues } = await readChildren(changes.map((change, index) => child(index, change)))
    expect(rows.map(({ tglLahir, tanggalPengukuran }) => [tglLahir, tanggalPengukuran])).toEqual([
      ['2023-03-04', '2024-02-05'],
      ['2023-03-25', '2024-02-05'],
    ])
    expect(issues.map(({ code, params }) => [code, params['kolom']])).toEqual([
      ['anak.bulan-dulu', 'Tgl Lahir'],
      ['anak.bulan-dulu', 'Tanggal Pengukuran'],
    ])
  })

  it('are day first where nothing proves anything', async () => {
    expect(await first({ 'Tgl Lahir': '03/04/2023', 'Tanggal Pengukuran': '05/02/2024' })).toMatchObject({
      tglLahir: '2023-04-03',
      tanggalPengukuran: '2024-02-05',
    })
  })

  it('in two orders in one column are reported', async () => {
    const dates = ['17/01/2023', '18/01/2023', '01/19/2023']
    expect(await codesOf(dates.map((text) => ({ 'Tgl Lahir': text, NIK: '' })))).toEqual(
      expect.arrayContaining(['anak.urutan-tanggal-campur', 'anak.tanggal-mustahil']),
    )
  })

  it('half turned round by an American Excel are reported', async () => {
    const measured = Array.from({ length: 30 }, (_, index) =>
      index < 25 ? new Date(Date.UTC(2024, index % 12, (index % 12) + 1)) : `${index - 5}/02/2024`,
    )
    const grid = gridOf(measured.map((value, index) => child(index, { 'Tanggal Pengukuran': value })))
    const { issues } = await readBytes(await xlsxBytes(grid))
    expect(issues).toMatchObject([{ code: 'anak.tanggal-terbalik', params: { tersimpan: 25, teks: 5 }, place: { column: 'S' } }])
  })
})

describe('numbers', () => {
  it.each([
    ['Berat', '9,4', { berat: 9.4 }],
    ['Berat', '9.4 kg', { berat: 9.4 }],
    ['BB Lahir', '0', { bbLahir: null, unread: {} }],
    ['TB Lahir', '-', { tbLahir: null, unread: {} }],
    ['Berat', '8888', { berat: null, unread: { berat: 'sandi' } }],
    ['Tinggi', '45308', { tinggi: null, unread: { tinggi: 'serial' } }],
    ['LiLA', '081234567890', { lila: null, unread: { lila: 'telepon' } }],
    ['Tinggi', '200', { tinggi: null, unread: { tinggi: 'di-luar-batas' }, repairs: [] }],
    ['Tinggi', '2', { tinggi: null, unread: { tinggi: 'di-luar-batas' }, repairs: [] }],
    ['ZS TB/U', '−2,41', { zsTbU: -2.41 }],
    ['ZS TB/U', '45308', { zsTbU: null, unread: { zsTbU: 'di-luar-batas' } }],
    ['Jml Vit A', '-', { vitA: null, unread: {} }],
  ])('%s %s', async (column, text, expected) => {
    expect(await first({ [column]: text })).toMatchObject(expected)
  })

  it.each([
    ['BB Lahir', '3100', { column: 'bbLahir', from: 3100, to: 3.1, rule: 'gram' }],
    ['TB Lahir', '0,49', { column: 'tbLahir', from: 0.49, to: 49, rule: 'meter' }],
    ['Berat', '9400', { column: 'berat', from: 9400, to: 9.4, rule: 'gram' }],
  ])('%s %s is a proposal', async (column, text, repair) => {
    const row = await first({ [column]: text })
    expect(row.repairs).toEqual([repair])
    expect(row[repair.column as 'berat']).toBeNull()
  })

  it('swapped weight and height are one proposal', async () => {
    const row = await first({ Berat: '75,5', Tinggi: '9,4' })
    expect([row.berat, row.tinggi]).toEqual([null, null])
    expect(row.repairs.map(({ column, to, rule }) => [column, to, rule])).toEqual([
      ['berat', 9.4, 'tertukar'],
      ['tinggi', 75.5, 'tertukar'],
    ])
    expect(await codesOf([{ Berat: '75,5', Tinggi: '9,4' }])).toEqual(['anak.tertukar'])
  })

  it('stored numbers keep their point', async () => {
    expect(await stored('Berat', 9.4)).toMatchObject({ berat: 9.4 })
    expect(await stored('BB Lahir', 3100)).toMatchObject({ bbLahir: null, repairs: [{ to: 3.1 }] })
  })
})

describe('words', () => {
  it.each([
    ['JK', 'X', { jk: null, unread: { jk: 'tak-dikenal' } }],
    ['JK', 'Perempuan', { jk: 'P' }],
    ['Cara Ukur', 'Telentang', { caraUkur: 'terlentang' }],
    ['Cara Ukur', 'Berdiri', { caraUkur: 'berdiri' }],
    ['BB/TB', 'Normal', { bbTb: 'giziBaik' }],
    ['BB/TB', 'Gizi Hebat', { bbTb: null, unread: { bbTb: 'tak-dikenal' } }],
    ['Naik Berat Badan', '-', { naikBeratBadan: null, unread: {} }],
    ['Usia Saat Ukur', '41', { usia: null, unread: { usia: 'bukan-usia' } }],
    ['Nama Ortu', '-', { ayah: null, ibu: null }],
    ['Nama Ortu', 'Asih', { ayah: null, ibu: 'Asih' }],
  ])('%s %s', async (column, text, expected) => {
    expect(await first({ [column]: text })).toMatchObject(expected)
  })
})

describe('rows together', () => {
  it('the age text gives swapped dates away', async () => {
    expect(await codesOf([{ NIK: '', 'Tgl Lahir': '07/08/2023', 'Usia Saat Ukur': '0 Tahun - 7 Bulan - 7 Hari' }])).toContain(
      'anak.usia-beda',
    )
  })

  it('a child written twice', async () => {
    const { rows, place } = await readChildren([child(0), child(0), child(0, { Berat: '9,9' })])
    expect(checkChildren(rows, given(place), null).issues.map(({ code }) => code)).toEqual(['anak.sehari-berbeda'])
  })

  it('no issue of a whole bad file tells who a child is', async () => {
    const bad = HEADING.map((name) => ({ [name]: 'Anindya Marka 9901015507239999' }))
    const { rows, issues, place } = await readChildren(bad.map((change, index) => child(index, change)))
    const all = [...issues, ...checkChildren(rows, given(place), null).issues]
    expect(all.length).toBeGreaterThan(15)
    expect(JSON.stringify(all)).not.toMatch(/Anindya|Marka|990101550723/)
  })
})
