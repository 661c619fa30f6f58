import { describe, expect, it } from 'vitest'
import { checkChild } from '../../src/intake/check-child.ts'
import { sayIssue } from '../../src/intake/say-issue.ts'
import { day, LIST_PLACE, type RowChange, sampleChild } from './sample-child.ts'

const FILE_DATE = day('2024-03-01')
const check = (change: RowChange) => checkChild(sampleChild(change), LIST_PLACE, FILE_DATE)
const codes = (change: RowChange) => check(change).map(({ code }) => code)

describe('checkChild', () => {
  it('has nothing to say about a row in order', () => {
    expect(check({})).toEqual([])
  })

  it.each([
    ['huruf', 'anak.nik-huruf'],
    ['bukan-16', 'anak.nik-bukan-16'],
    ['contoh', 'anak.nik-contoh'],
    ['disamarkan', null],
    ['kosong', null],
    ['ilmiah', null],
    ['dibulatkan', null],
  ] as const)('NIK %s', (nikState, code) => {
    expect(codes({ nik: null, nikState })).toEqual(code === null ? [] : [code])
  })

  it.each([
    [{ nama: null }, 'anak.tanpa-nama'],
    [{ jk: null }, 'anak.wajib-kosong'],
    [{ jk: null, unread: { jk: 'tak-dikenal' }, raw: { jk: 'X' } }, 'anak.jk-tak-dikenal'],
    [{ tglLahir: null }, 'anak.wajib-kosong'],
    [{ tglLahir: null, unread: { tglLahir: 'tanggal-mustahil' } }, 'anak.tanggal-mustahil'],
    [{ tglLahir: null, unread: { tglLahir: 'tanggal-luar-rentang' } }, 'anak.tanggal-luar-rentang'],
    [{ tanggalPengukuran: null, unread: { tanggalPengukuran: 'bukan-tanggal' } }, 'anak.bukan-tanggal'],
    [{ tanggalPengukuran: day('2024-03-02'), usia: null }, 'anak.ukur-setelah-berkas'],
    [{ tanggalPengukuran: day('2023-07-14') }, 'anak.lahir-setelah-ukur'],
    [{ usia: { months: 8, days: 0 } }, 'anak.usia-beda'],
    [{ caraUkur: 'berdiri' }, 'anak.berdiri'],
    [{ berat: null, tinggi: null }, 'anak.tanpa-ukuran'],
    [{ berat: null, unread: { berat: 'sandi' } }, 'anak.sandi'],
    [{ berat: null, unread: { berat: 'serial' } }, 'anak.serial'],
    [{ berat: null, unread: { berat: 'telepon' } }, 'anak.telepon'],
    [{ berat: null, unread: { berat: 'negatif' } }, 'anak.negatif'],
    [{ berat: null, tinggi: null, unread: { berat: 'nol' } }, 'anak.nol'],
    [{ lila: null, unread: { lila: 'bukan-angka' } }, 'anak.bukan-angka'],
    [{ tinggi: null, unread: { tinggi: 'di-luar-batas' } }, 'anak.di-luar-batas'],
    [{ zsBbU: null, unread: { zsBbU: 'di-luar-batas' } }, 'anak.tak-dikenal'],
    [{ bbTb: null, unread: { bbTb: 'tak-dikenal' } }, 'anak.tak-dikenal'],
    [{ usia: null, unread: { usia: 'bukan-usia' } }, 'anak.tak-dikenal'],
    [{ posyandu: 'MELATI ••••0001', unread: { posyandu: 'memuat-nik' } }, 'anak.memuat-nik'],
    [{ tglLahir: day('2023-07-16') }, 'anak.nik-beda-lahir'],
    [{ jk: 'L' }, 'anak.nik-beda-jk'],
  ] as const)('%j: %s', (change, code) => {
    expect(codes(change as RowChange)).toContain(code)
  })

  it('notes a child of five and says nothing at 59 months', () => {
    const old = { nik: null, nikState: 'kosong', usia: null, caraUkur: 'berdiri', tglLahir: day('2019-02-15') } as const
    expect(check(old).map(({ code, params }) => [code, params])).toEqual([['anak.lima-tahun', { bulan: 60 }]])
    expect(codes({ ...old, tglLahir: day('2019-02-16') })).toEqual([])
  })

  it('notes who is two and lies', () => {
    const two = { nik: null, nikState: 'kosong', usia: null, tglLahir: day('2022-02-15') } as const
    expect(codes(two)).toEqual(['anak.terlentang'])
    expect(codes({ ...two, caraUkur: 'berdiri' })).toEqual([])
  })

  it.each([
    [7, 2],
    [6, 29],
    [7, 0],
  ])('forgives %d months %d days for seven months', (months, days) => {
    expect(codes({ usia: { months, days } })).toEqual([])
  })

  it('proposes each repair once, in place of the limits', () => {
    const grams = { column: 'berat', from: 7600, to: 7.6, rule: 'gram' } as const
    const issues = check({ berat: null, unread: { berat: 'di-luar-batas' }, repairs: [grams], raw: { berat: '7600' } })
    expect(issues.map(({ code, params, read, place }) => [code, params, read, place.cell])).toEqual([
      ['anak.gram', { kolom: 'Berat', dari: 7600, menjadi: 7.6 }, '7600', 'T2'],
    ])
    const swap = [
      { column: 'berat', from: 67.5, to: 7.6, rule: 'tertukar' },
      { column: 'tinggi', from: 7.6, to: 67.5, rule: 'tertukar' },
    ] as const
    const swapped = { berat: null, tinggi: null, unread: { berat: 'di-luar-batas', tinggi: 'di-luar-batas' }, repairs: swap } as const
    expect(check(swapped).map(({ code, params }) => [code, params])).toEqual([['anak.tertukar', { berat: 67.5, tinggi: 7.6 }]])
  })

  it('speaks to people', () => {
    const [first] = check({
      tanggalPengukuran: null,
      unread: { tanggalPengukuran: 'tanggal-mustahil' },
      raw: { tanggalPengukuran: '30/02/2024' },
    })
    expect(first && sayIssue(first, 'id').what).toContain('Sel S2 berisi "30/02/2024"')
    expect(first?.severity).toBe('galat')
  })
})
