/**
 * The quality report of a list of children: one month is judged, all others serve as its history. How many children should have been
 * measured, a list does not say.
 */
import { composeQualityReport } from '@konvergen/core/quality/compose-quality-report.ts'
import type { QualityReport } from '@konvergen/core/quality/quality-report.ts'
import type { ListVisits } from './read-visits.ts'

const SOURCE = 'e-PPGBM daftar anak'

export interface ListReportOptions {
  readonly month: string
  readonly smart: boolean
  /** Shown as the district where the list names none. */
  readonly fileName: string
}

export function composeListReport(visits: ListVisits, { month, smart, fileName }: ListReportOptions): QualityReport {
  const { measurements, posyandu, posyanduByKey, months, puskesmas, kecamatan, kabupaten } = visits
  return composeQualityReport({
    kabupaten: { key: 'kabupaten', nama: kabupaten ?? fileName },
    period: { from: month, to: month },
    source: SOURCE,
    children: measurements,
    keys: { posyandu, puskesmas, kecamatan },
    places: Int32Array.from(months.flatMap((own, place) => (own === month ? [place] : []))),
    names: posyanduByKey,
    targets: new Map(),
    smart,
  })
}
