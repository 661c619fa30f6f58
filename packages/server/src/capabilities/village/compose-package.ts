/**
 * The package of a village as it would be issued now.
 */

import type { FigureKey } from '@konvergen/core/situation/situation.ts'
import { entriesFor } from '@konvergen/core/village/catalogue.ts'
import {
  costOf,
  type PackageContent,
  type PackageFigure,
  type PackageRecommendation,
  packageContent,
} from '@konvergen/core/village/package-content.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { activitiesIn } from './gather-activities.ts'
import type { VillageGround } from './gather-ground.ts'
import type { StoredRecommendation } from './store.ts'

/** What a village head is told of the village first. */
const FIGURES: readonly FigureKey[] = ['stunting', 'ds', 'krs', 'airTidakLayak', 'jambanTidakLayak']

export function figuresOf({ situation }: VillageGround, desa: string): PackageFigure[] {
  const figures = situation.get(desa)?.figures
  if (figures === undefined) return []
  return FIGURES.map((key) => {
    const { numerator, denominator, percent, source, period } = figures[key]
    return { key, numerator, denominator, percent, source, period }
  })
}

export function lokusOf({ lokus, lokusYear }: VillageGround, desa: string): PackageContent['lokus'] {
  const own = lokus.get(desa)
  return own === undefined || lokusYear === null ? null : { year: lokusYear, status: own.status, basis: own.basis?.text ?? null }
}

function recommendationOf({ entries }: VillageGround, stored: StoredRecommendation): PackageRecommendation {
  const { id, desa, entry, facts, basis, reason } = stored
  const known = entriesFor(entries, desa).find(({ key }) => key === entry)
  return {
    id,
    entry,
    ...facts,
    gaps: basis.gaps,
    period: basis.period,
    cost: costOf(facts),
    danaDesa: known?.danaDesa ?? { answer: 'periksa', source: null },
    siskeudes: known?.siskeudes ?? null,
    reason,
  }
}

/** `stored`: of this village, those that were left out too. */
export function composePackage(
  { kab }: Pick<DistrictContext, 'kab'>,
  ground: VillageGround,
  desa: string,
  stored: readonly StoredRecommendation[],
): PackageContent {
  const { nama, kecamatan } = ground.villages.get(desa) ?? { nama: desa, kecamatan: '' }
  return packageContent({
    kab,
    district: ground.district,
    desa,
    name: nama,
    kecamatan,
    year: ground.year,
    lokus: lokusOf(ground, desa),
    figures: figuresOf(ground, desa),
    period: ground.period,
    gaps: (ground.gaps.get(desa) ?? []).map(({ indicator, people }) => ({
      indicator,
      people,
      name: ground.indicatorNames.get(indicator) ?? { id: indicator, en: indicator },
    })),
    recommendations: stored.filter(({ state }) => state === 'pakai').map((each) => recommendationOf(ground, each)),
    activities: activitiesIn(ground.activities, desa, ground.lokus.has(desa)),
    asks: ground.asks,
  })
}
