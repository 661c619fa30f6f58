/**
 * Indicators as the board has them: the figure over the district, and how far it is from its targets.
 */
import { gapOf, peopleLeft, targetsFor } from '@konvergen/core/indicators/gap.ts'
import type { Definition } from '@konvergen/core/indicators/indicator.ts'
import type { Period } from '@konvergen/core/indicators/period.ts'
import type { IndicatorCoverage } from '@konvergen/core/indicators/period-coverage.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { coverPeriods } from './cover-periods.ts'
import type { Owners } from './gather-year.ts'

function presentIndicator(definition: Definition, { denominatorPeriod, total }: IndicatorCoverage, owners: Owners, year: number) {
  const { code, name, group, unit, direction, level, sameAs, denominatorCode } = definition
  return {
    kode: code,
    nama: name,
    kelompok: group,
    satuan: unit,
    arah: direction,
    tingkat: level,
    pengampu: owners.of(sameAs ?? code),
    samaDengan: sameAs,
    sasaran: denominatorCode,
    periodeSasaran: denominatorPeriod,
    jumlah: total,
    selisih: targetsFor(definition, year).flatMap((target) => gapOf(definition, total, target) ?? []),
    tersisa: peopleLeft(definition, total),
  }
}

export async function presentIndicators(ctx: DistrictContext, period: Period, definitions: readonly Definition[], owners: Owners) {
  const covered = (await coverPeriods(ctx, [period.text], [])).get(period.text)
  return definitions.flatMap((definition) => {
    const coverage = covered?.get(definition.code)
    return coverage === undefined ? [] : [presentIndicator(definition, coverage, owners, period.year)]
  })
}
