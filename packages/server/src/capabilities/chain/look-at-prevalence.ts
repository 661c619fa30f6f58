/**
 * Stunting in the register before the year and since, beside the chain: of the district, of a village, of the villages of an activity. It is what was measured there, no proof that the chain did it.
 */
import type { ChainPrevalence, PrevalencePairView } from '@konvergen/contract/chain.ts'
import { comparePrevalence, type MeasuredMonth } from '@konvergen/core/chain/compare-prevalence.ts'
import type { Path } from '@konvergen/core/chain/follow.ts'
import { compareChange } from '@konvergen/core/situation/compare-change.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { isOwnArea } from '../../platform/own-areas.ts'
import { type StuntingAroundYear, stuntingAroundYear } from '../situation/door.ts'
import type { GatheredChain } from './gather-chain.ts'

export interface PrevalenceAround {
  readonly told: ChainPrevalence
  readonly of: (desa: readonly string[]) => PrevalencePairView
}

function asMeasured(month: StuntingAroundYear['before']): MeasuredMonth | null {
  if (month === null) return null
  return new Map(
    [...month.villages].map(([kode, { stunting, diukur, sasaran }]) => [kode, { cases: stunting, measured: diukur, children: sasaran }]),
  )
}

function tellSurveys({ before, after }: StuntingAroundYear['surveys']): ChainPrevalence['surveys'] {
  const told = (survey: typeof before) => {
    if (survey === null) return null
    const { source, year, percent, low, high } = survey
    return { source, year, percent, low, high }
  }
  return {
    before: told(before),
    after: told(after),
    verdict: before === null || after === null ? null : compareChange(before, after).verdict,
  }
}

function reckon(around: StuntingAroundYear): PrevalenceAround {
  const [before, after] = [asMeasured(around.before), asMeasured(around.after)]
  const of = (desa: readonly string[]): PrevalencePairView => comparePrevalence(desa, before, after)
  return {
    of,
    told: {
      origin: around.origin,
      before: around.before?.month ?? null,
      after: around.after?.month ?? null,
      district: of([...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])]),
      surveys: tellSurveys(around.surveys),
    },
  }
}

const known = new WeakMap<StuntingAroundYear, PrevalenceAround>()

export async function lookAtPrevalence(ctx: DistrictContext, year: number): Promise<PrevalenceAround> {
  const around = await stuntingAroundYear(ctx, year)
  const found = known.get(around) ?? reckon(around)
  known.set(around, found)
  return found
}

/**
 * Of the villages that a thing is about: of an agreement, which is about none, nothing. Of villages of others nothing is told, nor of an activity that is also there; one of the whole
 * district has the district's.
 */
export function prevalenceOfPaths(
  ctx: Pick<DistrictContext, 'areas'>,
  { ground }: Pick<GatheredChain, 'ground'>,
  { of, told }: PrevalenceAround,
): (path: Pick<Path, 'root' | 'id' | 'desa'>) => PrevalencePairView | null {
  const places = new Map(ground.activities.map(({ id, desa }) => [id, desa]))
  return ({ root, id, desa }) => {
    if (root === 'butir') return null
    const villages = root === 'kegiatan' ? places.get(id) : desa === null ? undefined : [desa]
    if (villages === null) return told.district
    return villages !== undefined && villages.length > 0 && villages.every((kode) => isOwnArea(ctx, kode)) ? of(villages) : null
  }
}
