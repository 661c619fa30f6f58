/**
 * Published figures and targets that count: those of the district and those that ship with the program.
 */
import type { PublishedSchema, TargetSchema } from '@konvergen/contract/situation-published.ts'
import { NATIONAL_FIGURES, NATIONAL_TARGETS } from '@konvergen/core/situation/national-pack.ts'
import { isSameFact } from '@konvergen/core/situation/published-figure.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { namesOf } from '../accounts/store.ts'
import { readFigures, readTargets, type StoredFigure, type StoredTarget } from './store.ts'

export interface Gathered {
  readonly figures: readonly PublishedSchema[]
  readonly targets: readonly TargetSchema[]
  readonly withdrawn: readonly (StoredFigure | StoredTarget)[]
  readonly names: ReadonlyMap<string, string>
}

const SHIPPED = { id: null, oleh: null, pada: null }

export async function gatherPublished(ctx: DistrictContext): Promise<Gathered> {
  const [figures, targets] = [await readFigures(ctx), await readTargets(ctx)]
  const all = [...figures, ...targets]
  const names = await namesOf(ctx.db, [...new Set(all.flatMap(({ by, withdrawn }) => [by, withdrawn?.by ?? by]))])
  const keptBy = ({ id, by, at }: StoredFigure | StoredTarget) => ({ id, oleh: names.get(by) ?? null, pada: at.toISOString() })
  const own = figures.filter(({ withdrawn }) => withdrawn === null)
  return {
    figures: [
      // What the district entered itself, with its interval perhaps, stands for the same figure of the pack.
      ...NATIONAL_FIGURES.filter((shipped) => !own.some((figure) => isSameFact(figure, shipped))).map((figure) => ({
        ...figure,
        ...SHIPPED,
      })),
      ...own.map((figure) => {
        const { kode, nama, source, year, month, percent, low, high, n, population, page } = figure
        return { kode, nama, source, year, month, percent, low, high, n, population, page, ...keptBy(figure) }
      }),
    ],
    targets: [
      ...NATIONAL_TARGETS.map((target) => ({ ...target, ...SHIPPED })),
      ...targets
        .filter(({ withdrawn }) => withdrawn === null)
        .map((target) => {
          const { level, year, percent, source, page, validFrom, reason } = target
          return { level, year, percent, source, page, validFrom, reason, ...keptBy(target) }
        }),
    ],
    withdrawn: all.filter(({ withdrawn }) => withdrawn !== null),
    names,
  }
}
