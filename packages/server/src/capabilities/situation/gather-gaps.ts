/**
 * The gap matrix of a period with what it was made of: the indicators of that period, with those of other rhythms that lie beside it.
 */
import { FREQUENCIES, type Frequency } from '@konvergen/core/indicators/indicator.ts'
import { type Period, periodBefore } from '@konvergen/core/indicators/period.ts'
import { type GapMatrix, gapMatrix, type MatrixIndicator, type MatrixRow, periodBeside } from '@konvergen/core/situation/gap-matrix.ts'
import type { District } from '@konvergen/core/wilayah/district.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { coverPeriods, districtIn, gatherYear, type Owners, requirePeriod } from '../coverage/door.ts'

/** Periods before that a trend goes back to. */
const BACK = 7

function periodsBack(period: Period): readonly string[] {
  const past: string[] = []
  for (let each = period; past.length < BACK; each = requirePeriod(past.at(-1) ?? '')) past.push(periodBefore(each))
  return past
}

export function villageRow(kode: string): MatrixRow {
  return { kode, areas: { desa: [kode], kec: [], kab: [] } }
}

export function kecamatanRow({ desa }: District, kode: string): MatrixRow {
  const villages = desa.filter(({ kecamatan }) => kecamatan === kode).map((each) => each.kode)
  return { kode, areas: { desa: villages, kec: [kode], kab: [] } }
}

export interface GatheredGaps<Row> {
  readonly matrix: GapMatrix
  /** As the matrix has them. */
  readonly rows: readonly Row[]
  readonly district: District
  readonly owners: Owners
}

/** `rowsOf`: which areas are asked for, of those of the period. */
export async function gatherGaps<Row extends MatrixRow>(
  ctx: DistrictContext,
  period: Period,
  rowsOf: (district: District) => readonly Row[],
): Promise<GatheredGaps<Row>> {
  const { definitions, owners } = await gatherYear(ctx, period.year)
  const used = FREQUENCIES.filter((frequency) => definitions.some((definition) => definition.frequency === frequency))
  const beside = new Map(used.map((frequency) => [frequency, requirePeriod(periodBeside(period, frequency))]))
  const back = new Map<Frequency, readonly string[]>([...beside].map(([frequency, one]) => [frequency, periodsBack(one)]))
  const covered = await coverPeriods(
    ctx,
    [...beside.values()].map((one) => one.text),
    [...back.values()].flat(),
  )
  const indicators = definitions.flatMap((definition): MatrixIndicator[] => {
    const own = beside.get(definition.frequency)?.text ?? period.text
    const coverage = covered.get(own)?.get(definition.code)
    if (coverage === undefined) return []
    const past = (back.get(definition.frequency) ?? []).map((each) => ({ period: each, coverage: covered.get(each)?.get(definition.code) }))
    return [{ definition, period: own, coverage, before: past }]
  })
  const district = await districtIn(ctx, period)
  const rows = rowsOf(district)
  return { matrix: gapMatrix(indicators, rows, period.year), rows, district, owners }
}
