/**
 * A person applies a list of children: its rows become measurements, from now on they count. Applying again with newly confirmed names adds the
 * rows that had no village before; what is known already is not written twice.
 */
import type { ImportPreview } from '@konvergen/contract/intake.ts'
import { applyRepairs } from '@konvergen/core/intake/apply-repairs.ts'
import type { RepairRule } from '@konvergen/core/intake/child-rows.ts'
import { isUsable, type PackedChild, unpackChild } from '@konvergen/core/intake/listed-child.ts'
import { type NamedPlace, placeKey } from '@konvergen/core/intake/place-children.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { problemFromIssue } from '../../platform/problem-from-issue.ts'
import type { Progress } from '../../platform/progress.ts'
import { appendList, type PlacedChild, type PlacedRows } from '../measurement/door.ts'
import { changesOf, writeTrail } from '../trail/door.ts'
import { insertListOutcome, readListed } from './list-store.ts'
import { lookAtList } from './look-at-list.ts'
import { type SettledList, settleList } from './settle-list.ts'
import { decideImport, findImport, type StoredImport } from './store.ts'

/** A place is written in the same few ways thousands of times: each writing is looked up once. */
function rememberedKode(kodes: ReadonlyMap<string, string>): (place: NamedPlace) => string | undefined {
  const known = new Map<string, string | undefined>()
  return (place) => {
    const written = `${place.kab}|${place.kec}|${place.desa}`
    if (!known.has(written)) known.set(written, kodes.get(placeKey(place)))
    return known.get(written)
  }
}

/** Block by block: a list of a district never stands in memory whole. */
function usableRows(listed: Iterable<readonly PackedChild[]>, rules: ReadonlySet<RepairRule>, { kodes }: SettledList): PlacedRows {
  const kodeOf = rememberedKode(kodes)
  function* usable(): Generator<readonly PlacedChild[]> {
    for (const block of listed) {
      yield block.flatMap((packed) => {
        const own = unpackChild(packed)
        const desaKode = kodeOf(own)
        const row = applyRepairs(own, rules)
        return desaKode !== undefined && isUsable(row) ? [{ ...row, desaKode }] : []
      })
    }
  }
  return { [Symbol.iterator]: usable }
}

/** Opens no more than the first block. */
function isEmpty(blocks: Iterable<unknown>): boolean {
  return blocks[Symbol.iterator]().next().done === true
}

function requireUsable({ blocked }: SettledList, usable: PlacedRows): void {
  if (blocked !== null) throw problemFromIssue('berkas-belum-layak', blocked)
  for (const block of usable) if (block.length > 0) return
  const sebab = 'Tidak satu baris pun memuat pengukuran seorang anak di desa yang dikenal.'
  throw new Problem('berkas-belum-layak', { sebab, reason: 'Not a single row holds a measurement of a child in a known village.' })
}

/** `stored` is held, and names confirmed along the way are remembered already. */
export async function applyList(
  ctx: DistrictContext,
  stored: StoredImport,
  repairs: readonly RepairRule[],
  { tell }: Progress,
): Promise<ImportPreview> {
  const settled = await settleList(ctx, stored)
  const listed = await readListed(ctx, stored.id)
  if (stored.row_count > 0 && isEmpty(listed)) throw new Problem('berkas-dimusnahkan')
  const usable = usableRows(listed, new Set(repairs), settled)
  requireUsable(settled, usable)

  tell('simpan', null)
  const applied = await appendList(ctx, stored.id, usable)
  const { placements, issues, placedRows } = settled
  tell('tampil', null)
  await decideImport(ctx, stored.id, { state: 'applied', decided_at: stored.decided_at ?? ctx.now, placed_count: placedRows })
  await insertListOutcome(ctx, stored.id, { placements, issues, repaired: repairs, applied })
  const detail = {
    kind: stored.kind,
    period: stored.period,
    perbaikan: repairs.join(','),
    ...applied,
    ...changesOf({ keadaan: stored.state }, { keadaan: 'applied' }),
  }
  writeTrail(ctx, { kab: ctx.kab, act: 'intake.apply', subject: stored.id, detail })
  return lookAtList(ctx, (await findImport(ctx, stored.id)) ?? stored)
}
