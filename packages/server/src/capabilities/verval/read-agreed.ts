/**
 * Versions of the agreed data, and one of them: counts and what changed. Each number says which version it came from. Of villages only one's own are shown;
 * the lines of the district stay.
 */

import type { AnswerOf } from '@konvergen/contract/route.ts'
import type * as contract from '@konvergen/contract/verval.ts'
import type { AgreedAnswer, AgreedHead } from '@konvergen/contract/verval.ts'
import { MARKS } from '@konvergen/core/sasaran/family-marks.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { isOwnArea } from '../../platform/own-areas.ts'
import { Problem } from '../../platform/problem.ts'
import { namesOf } from '../accounts/store.ts'
import { readDesa } from '../wilayah/store.ts'
import { type AgreedRow, readAgreedFamilies, readAgreedLists, type StoredAgreed } from './agreed-store.ts'
import { changeBetween } from './count-agreed.ts'
import { readRounds } from './store.ts'
import type { Change } from './tables.ts'

async function presentHeads(ctx: DistrictContext, lists: readonly StoredAgreed[]): Promise<AgreedHead[]> {
  const rounds = new Map((await readRounds(ctx)).map((round) => [round.id, round]))
  const people = await namesOf(
    ctx.db,
    lists.map(({ frozen_by }) => frozen_by),
  )
  return lists.map((list) => ({
    id: list.id,
    versi: list.version,
    putaran: list.round_id,
    sumber: rounds.get(list.round_id)?.source ?? '',
    periode: rounds.get(list.round_id)?.period ?? '',
    sidik: list.digest,
    keluarga: list.families,
    belumSelesai: list.unfinished.filter((kode) => isOwnArea(ctx, kode)),
    alasan: list.reason,
    oleh: people.get(list.frozen_by) ?? list.frozen_by,
    peran: list.frozen_role,
    pada: list.frozen_at.toISOString(),
  }))
}

export async function listAgreed(ctx: DistrictContext): Promise<AnswerOf<typeof contract.listAgreed>> {
  return presentHeads(ctx, await readAgreedLists(ctx))
}

function markCounts(rows: readonly AgreedRow[]): AgreedAnswer['tanda'] {
  const count = (index: number, sign: string): number => rows.filter(({ marks }) => marks[index] === sign).length
  return Object.fromEntries(
    MARKS.map((name, index) => [name, { ya: count(index, '1'), tidakDiketahui: count(index, '-') }]),
  ) as AgreedAnswer['tanda']
}

const NO_CHANGE: Change = changeBetween([], [], []).jumlah

export async function readAgreed(ctx: DistrictContext, id: string): Promise<AgreedAnswer> {
  const list = (await readAgreedLists(ctx)).find((each) => each.id === id)
  if (list === undefined) throw new Problem('tidak-ditemukan')
  const [head] = await presentHeads(ctx, [list])
  if (head === undefined) throw new TypeError('a list has a head')
  const rows = await readAgreedFamilies(ctx, id)
  const names = new Map((await readDesa(ctx)).map(({ kode, nama }) => [kode, nama]))
  const byVillage = Map.groupBy(rows, ({ desa }) => desa)
  const { sumber, versi } = list.difference
  const own = Object.entries(list.counts.desa).filter(([kode]) => isOwnArea(ctx, kode))
  if (ctx.areas !== '*' && own.length === 0) throw new Problem('tidak-ditemukan')
  return {
    ...head,
    jumlah: list.counts.jumlah,
    tanda: markCounts(rows),
    terhadapSumber: { jumlah: sumber.jumlah, tanda: sumber.tanda },
    terhadapVersiLalu: versi === null ? null : { versi: versi.no, jumlah: versi.jumlah, tanda: versi.tanda },
    desa: own
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([kode, jumlah]) => {
        const here = byVillage.get(kode) ?? []
        return {
          kode,
          nama: names.get(kode) ?? kode,
          keluarga: here.length,
          tanpaVerval: here.filter(({ basis }) => basis === 'tanpa-verval').length,
          jumlah,
          terhadapSumber: sumber.desa[kode] ?? NO_CHANGE,
          terhadapVersiLalu: versi === null ? null : (versi.desa[kode] ?? NO_CHANGE),
        }
      }),
  }
}
