/**
 * Where the recap of a month and the count of single children differ, village by village: for whoever asks which of the two is right.
 */

import type * as contract from '@konvergen/contract/measurement.ts'
import type { SourceDifference } from '@konvergen/contract/measurement.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { isOwnArea } from '../../platform/own-areas.ts'
import { lastDayOf } from '../intake/door.ts'
import { findApplied } from '../intake/store.ts'
import { readValues } from '../intake/values-store.ts'
import { findHomes } from '../wilayah/door.ts'
import { readDistrictOn } from '../wilayah/store.ts'
import { gatherMonth } from './gather-month.ts'
import { gatherValues } from './gather-values.ts'

const FIELDS = ['ditimbang', 'diukur', 'stunting', 'wasting', 'underweight'] as const satisfies readonly SourceDifference['field'][]

export async function compareSources(ctx: DistrictContext, month: string): Promise<AnswerOf<typeof contract.compareSources>> {
  const recap = await findApplied(ctx, 'eppgbm-rekap', month)
  const homes = await findHomes(ctx, lastDayOf(month))
  const { desa } = await readDistrictOn(ctx, lastDayOf(month))
  const { counts: ofChildren } = await gatherMonth(ctx, month, homes)
  if (recap === undefined || ofChildren.size === 0) return { month, villages: 0, differences: [] }
  const { counts: ofRecap } = gatherValues(await readValues(ctx, 'eppgbm-rekap', recap.id), homes)

  const shown = desa.filter(({ kode }) => isOwnArea(ctx, kode))
  const differences = shown.flatMap(({ kode, nama }) => {
    const rekap = ofRecap.get(kode)
    const individu = ofChildren.get(kode)
    if (rekap === undefined && individu === undefined) return []
    return FIELDS.flatMap((field) => {
      const [own, other] = [rekap?.[field] ?? null, individu?.[field] ?? null]
      return own === other ? [] : [{ kode, desa: nama, field, rekap: own, individu: other }]
    })
  })
  return { month, villages: new Set(differences.map(({ kode }) => kode)).size, differences }
}
