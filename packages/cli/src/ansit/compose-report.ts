/**
 * From settled files to the report: one call into core for the figures, one for the lokus.
 */
import { createHash } from 'node:crypto'
import type { KrsCount } from '@konvergen/core/intake/krs.ts'
import type { RecapCount } from '@konvergen/core/intake/recap.ts'
import { countsOf } from '@konvergen/core/intake/settled.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import { KRS_SOURCE, RECAP_SOURCE, UNKNOWN_PERIOD } from '@konvergen/core/kit/source-names.ts'
import { proposeKuadran } from '@konvergen/core/lokus/propose-kuadran.ts'
import type { ReportSource, SituationReport } from '@konvergen/core/lokus/situation-report.ts'
import { computeSituation } from '@konvergen/core/situation/compute-situation.ts'
import { limitK } from '@konvergen/core/situation/limit-k.ts'
import { masterRows } from '@konvergen/core/situation/master-data.ts'
import type { SituationSource } from '@konvergen/core/situation/situation.ts'
import type { DesaBoundary } from '@konvergen/core/wilayah/boundary.ts'
import type { District } from '@konvergen/core/wilayah/district.ts'
import type { Cuts } from './read-cuts.ts'
import type { ReadFile, SettledFile } from './read-recaps.ts'

export interface ReadBoundaries extends ReadFile {
  readonly features: readonly DesaBoundary[]
  /** Polygons in the file. */
  readonly featureCount: number
  readonly issues: readonly Issue[]
}

export interface ReportInput {
  readonly district: District
  readonly recap: SettledFile<RecapCount> | null
  readonly krs: SettledFile<KrsCount> | null
  readonly boundaries: ReadBoundaries | null
  /** Villages to propose as asked for; undefined = the default. Limited to a third of the villages. */
  readonly k: number | undefined
  readonly cuts: Cuts
  readonly version: string
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

function fileSource<Count extends string>(kind: ReportSource['kind'], file: SettledFile<Count>): ReportSource {
  const { placements } = file.settled
  const placed = placements.filter((placement) => placement.kode !== null)
  return {
    kind,
    fileName: file.name,
    sha256: sha256(file.bytes),
    period: file.period,
    rowCount: placements.length,
    placedCount: placed.length,
  }
}

function sourcesOf({ recap, krs, boundaries }: ReportInput): ReportSource[] {
  return [
    ...(recap === null ? [] : [fileSource('eppgbm-rekap', recap)]),
    ...(krs === null ? [] : [fileSource('krs-rekap', krs)]),
    ...(boundaries === null
      ? []
      : [
          {
            kind: 'batas' as const,
            fileName: boundaries.name,
            sha256: sha256(boundaries.bytes),
            period: null,
            rowCount: boundaries.featureCount,
            placedCount: boundaries.features.length,
          },
        ]),
  ]
}

function sourceOf<Count extends string>(
  source: string,
  { period, settled }: SettledFile<Count>,
): SituationSource<Record<Count, number | null>> {
  return { source, period: period ?? UNKNOWN_PERIOD, counts: countsOf(settled), unplaced: settled.unplacedCounts }
}

export function composeReport(input: ReportInput): SituationReport {
  const { district, recap, krs, boundaries } = input
  const { k } = limitK(district.desa.length, input.k)
  const [recapSource, krsSource] = [recap && sourceOf(RECAP_SOURCE, recap), krs && sourceOf(KRS_SOURCE, krs)]
  const situation = computeSituation({
    district,
    recap: recapSource,
    krs: krsSource,
    unplaced: [...(recap?.settled.unplaced ?? []), ...(krs?.settled.unplaced ?? [])],
    k,
  })
  return {
    district,
    situation,
    lokus: proposeKuadran(situation, { k, cuts: input.cuts === 'median' ? undefined : input.cuts }),
    boundaries: boundaries?.features ?? [],
    masterData: masterRows(district, recapSource?.counts ?? null, krsSource?.counts ?? null),
    issues: [...(recap?.settled.issues ?? []), ...(krs?.settled.issues ?? []), ...(boundaries?.issues ?? [])],
    sources: sourcesOf(input),
    version: input.version,
    demo: false,
  }
}
