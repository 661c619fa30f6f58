/**
 * What the row of a village rests on, as small as can be: as long as all of it is the same, so is the row. What is large (activities) is compared as the very object, what is small by its text.
 */
import { figuresOf, lokusOf } from './compose-package.ts'
import type { VillageGround } from './gather-ground.ts'
import type { StandingVillage } from './village-row.ts'

/** What all villages share. */
export function commonGround({ year, district, period, indicatorNames, entries, costs, asks }: VillageGround): string {
  return JSON.stringify([year, district, period, [...indicatorNames], entries, [...costs], asks])
}

/** Recommendations and answers are appended, so that their numbers say which they are. */
export function restsOn(desa: string, { ground, stored, issued }: StandingVillage): readonly unknown[] {
  const lokus = lokusOf(ground, desa)
  const own = {
    village: ground.villages.get(desa),
    lokus,
    figures: figuresOf(ground, desa),
    gaps: ground.gaps.get(desa) ?? [],
    stored: stored.map(({ id, revision, answer }) => [id, revision, answer?.no ?? 0]),
    issued: issued?.digest,
    version: issued?.version,
  }
  return [JSON.stringify(own), ground.activities.named.get(desa), ground.lokus.has(desa) ? ground.activities.inLokus : undefined]
}
