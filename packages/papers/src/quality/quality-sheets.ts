/**
 * The quality report as plain sheets, for whoever sorts and filters: every posyandu with its verdict, reasons and key figures, unrounded; the
 * areas above them; what has not been measured; the method.
 */
import { mostFlagged, wrongPosition } from '@konvergen/core/quality/judge-posyandu.ts'
import type { GroupSummary, PosyanduRow, QualityReport } from '@konvergen/core/quality/quality-report.ts'
import { sayQualityPeriod } from '@konvergen/core/quality/say-quality-report.ts'
import { sayLevel } from '@konvergen/core/quality/say-quality-terms.ts'
import { sayQualityReason, sayVerdict } from '@konvergen/core/quality/say-verdict.ts'
import { reasonsOf } from '@konvergen/core/quality/without-signs.ts'
import { count, percent, type Row, text } from '../ansit/sheet-parts.ts'
import type { Sheet, SheetColumn } from '../xlsx/write-workbook.ts'
import { historyErrors } from './group-tables.ts'
import type { QualityContext } from './quality-context.ts'
import { qualityMethod } from './quality-method.ts'
import { percentOf, type QualitySpeaker } from './quality-speaker.ts'

const hundredth = (head: string): SheetColumn => ({ head, width: 12, format: 'perseratus' })

function coverage(children: number, target: number | null): number | null {
  return target === null ? null : percentOf({ cases: children, n: target })
}

function posyanduSheet(report: QualityReport, speak: QualitySpeaker): Sheet {
  const { head, sheets, source } = speak.words
  const period = sayQualityPeriod(report.period, speak.language)
  const cells = (row: PosyanduRow): Row => {
    const { figures } = row
    const reasons = reasonsOf(report, row).map((reason) => sayQualityReason(reason, speak.language))
    return [
      row.nama,
      row.desa,
      row.puskesmas,
      row.kecamatan,
      sayVerdict(row.verdict, speak.language),
      reasons.length === 0 ? null : reasons.join('; '),
      row.n,
      row.children,
      row.target,
      coverage(row.children, row.target),
      percentOf(figures.missing),
      percentOf(figures.flagged),
      percentOf(figures.wrongPosition),
      percentOf(figures.historyErrors),
      figures.weightDigits,
      figures.heightDigits,
      figures.lenMean,
      figures.lenSd,
      percentOf(figures.stunted),
      report.source,
      period,
    ]
  }
  return {
    name: sheets.posyandu,
    columns: [
      text(head.posyandu, 24),
      text(head.desa, 20),
      text(head.puskesmas, 20),
      text(head.kecamatan, 20),
      text(head.verdict, 20),
      text(head.reasons, 90),
      count(head.n),
      count(head.children),
      count(head.target),
      ...[head.ds, head.missing, head.flagged, head.position, head.history].map(percent),
      percent(head.weightDigits),
      percent(head.digits),
      hundredth(head.lenMean),
      hundredth(head.lenSd),
      percent(head.stunted),
      text(source, 28),
      text(head.period),
    ],
    rows: report.posyandu.map(cells),
    frozenColumns: 1,
  }
}

function groupSheet({ kabupaten, kecamatan, puskesmas, source, period }: QualityReport, speak: QualitySpeaker): Sheet {
  const { head, sheets } = speak.words
  const cells = ({ level, nama, quality, verdicts, coverage: known, children, history }: GroupSummary): Row => [
    sayLevel(level, speak.language),
    nama,
    verdicts['tidak-layak'],
    verdicts['perlu-diukur-ulang'],
    verdicts.layak,
    quality.n,
    children,
    known.target,
    coverage(known.measured, known.target),
    percentOf({ cases: quality.missing.any, n: quality.n }),
    percentOf(mostFlagged(quality)),
    percentOf(wrongPosition(quality)),
    percentOf(historyErrors(history)),
    quality.digits.weight.score,
    quality.digits.height.score,
    quality.len.moments.mean,
    quality.len.moments.sd,
    source,
    sayQualityPeriod(period, speak.language),
  ]
  return {
    name: sheets.groups,
    columns: [
      text(head.level, 14),
      text(head.group, 24),
      ...[head.unfit, head.again, head.fit, head.n, head.children, head.target].map(count),
      ...[head.ds, head.missing, head.flagged, head.position, head.history, head.weightDigits, head.digits].map(percent),
      hundredth(head.lenMean),
      hundredth(head.lenSd),
      text(speak.words.source, 28),
      text(head.period),
    ],
    rows: [kabupaten, ...kecamatan, ...puskesmas].map(cells),
    frozenColumns: 2,
  }
}

function silentSheet({ silent }: QualityReport, { words: { head, sheets } }: QualitySpeaker): Sheet {
  return {
    name: sheets.silent,
    columns: [text(head.posyandu, 24), text(head.desa, 20), text(head.puskesmas, 20), text(head.kecamatan, 20)],
    rows: silent.map(({ nama, desa, puskesmas, kecamatan }): Row => [nama, desa, puskesmas, kecamatan]),
  }
}

function methodSheet(report: QualityReport, context: QualityContext, { words, language }: QualitySpeaker): Sheet {
  const hasSigns = (report.signs?.posyandu.length ?? 0) > 0
  const notice: Row[] = [...(context.isDemo ? [[words.demoShort, words.demo]] : []), ...(hasSigns ? [[words.signs, words.signsNote]] : [])]
  const points = qualityMethod(language).map(({ term, text: said }): Row => [term, said])
  const origin: Row[] = [
    [words.source, report.source],
    [words.head.period, sayQualityPeriod(report.period, language)],
    ['Konvergen', context.version],
  ]
  return {
    name: words.sheets.method,
    columns: [text(words.head.subject, 32), text(words.head.explanation, 120)],
    rows: [...notice, ...points, ...origin],
  }
}

export function qualitySheets(report: QualityReport, context: QualityContext, speak: QualitySpeaker): Sheet[] {
  const silent = report.silent.length === 0 ? [] : [silentSheet(report, speak)]
  return [posyanduSheet(report, speak), groupSheet(report, speak), ...silent, methodSheet(report, context, speak)]
}
