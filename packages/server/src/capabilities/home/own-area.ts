/**
 * One's own area in a few lines: the same figures as on the situation page, of the same villages, cut to what one holds.
 */
import type { HomeArea, HomePlace } from '@konvergen/contract/home.ts'
import { areasFor } from '@konvergen/core/accounts/may.ts'
import { ownPlaces, worstVillages } from '@konvergen/core/home/pick-places.ts'
import type { AreaSituation } from '@konvergen/core/situation/situation.ts'
import { withinAreas } from '@konvergen/core/situation/within-areas.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { isOwnArea } from '../../platform/own-areas.ts'
import { dayOf } from '../../platform/today.ts'
import { lookAtSituation } from '../situation/door.ts'

const PLACES_SHOWN = 6
const WORST_SHOWN = 3

function presentPlace({ kode, nama, figures: { stunting, ds, krs } }: AreaSituation): HomePlace {
  return { kode, nama, stunting, ds, krs }
}

/** null where the role does not open the situation. */
export async function ownArea(ctx: DistrictContext): Promise<HomeArea | null> {
  const areas = areasFor(ctx.actor, 'situation.read', ctx.kab, dayOf(ctx.now))
  if (areas.length === 0) return null
  const { situation: whole } = await lookAtSituation(ctx, {})
  const isWhole = areas === '*'
  const situation = isWhole ? whole : withinAreas(whole, (kode) => isOwnArea({ areas }, kode))
  const places = ownPlaces(situation, areas)
  const kecamatan = new Map(whole.kecamatan.map(({ kode, nama }) => [kode, nama]))
  return {
    isWhole,
    places: places.slice(0, PLACES_SHOWN).map(presentPlace),
    more: Math.max(places.length - PLACES_SHOWN, 0),
    worst: isWhole
      ? worstVillages(situation, WORST_SHOWN).map(({ kode, nama, kecamatan: inside, figures, worstProbability }) => ({
          kode,
          nama,
          kecamatan: kecamatan.get(inside) ?? inside,
          stunting: figures.stunting,
          probability: worstProbability,
        }))
      : null,
    k: situation.k,
    desaCount: situation.desa.length,
    insufficientCount: situation.desa.filter(({ sufficiency }) => !sufficiency.enough).length,
  }
}
