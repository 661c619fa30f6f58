/**
 * The situation as the pages see it, cut to the asker's own areas.
 */
import type { SituationAnswer } from '@konvergen/contract/situation.ts'
import { withinAreas } from '@konvergen/core/situation/within-areas.ts'
import type { Asker } from '../../platform/context.ts'
import { isOwnArea } from '../../platform/own-areas.ts'
import type { Sight } from './compute-sight.ts'

export function presentSituation(asker: Pick<Asker, 'areas'>, { situation: whole, chosen }: Sight): SituationAnswer {
  const situation = asker.areas === '*' ? whole : withinAreas(whole, (kode) => isOwnArea(asker, kode))
  const used = [chosen.recap, chosen.krs].filter((stored) => stored !== null)
  return {
    // The contract's schema is this very type, only without `readonly`.
    situation: situation as SituationAnswer['situation'],
    periods: chosen.periods,
    sumber: chosen.sumber,
    chosen: { recap: chosen.recap?.period ?? chosen.month, krs: chosen.krs?.period ?? null },
    imports: used.map(({ id, kind, file_name, period, decided_at }) => ({
      id,
      kind,
      fileName: file_name,
      period: period ?? '',
      appliedAt: decided_at?.toISOString() ?? '',
    })),
  }
}
