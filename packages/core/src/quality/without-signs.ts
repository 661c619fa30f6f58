/**
 * The report for everybody but puskesmas and Dinkes: what only says that values may have been written without measuring is gone, and every
 * verdict stands on the other reasons alone.
 */
import { type GroupDetail, type GroupSummary, type PosyanduRow, type QualityReport, WORST_FIRST } from './quality-report.ts'
import { countVerdicts } from './summarise-posyandu.ts'
import { concludeVerdict, type PosyanduVerdict } from './verdict.ts'

/** Also for a single posyandu that was opened. */
export function detailWithoutSigns<Detail extends GroupDetail>(detail: Detail): Detail {
  return { ...detail, repeated: null }
}

function groupWithoutSigns(summary: GroupSummary, own: readonly PosyanduRow[]): GroupSummary {
  return { ...detailWithoutSigns(summary), verdicts: countVerdicts(own) }
}

export function withoutSigns(report: QualityReport): QualityReport {
  const rows = report.posyandu.map((row): PosyanduRow => ({ ...row, verdict: concludeVerdict(row.reasons).verdict }))
  const level = (name: 'kecamatan' | 'puskesmas') =>
    report[name].map((summary) =>
      groupWithoutSigns(
        summary,
        rows.filter((row) => row[name] === summary.key),
      ),
    )
  return {
    ...report,
    kabupaten: groupWithoutSigns(report.kabupaten, rows),
    kecamatan: level('kecamatan'),
    puskesmas: level('puskesmas'),
    posyandu: WORST_FIRST.flatMap((verdict) => rows.filter((row) => row.verdict === verdict)),
    signs: null,
  }
}

/** All reasons of a posyandu, signs among them where the report has them, gravest first. */
export function reasonsOf(report: QualityReport, { key, reasons }: PosyanduRow): PosyanduVerdict['reasons'] {
  const signs = report.signs?.posyandu.find((posyandu) => posyandu.key === key)?.reasons ?? []
  return concludeVerdict([...reasons, ...signs]).reasons
}
