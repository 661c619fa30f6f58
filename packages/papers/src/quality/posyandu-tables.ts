/**
 * The tables of posyandu: those to look at with all their reasons, those that are fit for use, those that have not measured.
 */
import type { PosyanduPlace, PosyanduRow, QualityReport } from '@konvergen/core/quality/quality-report.ts'
import { sayQualityReason, sayVerdict } from '@konvergen/core/quality/say-verdict.ts'
import type { QualityVerdict } from '@konvergen/core/quality/verdict.ts'
import { reasonsOf } from '@konvergen/core/quality/without-signs.ts'
import { left, type PaperCell, type PaperRow, type PaperTable, right, row } from '../ansit/paper-table.ts'
import type { QualitySpeaker } from './quality-speaker.ts'

const TONES: Readonly<Record<QualityVerdict, 'strong' | 'soft' | 'plain'>> = {
  'tidak-layak': 'strong',
  'perlu-diukur-ulang': 'soft',
  layak: 'plain',
}

/** Posyandu of one name stand in many villages. */
function nameOf({ nama, desa }: PosyanduPlace): string {
  return desa === null ? nama : `${nama} (${desa})`
}

function areaOf({ puskesmas, kecamatan }: PosyanduPlace, { words }: QualitySpeaker): string {
  return puskesmas ?? kecamatan ?? words.empty
}

function figureCells({ n, children, target, figures }: PosyanduRow, speak: QualitySpeaker): PaperCell[] {
  return [
    speak.number(n),
    target === null ? speak.words.empty : speak.share({ cases: children, n: target }),
    speak.number(figures.lenSd, 2),
    speak.number(figures.heightDigits),
    speak.share(figures.flagged),
    speak.share(figures.historyErrors),
  ]
}

function figureColumns({ words: { head } }: QualitySpeaker) {
  return [right(head.n, 0.95), ...[head.ds, head.lenSd, head.digits, head.flagged, head.history].map((name) => right(name, 0.7))]
}

function firstColumns({ words: { head } }: QualitySpeaker, { puskesmas }: QualityReport) {
  return [left(head.posyandu, 1.6), left(puskesmas.length > 0 ? head.puskesmas : head.kecamatan, 1.4)]
}

export function lookTable(report: QualityReport, speak: QualitySpeaker): PaperTable {
  const rows = report.posyandu
    .filter(({ verdict }) => verdict !== 'layak')
    .flatMap((posyandu): PaperRow[] => {
      const reasons = reasonsOf(report, posyandu).map((reason) => `${sayQualityReason(reason, speak.language)}.`)
      const verdict = { tag: sayVerdict(posyandu.verdict, speak.language), tone: TONES[posyandu.verdict] }
      return [
        row(nameOf(posyandu), areaOf(posyandu, speak), ...figureCells(posyandu, speak), verdict),
        { kind: 'note', cells: [reasons.join(' ')] },
      ]
    })
  return { columns: [...firstColumns(speak, report), ...figureColumns(speak), left(speak.words.head.verdict, 1.75)], rows }
}

/** With what is said of them all the same, such as too few measurements. */
export function fineTable(report: QualityReport, speak: QualitySpeaker): PaperTable {
  const rows = report.posyandu
    .filter(({ verdict }) => verdict === 'layak')
    .flatMap((posyandu): PaperRow[] => {
      const remarks = reasonsOf(report, posyandu).map((reason) => `${sayQualityReason(reason, speak.language)}.`)
      const note: PaperRow[] = remarks.length === 0 ? [] : [{ kind: 'note', cells: [remarks.join(' ')] }]
      return [row(nameOf(posyandu), areaOf(posyandu, speak), ...figureCells(posyandu, speak)), ...note]
    })
  return { columns: [...firstColumns(speak, report), ...figureColumns(speak)], rows }
}

/** Names in one line: there are no figures to show. */
export function silentNames({ silent }: QualityReport): string | null {
  return silent.length === 0 ? null : `${silent.map(nameOf).join('; ')}.`
}
