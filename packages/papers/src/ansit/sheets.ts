/**
 * The workbook of the situation as plain sheets: the same figures as on paper, ready to be sorted and filtered; here those of decision and
 * doubt, with the order of all.
 */
import { sayIssue } from '@konvergen/core/intake/say-issue.ts'
import type { Figure } from '@konvergen/core/kit/figure.ts'
import type { Language } from '@konvergen/core/kit/say-number.ts'
import { sayReasons } from '@konvergen/core/lokus/say-reasons.ts'
import type { SituationReport } from '@konvergen/core/lokus/situation-report.ts'
import type { Sheet } from '../xlsx/write-workbook.ts'
import { desaSheet, kecamatanSheet, riskSheet, summarySheet } from './area-sheets.ts'
import { methodPoints } from './method-page.ts'
import { chance, count, originCells, originColumns, percent, type Row, text } from './sheet-parts.ts'
import { SHEET_WORDS } from './sheet-words.ts'
import { BANDS, QUADRANTS, SEVERITIES, SOURCE_KINDS } from './words.ts'

/** A withheld number has a sign of its own: it is known. */
function told(value: number | null, { state }: Pick<Figure, 'state'>): number | string | null {
  return value === null && state === 'disembunyikan' ? '*' : value
}

function lokusSheet({ lokus, district, situation }: SituationReport, language: Language): Sheet {
  const words = SHEET_WORDS[language]
  const kecamatan = new Map(district.kecamatan.map(({ kode, nama }) => [kode, nama]))
  const figures = new Map(situation.desa.map((desa) => [desa.kode, desa.figures]))
  const rows = lokus.rows.map((row): Row => {
    const { stunting, krs } = figures.get(row.kode) ?? situation.kabupaten.figures
    return [
      row.rank,
      row.kode,
      row.nama,
      kecamatan.get(row.kecamatan) ?? null,
      told(row.cases, stunting),
      told(row.measured, stunting),
      told(row.prevalence, stunting),
      told(row.krs, krs),
      row.quadrant === null ? null : QUADRANTS[language][row.quadrant],
      row.proposed ? words.yes : words.no,
      row.worstProbability,
      row.band === null ? null : BANDS[language][row.band],
      row.sufficient ? words.yes : words.no,
      sayReasons(row.reasons, language).join('; '),
      ...originCells(situation.kabupaten.figures, ['recap', 'krs']),
    ]
  })
  return {
    name: words.sheets.lokus,
    columns: [
      count(words.rank),
      text(words.code, 15),
      text(words.desa, 24),
      text(words.kecamatan, 20),
      count(words.cases),
      count(words.measured),
      percent(words.prevalence),
      count(words.krs),
      text(words.quadrant, 30),
      text(words.proposed),
      chance(words.chance),
      text(words.band),
      text(words.enough),
      text(words.why, 90),
      ...originColumns(['recap', 'krs'], language),
    ],
    rows,
  }
}

function unplacedSheet({ situation }: SituationReport, language: Language): Sheet {
  const words = SHEET_WORDS[language]
  const rows = situation.unplaced.map(({ source, row, nama, suggestion, diukur, stunting, krs, inTotal }): Row => {
    const file = SOURCE_KINDS[language][source === 'recap' ? 'eppgbm-rekap' : 'krs-rekap']
    return [
      file,
      row,
      nama,
      diukur,
      stunting,
      krs,
      inTotal ? words.yes : words.no,
      suggestion?.kode ?? null,
      suggestion?.nama ?? null,
      ...originCells(situation.kabupaten.figures, [source]),
    ]
  })
  const columns = [
    text(words.file, 26),
    count(words.row),
    text(words.asWritten, 24),
    count(words.measured),
    count(words.cases),
    count(words.krs),
    text(words.inTotal),
    text(words.suggestedCode, 15),
    text(words.suggested, 24),
    text(words.source, 28),
    text(words.period),
  ]
  return { name: words.sheets.unplaced, columns, rows }
}

function issueSheet({ issues }: SituationReport, language: Language): Sheet {
  const words = SHEET_WORDS[language]
  const rows = issues.map((issue): Row => {
    const { file, sheet, row, column, cell } = issue.place
    const said = sayIssue(issue, language)
    return [
      SEVERITIES[language][issue.severity],
      issue.code,
      file,
      sheet,
      row,
      column,
      cell,
      issue.read,
      `${said.title}. ${said.what}`,
      said.todo,
    ]
  })
  const columns = [
    text(words.severity, 10),
    text(words.issueCode, 24),
    text(words.file, 24),
    text(words.sheet),
    count(words.row),
    text(words.column),
    text(words.cell, 8),
    text(words.read, 20),
    text(words.message, 70),
    text(words.todo, 50),
  ]
  return { name: words.sheets.issues, columns, rows }
}

function methodSheet(report: SituationReport, language: Language): Sheet {
  const words = SHEET_WORDS[language]
  const points = methodPoints(report, language).map(({ term, text: said }): Row => [term, said])
  const files = report.sources.map(({ kind, fileName, sha256, period }): Row => {
    const parts = [fileName, period, `SHA-256 ${sha256}`].filter((part) => part !== null)
    return [SOURCE_KINDS[language][kind], parts.join(', ')]
  })
  return {
    name: words.sheets.method,
    columns: [text(words.subject, 32), text(words.explanation, 120)],
    rows: [...points, ...files, ['Konvergen', report.version]],
  }
}

/** In their order. */
export const ANSIT_SHEETS = {
  summary: summarySheet,
  desa: desaSheet,
  kecamatan: kecamatanSheet,
  lokus: lokusSheet,
  risk: riskSheet,
  unplaced: unplacedSheet,
  issues: issueSheet,
  method: methodSheet,
} as const

export function ansitSheets(report: SituationReport, language: Language): Sheet[] {
  return Object.values(ANSIT_SHEETS).map((sheet) => sheet(report, language))
}
