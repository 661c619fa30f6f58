import { AnsitJson } from '@konvergen/contract/ansit.ts'
import { Value } from 'typebox/value'
import { describe, expect, test } from 'vitest'
import { ansitJson, writeAnsitJson } from '../../src/ansit/write-json.ts'
import { sampleReport } from '../sample-report.ts'

const report = sampleReport()
const written = JSON.parse(writeAnsitJson(report, 'id')) as AnsitJson

test('what is written fits the published schema', () => {
  expect([...Value.Errors(AnsitJson, written)]).toEqual([])
  expect(written.skema).toBe('konvergen/ansit/1')
})

describe('figures', () => {
  test('stand directly in the area, unrounded, with parts, state, source, period and coverage', () => {
    const { stunting } = report.situation.kabupaten.figures
    expect(written.kabupaten.stunting).toMatchObject({
      pembilang: stunting.numerator,
      penyebut: stunting.denominator,
      persen: stunting.percent,
      keadaan: 'ada',
      sumber: 'e-PPGBM rekap status gizi',
      periode: '2024-01',
      desa_semua: report.situation.desa.length,
    })
    expect(written.kabupaten.stunting.selang?.bawah).toBe(report.situation.kabupaten.interval?.low)
    expect(written.kabupaten.jamban_tidak_layak.periode).toBe('2024-S2')
  })

  test('what is not known is null', () => {
    const silent = written.desa[2]
    expect(silent?.stunting).toMatchObject({ pembilang: null, penyebut: null, persen: null, keadaan: 'belum-lapor', selang: null })
    expect(silent?.taksiran).toBeNull()
  })
})

test('every village has its kecamatan, its verdict and its place in the proposal', () => {
  expect(written.desa.map(({ kode }) => kode)).toEqual(report.situation.desa.map(({ kode }) => kode))
  const first = report.lokus.rows[0]
  const desa = written.desa.find(({ kode }) => kode === first?.kode)
  expect(desa?.lokus).toMatchObject({ peringkat: first?.rank, diusulkan: true, pita: first?.band })
  expect(desa?.kecamatan_nama).toMatch(/^Kecamatan \d/)
  expect(written.desa[3]?.kecukupan).toMatchObject({ cukup: false, alasan: expect.arrayContaining(['diukur-kurang-30']) as unknown })
})

test('issues carry place, what was read, message and what to do', () => {
  expect(written.isu).toMatchObject([{ kode: 'rekap.jumlah-beda', tingkat: 'periksa', sel: 'L9', baris: 9, terbaca: '=1+1;"x"' }])
  expect(ansitJson(report, 'en').isu[0]?.pesan).not.toBe(written.isu[0]?.pesan)
})
