/**
 * A report as the public is told it: figures without small numbers, and nothing that was read from files word by word. What the district wrote itself stays out too: nobody has read it
 * for the public. Which villages are lokus, and in which order they are proposed, is told: that is the decision.
 */
import { publicCauses, publicGaps, publicTrend } from '../situation/public-parts.ts'
import { publicSituation } from '../situation/public-situation.ts'
import type { DesaSituation } from '../situation/situation.ts'
import { withholdFigures } from '../situation/withhold-figures.ts'
import type { AnalysisReport } from './analysis-report.ts'
import type { KuadranProposal, LokusRow } from './proposal.ts'
import type { SituationReport } from './situation-report.ts'

/** A name of a file, which may name a person. */
export const NO_FILE_NAME = '–'

function toldRow(row: LokusRow, { figures }: DesaSituation): LokusRow {
  const { stunting, ds, krs } = figures
  const isWithheld = [stunting, ds, krs].some(({ state }) => state === 'disembunyikan')
  if (!isWithheld) return row
  const own = { ...row, krs: krs.state === 'disembunyikan' ? null : row.krs, reasons: [] }
  if (stunting.state !== 'disembunyikan') return own
  return {
    ...own,
    prevalence: null,
    cases: stunting.numerator,
    measured: stunting.denominator,
    quadrant: null,
    worstProbability: null,
    band: null,
  }
}

/** Of an odd number the one in the middle, of an even the two. */
function middleOf(rows: readonly LokusRow[], by: 'prevalence' | 'cases'): LokusRow[] {
  const ordered = rows.filter((row) => row[by] !== null).toSorted((a, b) => (a[by] ?? 0) - (b[by] ?? 0))
  const half = ordered.length / 2
  return ordered.slice(Math.ceil(half) - 1, Math.floor(half) + 1)
}

/** A median is the number of a village or lies halfway between two: where one of them is withheld, it is withheld too, with what leans on it. */
function toldProposal(lokus: KuadranProposal, villages: readonly DesaSituation[]): KuadranProposal {
  const byKode = new Map(villages.map((village) => [village.kode, village]))
  const isWithheld = ({ kode }: LokusRow): boolean => byKode.get(kode)?.figures.stunting.state === 'disembunyikan'
  const isMedian = lokus.cuts?.basis === 'median-kabupaten'
  const hasToGo = isMedian && (['prevalence', 'cases'] as const).some((by) => middleOf(lokus.rows, by).some(isWithheld))
  const rows = lokus.rows.map((row) => {
    const village = byKode.get(row.kode)
    const told = village === undefined ? row : toldRow(row, village)
    return hasToGo ? { ...told, quadrant: null, reasons: told.reasons.filter(({ params }) => !('cut' in params)) } : told
  })
  return { ...lokus, rows, cuts: hasToGo ? null : lokus.cuts }
}

/** What the command line and the server have alike. */
export function publicFigures<Report extends SituationReport>(report: Report): Report {
  const situation = publicSituation(report.situation, withholdFigures(report.situation))
  return {
    ...report,
    situation,
    lokus: toldProposal(report.lokus, situation.desa),
    masterData: [],
    issues: [],
    sources: report.sources.map((source) => ({ ...source, fileName: NO_FILE_NAME })),
  }
}

export function publicReport(report: AnalysisReport): AnalysisReport {
  const told = publicFigures(report)
  const { stunting, ds } = told.situation.kabupaten.figures
  const isWithheld = stunting.state === 'disembunyikan' || ds.state === 'disembunyikan'
  return {
    ...told,
    audience: 'publik',
    wording: null,
    gaps: report.gaps === null ? null : publicGaps(report.gaps),
    trend: report.trend === null ? null : publicTrend(report.trend, told.situation),
    twoNumbers: isWithheld ? null : report.twoNumbers,
    causes: report.causes === null ? null : publicCauses(report.causes),
  }
}
