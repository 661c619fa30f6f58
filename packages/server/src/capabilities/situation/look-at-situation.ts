/**
 * The situation from what counts now, computed anew only after something was done that may have changed it.
 */
import { CHANGING_WORDS } from '@konvergen/core/accounts/changing-words.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Memo } from '../../platform/memo.ts'
import { listApplied } from '../intake/store.ts'
import { listMonths } from '../measurement/months-store.ts'
import { type KeptUntilChanged, keepUntilChanged } from '../trail/door.ts'
import { type Choice, type ChosenImports, chooseImports } from './choose-imports.ts'
import { type Computed, computeSight, type Sight } from './compute-sight.ts'

/** Of 400 villages some 2 MB. */
const MOST_SITUATIONS = 40
const memo = new Memo<KeptUntilChanged<Computed>>(MOST_SITUATIONS)

/** `asked`: K; without one as many as is usual. Nobody changes what it returns, since the next who asks gets the very same. */
export async function computeChosen(ctx: DistrictContext, chosen: ChosenImports, asked: number | undefined): Promise<Sight> {
  const { recap, month, krs } = chosen
  // The database shows everybody the rows of their own areas.
  const key = [recap?.id, month, krs?.id, asked, String(ctx.scope)].join('|')
  return { ...(await keepUntilChanged(ctx, { memo, key, words: CHANGING_WORDS }, () => computeSight(ctx, chosen, asked))), chosen }
}

export async function lookAtSituation(ctx: DistrictContext, choice: Choice): Promise<Sight> {
  return computeChosen(ctx, chooseImports(await listApplied(ctx), await listMonths(ctx), choice), choice.k)
}
