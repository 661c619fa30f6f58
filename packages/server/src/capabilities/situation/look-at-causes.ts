/**
 * The causes of an area, reckoned anew only after something was done that may have changed them.
 */

import type { CausesAnswer, readCauses } from '@konvergen/contract/causes.ts'
import type { QueryOf } from '@konvergen/contract/route.ts'
import { CHANGING_WORDS } from '@konvergen/core/accounts/changing-words.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Memo } from '../../platform/memo.ts'
import { type KeptUntilChanged, keepUntilChanged } from '../trail/door.ts'
import { findCauseArea } from './cause-area.ts'
import { countMothers } from './causes-store.ts'
import { readChosen } from './chosen-causes.ts'
import { gatherCauses } from './gather-causes.ts'
import { addMothers, type CausesWithoutMothers, reckonCauses } from './reckon-causes.ts'

/** Of some 10 kB each. */
const MOST_ANSWERS = 500
const memo = new Memo<KeptUntilChanged<CausesWithoutMothers>>(MOST_ANSWERS)

export async function lookAtCauses(ctx: DistrictContext, { wilayah, faktor }: QueryOf<typeof readCauses>): Promise<CausesAnswer> {
  const chosen = readChosen(faktor)
  const area = await findCauseArea(ctx, wilayah)
  // Of the areas below everybody sees their own.
  const key = [area.kode, ...chosen, ...area.below.map(({ kode }) => kode)].join()
  const causes = await keepUntilChanged(ctx, { memo, key, words: CHANGING_WORDS }, async () =>
    reckonCauses(area, await gatherCauses(ctx, area.kode), chosen),
  )
  return addMothers(causes, await countMothers(ctx, area.kode))
}
