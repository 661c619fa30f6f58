/**
 * The funnels of the quality report: every posyandu against what is common to all of them, by one figure at a time. Those that show signs of
 * invented data stand in a list of their own.
 */
import { type Funnel, meanFunnel, type Side, shareFunnel, spreadFunnel, type UnitCount } from './funnel.ts'
import { funnelLimitsAt } from './funnel-limits.ts'
import { FEW_FOR_SPREAD, mostFlagged, type PosyanduFacts, wrongPosition } from './judge-posyandu.ts'
import type { FunnelKind, FunnelMeasure, FunnelRow, FunnelShape, ReportFunnel } from './quality-report.ts'

export interface FunnelUnitFacts {
  readonly key: string
  readonly nama: string
  readonly facts: PosyanduFacts
}

interface UnitValue {
  readonly n: number
  readonly value: number | null
}

function reportFunnel(
  measure: FunnelMeasure,
  kind: FunnelKind,
  side: Side,
  units: readonly FunnelUnitFacts[],
  values: readonly UnitValue[],
  { centre, overdispersion, units: judged }: Funnel,
  spread: number | null = null,
): ReportFunnel {
  const shape: FunnelShape = { kind, centre, spread, overdispersion }
  const rows = units.flatMap(({ key, nama }, place): FunnelRow[] => {
    const { n, value } = values[place] ?? { n: 0, value: null }
    const limits = value === null ? null : funnelLimitsAt(shape, n)
    return value === null || limits === null ? [] : [{ key, nama, n, value, ...limits, isOutlier: judged[place]?.isOutlier ?? false }]
  })
  return { measure, side, ...shape, units: rows }
}

function ofShare(
  measure: FunnelMeasure,
  side: Side,
  units: readonly FunnelUnitFacts[],
  countOf: (facts: PosyanduFacts) => UnitCount,
): ReportFunnel {
  const counts = units.map(({ facts }) => countOf(facts))
  const values = counts.map(({ cases, n }) => ({ n, value: n === 0 ? null : cases / n }))
  return reportFunnel(measure, 'bagian', side, units, values, shareFunnel(counts, side))
}

function ofSpread(measure: FunnelMeasure, side: Side, units: readonly FunnelUnitFacts[]): ReportFunnel {
  const spreads = units.map(({ facts: { measured: n, sd } }) => ({ n, sd: n < FEW_FOR_SPREAD ? null : sd }))
  const values = spreads.map(({ n, sd }) => ({ n, value: sd }))
  return reportFunnel(measure, 'sebaran', side, units, values, spreadFunnel(spreads, side))
}

function ofMean(measure: FunnelMeasure, side: Side, units: readonly FunnelUnitFacts[]): ReportFunnel {
  const means = units.map(({ facts: { measured: n, mean, sd } }) => ({ n, mean, sd }))
  const values = means.map(({ n, mean }) => ({ n, value: mean }))
  return reportFunnel(measure, 'rerata', side, units, values, meanFunnel(means, side), spreadFunnel(means, side).centre)
}

/** Heights written with 0 or 5 behind the comma: one in five, read properly. */
function roundedHeights({ quality }: PosyanduFacts): UnitCount {
  const { counts, n } = quality.digits.height
  return { cases: (counts[0] ?? 0) + (counts[5] ?? 0), n }
}

/** Of all posyandu of one district and period. */
export function plainFunnels(units: readonly FunnelUnitFacts[]): ReportFunnel[] {
  return [
    ofShare('riwayat-janggal', 'tinggi', units, ({ historyErrors }) => historyErrors),
    ofShare('z-mustahil', 'tinggi', units, ({ quality }) => mostFlagged(quality)),
    ofSpread('sebaran-lebar', 'tinggi', units),
    ofShare('angka-bulat', 'tinggi', units, roundedHeights),
    ofShare('posisi-salah', 'tinggi', units, ({ quality }) => wrongPosition(quality)),
    ofShare('data-tidak-lengkap', 'tinggi', units, ({ quality: { missing } }) => ({ cases: missing.any, n: missing.n })),
    ofMean('rata-rata-tinggi', 'tinggi', units),
  ]
}

export function signFunnels(units: readonly FunnelUnitFacts[]): ReportFunnel[] {
  return [
    ofShare('nilai-diulang', 'tinggi', units, ({ repeated }) => repeated),
    ofSpread('sebaran-sempit', 'rendah', units),
    ofShare('stunting-rendah', 'rendah', units, ({ stunted, measured }) => ({ cases: stunted, n: measured })),
  ]
}
