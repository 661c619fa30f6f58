import { describe, expect, test } from 'vitest'
import { readFigureTable } from '../../src/situation/read-figure-table.ts'

describe('pasted figures', () => {
  test('commas with decimal points, an address with a comma in quotes', () => {
    const { lines, missing } = readFigureTable(
      'code,regency,year,source_survey,prevalence_pct,page\n98.01,Satu,2021,SSGI,11.3,"https://a.id/x,y"\n\n9802,Dua,2021,e-PPGBM,6.15,\n',
    )
    expect(missing).toEqual([])
    expect(lines.map(({ line, fault }) => [line, fault])).toEqual([
      [2, null],
      [4, null],
    ])
    expect(lines[0]?.figure).toMatchObject({
      kode: '98.01',
      nama: 'Satu',
      year: 2021,
      source: 'SSGI',
      percent: 11.3,
      page: 'https://a.id/x,y',
    })
    expect(lines[1]?.figure).toMatchObject({ kode: '98.02', percent: 6.15, page: null, low: null, n: null })
  })

  test('tabs or semicolons with decimal commas; intervals, n, month, children under two', () => {
    const { lines } = readFigureTable(
      'Kode\tTahun\tBulan\tSumber\tPersen\tBawah\tAtas\tN\tSasaran\r\nIndonesia\t2024\t\tSSGI\t19,8 %\t19,1\t20,5\t345000\tbalita\r\n98.01\t2024\t8\te-PPGBM\t0\t\t\t\tbaduta',
    )
    expect(lines[0]?.figure).toMatchObject({ kode: 'ID', percent: 19.8, low: 19.1, high: 20.5, n: 345_000, month: null })
    expect(lines[1]).toMatchObject({ fault: null, figure: { month: 8, percent: 0, population: 'baduta', nama: '98.01' } })
  })

  test('what is not a number is no number, and an empty percentage is not 0', () => {
    const { lines } = readFigureTable(
      'kode;tahun;sumber;persen\n98.01;2021;SSGI;\n98.01;2021;SSGI;belas\n98.01;2021;;12\n1.704;2021;SSGI;12',
    )
    expect(lines.map(({ fault }) => fault)).toEqual(['persen', 'persen', 'sumber', 'wilayah'])
  })

  test('columns that are missing are named, and nothing is read', () => {
    expect(readFigureTable('kode,persen\n98.01,12')).toEqual({ lines: [], missing: ['tahun', 'sumber'] })
    expect(readFigureTable('').missing).toEqual(['kode', 'tahun', 'sumber', 'persen'])
  })
})
