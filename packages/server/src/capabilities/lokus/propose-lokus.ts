/**
 * A lokus proposal for the periods, K and cuts that are asked for.
 */
import type { LokusAnswer } from '@konvergen/contract/lokus.ts'
import { proposeKuadran } from '@konvergen/core/lokus/propose-kuadran.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { type Choice, lookAtSituation } from '../situation/door.ts'
import { type AskedCuts, readCuts } from './read-cuts.ts'

export async function proposeLokus(ctx: DistrictContext, choice: Choice & AskedCuts): Promise<LokusAnswer> {
  const cuts = readCuts(choice)
  const { situation, chosen, kMax } = await lookAtSituation(ctx, choice)

  const proposal = proposeKuadran(situation, { k: situation.k, cuts })

  return {
    // The contract's rows are the proposal's own, only without `readonly`.
    ...(proposal as Omit<LokusAnswer, 'kMax' | 'recapPeriod' | 'krsPeriod'>),
    kMax,
    recapPeriod: chosen.recap?.period ?? chosen.month,
    krsPeriod: chosen.krs?.period ?? null,
  }
}
