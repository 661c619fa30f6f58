/**
 * The sheets of places: the district, its kecamatan, its villages, and the risk factors of each village, unrounded.
 */
import type { Language } from '@konvergen/core/kit/say-number.ts'
import type { SituationReport } from '@konvergen/core/lokus/situation-report.ts'
import { saySituation } from '@konvergen/core/situation/say-situation.ts'
import { FIGURES, KRS_FIGURES, RECAP_FIGURES } from '@konvergen/core/situation/situation.ts'
import type { Sheet } from '../xlsx/write-workbook.ts'
import { FIGURE_NAMES } from './figure-names.ts'
import {
  chance,
  count,
  figureCells,
  figureColumns,
  originCells,
  originColumns,
  percent,
  type Row,
  stateWords,
  text,
} from './sheet-parts.ts'
import { SHEET_WORDS } from './sheet-words.ts'
import { REASONS } from './words.ts'

export function summarySheet(report: SituationReport, language: Language): Sheet {
  const words = SHEET_WORDS[language]
  const area = report.situation.kabupaten
  const figures = FIGURES.map((key): Row => {
    const figure = area.figures[key]
    const interval = key === 'stunting' ? area.interval : null
    return [
      FIGURE_NAMES[language][key].name,
      figure.numerator,
      figure.denominator,
      figure.percent,
      interval?.low ?? null,
      interval?.high ?? null,
      stateWords(figure, language),
      figure.source,
      figure.period,
      figure.villagesWith,
      figure.villagesAll,
    ]
  })
  const sentences = saySituation(report.situation).map((sentence): Row => [sentence[language]])
  const notice: Row[] = report.demo ? [[words.demo]] : []
  return {
    name: words.sheets.summary,
    columns: [
      text(report.district.nama, 34),
      count(words.numerator),
      count(words.denominator),
      percent(words.percent),
      percent(words.low),
      percent(words.high),
      text(words.state),
      text(words.source, 28),
      text(words.period),
      count(words.reporting),
      count(words.villages),
    ],
    rows: [...figures, [], ...notice, ...sentences],
  }
}

export function desaSheet({ situation, district }: SituationReport, language: Language): Sheet {
  const words = SHEET_WORDS[language]
  const kecamatan = new Map(district.kecamatan.map(({ kode, nama }) => [kode, nama]))
  const rows = situation.desa.map((desa): Row => {
    const { sufficiency, estimate, interval } = desa
    const reasons = sufficiency.reasons.map((reason) => REASONS[language][reason])
    return [
      desa.kode,
      desa.nama,
      kecamatan.get(desa.kecamatan) ?? null,
      ...figureCells(desa, RECAP_FIGURES, language),
      interval?.low ?? null,
      interval?.high ?? null,
      estimate?.mean ?? null,
      estimate?.low ?? null,
      estimate?.high ?? null,
      desa.worstProbability,
      sufficiency.enough ? words.yes : words.no,
      reasons.length === 0 ? null : reasons.join(', '),
      sufficiency.moreToMeasure,
      ...originCells(desa.figures, ['recap']),
    ]
  })
  return {
    name: words.sheets.desa,
    columns: [
      text(words.code, 15),
      text(words.desa, 24),
      text(words.kecamatan, 20),
      ...figureColumns(RECAP_FIGURES, language),
      percent(words.low),
      percent(words.high),
      percent(words.estimate),
      percent(words.estimateLow),
      percent(words.estimateHigh),
      chance(words.chance),
      text(words.enough),
      text(words.why, 30),
      count(words.more),
      ...originColumns(['recap'], language),
    ],
    rows,
    frozenColumns: 2,
  }
}

export function kecamatanSheet({ situation }: SituationReport, language: Language): Sheet {
  const words = SHEET_WORDS[language]
  const rows = situation.kecamatan.map(
    (area): Row => [
      area.kode,
      area.nama,
      area.desaCount,
      area.insufficientCount,
      ...figureCells(area, FIGURES, language),
      area.interval?.low ?? null,
      area.interval?.high ?? null,
      ...originCells(area.figures, ['recap', 'krs']),
    ],
  )
  const columns = [
    text(words.code, 11),
    text(words.kecamatan, 20),
    count(words.villages),
    count(words.insufficient),
    ...figureColumns(FIGURES, language),
    percent(words.low),
    percent(words.high),
    ...originColumns(['recap', 'krs'], language),
  ]
  return { name: words.sheets.kecamatan, columns, rows, frozenColumns: 2 }
}

export function riskSheet({ situation }: SituationReport, language: Language): Sheet {
  const words = SHEET_WORDS[language]
  const rows = situation.desa.map(
    (desa): Row => [desa.kode, desa.nama, ...figureCells(desa, KRS_FIGURES, language), ...originCells(desa.figures, ['krs'])],
  )
  const columns = [text(words.code, 15), text(words.desa, 24), ...figureColumns(KRS_FIGURES, language), ...originColumns(['krs'], language)]
  return { name: words.sheets.risk, columns, rows, frozenColumns: 2 }
}
