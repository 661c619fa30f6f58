/**
 * One figure of the situation on its areas, for a period and those before it. Each period with the villages of then; the figures are those of the
 * situation page, from the same computation.
 */
import type { MapAnswer, readSituationMap } from '@konvergen/contract/maps.ts'
import type { QueryOf } from '@konvergen/contract/route.ts'
import { computeSituation } from '@konvergen/core/situation/compute-situation.ts'
import { estimateVillages, withoutEstimates } from '@konvergen/core/situation/estimate-villages.ts'
import { isTargetTold, mapAreas } from '@konvergen/core/situation/map-areas.ts'
import { type FigureKey, KRS_FIGURES, type Situation } from '@konvergen/core/situation/situation.ts'
import { withinAreas } from '@konvergen/core/situation/within-areas.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { isOwnArea } from '../../platform/own-areas.ts'
import { isRecap, listApplied, type StoredImport } from '../intake/store.ts'
import { listMonths } from '../measurement/months-store.ts'
import { earlierHomes } from '../wilayah/door.ts'
import { chooseImports } from './choose-imports.ts'
import { gatherPlace, type PeriodSource, periodOfSource } from './gather-place.ts'

type Query = QueryOf<typeof readSituationMap>

interface Choice {
  readonly origin: MapAnswer['sumber']
  readonly hasBoth: boolean
  /** Newest first. */
  readonly sources: readonly PeriodSource[]
  /** Place of the newest that is drawn. */
  readonly at: number
}

function filesOf(applied: readonly StoredImport[], kind: 'eppgbm-rekap' | 'krs-rekap'): PeriodSource[] {
  const files = applied.filter(isRecap).filter((stored) => stored.kind === kind && stored.period !== null)
  return files
    .toSorted((a, b) => Number((a.period ?? '') < (b.period ?? '')) - Number((a.period ?? '') > (b.period ?? '')))
    .map((file) => ({ file }))
}

/** As the situation page chooses; throws where the period asked for has no file. */
async function choosePeriods(ctx: DistrictContext, key: FigureKey, { sumber, periode }: Query): Promise<Choice> {
  const applied = await listApplied(ctx)
  const months = await listMonths(ctx)
  const isKrs = (KRS_FIGURES as readonly FigureKey[]).includes(key)
  const chosen = chooseImports(applied, months, isKrs ? { krs: periode } : { sumber, recap: periode })
  const ofChildren = (): PeriodSource[] =>
    chosen.sumber === 'individu' ? months.map((month) => ({ month })) : filesOf(applied, 'eppgbm-rekap')
  const sources = isKrs ? filesOf(applied, 'krs-rekap') : ofChildren()
  const at = periode === undefined ? 0 : sources.findIndex((source) => periodOfSource(source) === periode)
  const hasBoth = !isKrs && chosen.periods.recap.length > 0 && months.length > 0
  return { origin: isKrs ? null : chosen.sumber, hasBoth, sources, at }
}

export async function lookAtMap(ctx: DistrictContext, key: FigureKey, query: Query): Promise<MapAnswer> {
  const { origin, hasBoth, sources, at } = await choosePeriods(ctx, key, query)
  const drawn = sources.slice(at, at + (query.banyak ?? 1))
  const periods: MapAnswer['periode'] = []
  let tellsTarget = false
  for (const [index, source] of drawn.entries()) {
    const { input, homes } = await gatherPlace(ctx, source)
    const isEstimated = query.perkiraan === true && index === 0
    const whole = computeSituation(input, isEstimated ? estimateVillages : withoutEstimates)
    tellsTarget ||= isTargetTold(whole)
    const situation: Situation = ctx.areas === '*' ? whole : withinAreas(whole, (kode) => isOwnArea(ctx, kode))
    const { source: sumber, ...areas } = mapAreas(situation, key)
    // The contract's schema is these very types, only without `readonly`.
    periods.push({ periode: periodOfSource(source), sumber, ...areas, rumah: earlierHomes(homes) } as MapAnswer['periode'][number])
  }
  return {
    nama: null,
    satuan: 'persen',
    tingkat: 'desa',
    arah: null,
    sumber: origin,
    duaSumber: hasBoth,
    tanpaSasaran: drawn.length > 0 && origin !== null && !tellsTarget,
    tersedia: sources.map(periodOfSource),
    periode: periods,
  }
}
