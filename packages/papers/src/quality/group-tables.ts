/**
 * The tables above the posyandu: areas with their verdicts and key figures, and the district's numbers in full.
 */
import type { IndexName } from '@konvergen/core/growth/children.ts'
import { mostFlagged } from '@konvergen/core/quality/judge-posyandu.ts'
import type { GroupSummary, HistoryCounts, QualityReport } from '@konvergen/core/quality/quality-report.ts'
import { sayHistoryKind } from '@konvergen/core/quality/say-history.ts'
import { sayIndex } from '@konvergen/core/quality/say-quality-findings.ts'
import { sayLevel, sayScoreClass, saySmartCriterion } from '@konvergen/core/quality/say-quality-terms.ts'
import type { ZDistribution } from '@konvergen/core/quality/z-distribution.ts'
import { left, type PaperRow, type PaperTable, right, rightStrong, row } from '../ansit/paper-table.ts'
import type { QualitySpeaker } from './quality-speaker.ts'

/** Values that do not fit the history, of all that were looked at. */
export function historyErrors({ values, counts }: HistoryCounts): { readonly cases: number; readonly n: number } {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return { cases: all - counts['hari-sama'], n: values }
}

function groupCells(group: GroupSummary, name: string, speak: QualitySpeaker): string[] {
  const { quality, verdicts, coverage, history } = group
  const posyandu = verdicts.layak + verdicts['perlu-diukur-ulang'] + verdicts['tidak-layak']
  return [
    name,
    speak.number(posyandu),
    speak.number(verdicts['tidak-layak']),
    speak.number(verdicts['perlu-diukur-ulang']),
    speak.number(verdicts.layak),
    speak.number(quality.n),
    coverage.target === null ? speak.words.empty : speak.share({ cases: coverage.measured, n: coverage.target }),
    speak.number(quality.len.moments.sd, 2),
    speak.number(quality.digits.height.score),
    speak.share(mostFlagged(quality)),
    speak.share(historyErrors(history)),
  ]
}

export function groupTable({ kabupaten, kecamatan, puskesmas }: QualityReport, speak: QualitySpeaker): PaperTable {
  const { head, total } = speak.words
  const level = (groups: readonly GroupSummary[], name: string): PaperRow[] =>
    groups.length === 0 ? [] : [{ kind: 'group', cells: [name] }, ...groups.map((group) => row(...groupCells(group, group.nama, speak)))]
  return {
    columns: [
      left(head.group, 2),
      right(head.count, 1),
      rightStrong(head.unfit, 0.75),
      rightStrong(head.again, 0.75),
      right(head.fit, 0.75),
      right(head.n, 1.35),
      ...[head.ds, head.lenSd, head.digits, head.flagged, head.history].map((name) => right(name, 1)),
    ],
    rows: [
      ...level(kecamatan, sayLevel('kecamatan', speak.language)),
      ...level(puskesmas, sayLevel('puskesmas', speak.language)),
      { kind: 'total', cells: groupCells(kabupaten, total, speak) },
    ],
  }
}

const SCORED = ['len', 'wei', 'wfl', 'bmi'] as const satisfies readonly IndexName[]

export function zTable({ quality }: GroupSummary, speak: QualitySpeaker): PaperTable {
  const { head } = speak.words
  const cells = (index: (typeof SCORED)[number], { n, moments, whoFlagged, smartFlagged }: ZDistribution) =>
    row(
      sayIndex(index, speak.language),
      speak.number(n),
      speak.number(moments.mean, 2),
      speak.number(moments.sd, 2),
      speak.number(moments.skewness, 2),
      speak.number(moments.kurtosis, 2),
      speak.parts({ cases: whoFlagged, n }),
      speak.parts({ cases: smartFlagged, n }),
    )
  return {
    columns: [
      left(head.index, 1),
      right(head.known),
      right(head.mean),
      rightStrong(head.sd),
      right(head.skewness),
      right(head.kurtosis),
      right(`${head.who} (%)`),
      right(`${head.smartFlags} (%)`),
    ],
    rows: SCORED.filter((index) => quality[index].n > 0).map((index) => cells(index, quality[index])),
  }
}

export function positionTable({ quality }: GroupSummary, speak: QualitySpeaker): PaperTable {
  const { head, positions } = speak.words
  const rows = quality.position.map(({ from, to, measured, mismatched, unknown }, place): PaperRow => {
    const expected = to <= 24 ? positions.lying : from >= 24 ? positions.standing : positions.both
    const isWithin = (quality.position[place - 1]?.to ?? 0) > from
    const isTotal = place === quality.position.length - 1
    const ages = `${from}–${to - 1}`
    const cells = [
      isWithin && !isTotal ? `${positions.within} ${ages}` : ages,
      expected,
      speak.number(measured),
      speak.parts({ cases: mismatched, n: measured - unknown }),
      speak.parts({ cases: unknown, n: measured }),
    ]
    return { kind: isTotal ? 'total' : 'row', cells }
  })
  return {
    columns: [
      left(head.age, 1),
      left(head.expected, 1),
      right(head.measured),
      right(`${head.mismatched} (%)`),
      right(`${head.unknown} (%)`),
    ],
    rows,
  }
}

export function historyTable({ history, repeated }: GroupSummary, speak: QualitySpeaker): PaperTable {
  const { head } = speak.words
  const counted = Object.entries(history.counts) as [keyof HistoryCounts['counts'], number][]
  const rows = counted.map(([kind, cases]) =>
    row(sayHistoryKind(kind, speak.language), speak.number(cases), speak.share({ cases, n: history.values })),
  )
  const again =
    repeated === null
      ? []
      : [
          row(
            sayHistoryKind('nilai-diulang', speak.language),
            speak.number(repeated.weight.cases + repeated.height.cases),
            speak.share({ cases: repeated.weight.cases + repeated.height.cases, n: repeated.weight.n + repeated.height.n }),
          ),
        ]
  return { columns: [left(head.kind, 1), right(head.values), right(head.percent)], rows: [...rows, ...again] }
}

/** null = the score was not asked for, or could not be computed. */
export function smartTable({ smart }: GroupSummary, speak: QualitySpeaker): PaperTable | null {
  if (smart === null || smart.score === null) return null
  const { penalties, total, verdict } = smart.score
  const { head } = speak.words
  const rows = Object.entries(penalties).map(([name, penalty]) => row(saySmartCriterion(name, speak.language), speak.number(penalty)))
  const sum: PaperRow = { kind: 'total', cells: [`${speak.words.sum}: ${sayScoreClass(verdict, speak.language)}`, speak.number(total)] }
  return { columns: [left(head.criterion, 1), right(head.penalty)], rows: [...rows, sum] }
}
