/**
 * The situation as the pages see it.
 */
import type { SituationAnswer } from '@konvergen/contract/situation.ts'
import type { Sight } from './look-at-situation.ts'

export function presentSituation({ situation, chosen }: Sight): SituationAnswer {
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
