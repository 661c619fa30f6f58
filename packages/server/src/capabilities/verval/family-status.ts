/** Families at risk from list to list and from version to version: new, still, out, beside each other. Lines of the whole district. */

import type { AnswerOf } from '@konvergen/contract/route.ts'
import type * as contract from '@konvergen/contract/verval-pages.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { readAgreedLists } from './agreed-store.ts'
import { readListChanges } from './page-store.ts'
import { readRounds } from './store.ts'
import type { Change } from './tables.ts'

const outOf = ({ keluar }: Change): number => Object.values(keluar).reduce((sum, n) => sum + n, 0)

export async function readFamilyStatus(ctx: DistrictContext): Promise<AnswerOf<typeof contract.readFamilyStatus>> {
  const rounds = new Map((await readRounds(ctx)).map((round) => [round.id, round]))
  const versions = (await readAgreedLists(ctx)).map((list) => {
    const change = list.difference.versi?.jumlah
    return {
      jenis: 'tetap' as const,
      id: list.id,
      sumber: rounds.get(list.round_id)?.source ?? '',
      periode: rounds.get(list.round_id)?.period ?? '',
      versi: list.version,
      pada: list.frozen_at.toISOString(),
      keluarga: list.families,
      baru: change?.masuk ?? null,
      // Whoever lives in another village now is still at risk.
      tetap: change === undefined ? null : change.tetap + change.pindah,
      keluar: change === undefined ? null : outOf(change),
    }
  })
  const lists = (await readListChanges(ctx)).map(({ id, source, period, at, families, fresh, stayed, left }) => ({
    jenis: 'daftar' as const,
    id,
    sumber: source,
    periode: period,
    versi: null,
    pada: at.toISOString(),
    keluarga: families,
    baru: fresh,
    tetap: stayed,
    keluar: left,
  }))
  return [...versions, ...lists].toSorted((a, b) => (a.pada < b.pada ? 1 : -1))
}
