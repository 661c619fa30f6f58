/**
 * Everything of the analysis as a workbook, as a map layer, and as the form “Data Sasaran” that national applications ask for. The same numbers as on paper.
 */

import type { Language } from '@konvergen/core/kit/say-number.ts'
import { sayPeriod } from '@konvergen/core/kit/say-period.ts'
import type { AnalysisReport } from '@konvergen/core/lokus/analysis-report.ts'
import { count, type Row, text } from '../ansit/sheet-parts.ts'
import { writeDesaGeoJson } from '../ansit/write-geojson.ts'
import { type Sheet, writeWorkbook } from '../xlsx/write-workbook.ts'
import { dataWords } from './data-words.ts'
import { openedSheets } from './opened-sheets.ts'

function aboutSheet({ audience, district, year, day, version }: AnalysisReport, language: Language): Sheet {
  const word = dataWords(language)
  const rows: Row[] = [
    [word('area'), `${district.nama} (${district.kode})`],
    [word('year'), String(year)],
    [word('day'), day],
    [word('audience'), word(audience)],
    ['Konvergen', version],
  ]
  return { name: word('about'), columns: [text(word('subject'), 22), text(word('content'), 100)], rows }
}

/** A sheet that holds nothing is left out: what is missing is said by the report. */
export function analysisSheets(report: AnalysisReport, language: Language): Sheet[] {
  return [aboutSheet(report, language), ...openedSheets(report, language).filter(({ rows }) => rows.length > 0)]
}

export function writeDataXlsx(report: AnalysisReport, language: Language): Promise<Uint8Array> {
  return writeWorkbook(analysisSheets(report, language))
}

/** The layer of villages, with people short of their services and what was decided on lokus. */
export function writeAnalysisGeoJson(report: AnalysisReport): string {
  const { gaps, lokusOfYear } = report
  const decided = new Map((lokusOfYear?.villages ?? []).map((village) => [village.kode, village]))
  return writeDesaGeoJson(report, (kode) => {
    const people = gaps?.byArea.get(kode)?.together
    const isKnown = people !== undefined && people.services > 0
    const lokus = decided.get(kode)
    return {
      sifat: report.audience,
      layanan_kurang_orang: isKnown ? people.short : null,
      layanan_sasaran: isKnown ? people.toServe : null,
      layanan_dihitung: people?.services ?? null,
      layanan_periode: isKnown ? (gaps?.period ?? null) : null,
      lokus_tahun: lokusOfYear?.year ?? null,
      lokus_status: lokus?.status ?? null,
      lokus_dasar: lokus?.basis?.text ?? null,
    }
  })
}

/** Heads as SPEC §1.1 names the counts; the national template itself was never seen. */
function masterSheet({ masterData, district }: AnalysisReport): Sheet {
  const villages = new Map(district.desa.map((desa) => [desa.kode, desa]))
  const kecamatan = new Map(district.kecamatan.map(({ kode, nama }) => [kode, nama]))
  const rows = masterData.map(({ kode, keluarga, krs, diukur, sangatPendek, pendek }): Row => {
    const desa = villages.get(kode)
    return [kode, kecamatan.get(desa?.kecamatan ?? '') ?? null, desa?.nama ?? null, keluarga, krs, diukur, sangatPendek, pendek]
  })
  const columns = [
    text('Kode', 15),
    text('Kecamatan', 20),
    text('Desa/Kelurahan', 24),
    count('Jumlah keluarga'),
    count('Jumlah keluarga berisiko stunting'),
    count('Jumlah balita yang diukur'),
    count('Balita sangat pendek'),
    count('Balita pendek'),
  ]
  return { name: 'Data Sasaran', columns, rows, frozenColumns: 3 }
}

function coverageSheet({ gaps, district }: AnalysisReport): Sheet {
  const villages = new Map(district.desa.map((desa) => [desa.kode, desa.nama]))
  const rows = [...(gaps?.byArea ?? [])].flatMap(([kode, { lines }]) => {
    const nama = villages.get(kode)
    if (nama === undefined) return []
    return lines.map(({ code, name, period, numerator, denominator }): Row => [kode, nama, code, name.id, period, numerator, denominator])
  })
  const columns = [
    text('Kode', 15),
    text('Desa/Kelurahan', 24),
    text('Kode indikator', 10),
    text('Indikator', 60),
    text('Periode', 10),
    count('Pembilang'),
    count('Penyebut'),
  ]
  return { name: 'Cakupan layanan', columns, rows, frozenColumns: 2 }
}

function said({ source, period }: { readonly source: string; readonly period: string }): string {
  return source === '' ? 'belum ada' : `${source}, ${sayPeriod(period, 'id')}`
}

function masterAbout({ situation, gaps, version }: AnalysisReport): Sheet {
  const { stunting, krs } = situation.kabupaten.figures
  const rows: Row[] = [
    ['Balita diukur, sangat pendek, pendek', said(stunting)],
    ['Keluarga, keluarga berisiko stunting', said(krs)],
    ['Cakupan layanan', gaps === null ? 'belum ada' : sayPeriod(gaps.period, 'id')],
    [
      'Isi',
      'Lima bilangan Data Sasaran per desa/kelurahan menurut menu Master Ansit; susunan kolom formulir nasionalnya belum pernah dicocokkan.',
    ],
    ['Sel kosong', 'belum dilaporkan, bukan nol'],
    ['Konvergen', version],
  ]
  return { name: 'Keterangan', columns: [text('Hal', 36), text('Isi', 100)], rows }
}

/** In Bahasa Indonesia alone: it is entered into applications of ministries. */
export function writeMasterXlsx(report: AnalysisReport): Promise<Uint8Array> {
  return writeWorkbook([masterSheet(report), coverageSheet(report), masterAbout(report)])
}
