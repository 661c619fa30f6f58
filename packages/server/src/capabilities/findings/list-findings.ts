/**
 * The findings of one's own areas: the database shows no others. The gravest first.
 */

import type * as contract from '@konvergen/contract/findings.ts'
import type { FindingsAnswer } from '@konvergen/contract/findings.ts'
import type { QueryOf } from '@konvergen/contract/route.ts'
import { inOrder } from '@konvergen/core/findings/finding.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { dayOf } from '../../platform/today.ts'
import { gatherYear } from '../coverage/door.ts'
import { readDistrictOn } from '../wilayah/store.ts'
import { ownerOfFinding } from './owner-of-finding.ts'
import { around, kecamatanOf, ownNames, presentFinding } from './present-finding.ts'
import { readFindingRun, readMark } from './rule-store.ts'
import { findFinding, type StoredFinding, listFindings as storedFindings } from './store.ts'

const LISTED = 300

/** In their order those that follow the one that was listed last; it may have been settled since, and keeps its place. */
async function listedAfter(
  ctx: DistrictContext,
  chosen: readonly StoredFinding[],
  last: string | undefined,
): Promise<readonly StoredFinding[]> {
  const place = last === undefined ? undefined : await findFinding(ctx, last)
  if (place === undefined) return inOrder(chosen)
  const ordered = inOrder([...chosen.filter(({ id }) => id !== place.id), place])
  return ordered.slice(ordered.indexOf(place) + 1)
}

export async function listFindings(ctx: DistrictContext, query: QueryOf<typeof contract.listFindings>): Promise<FindingsAnswer> {
  const { keadaan = 'terbuka', lembaga, periode, kecamatan, sesudah } = query
  const { owners, definitions } = await gatherYear(ctx, Number(dayOf(ctx.now).slice(0, 4)))
  const place = around(await readDistrictOn(ctx, null), owners)
  const stored = await storedFindings(ctx, [keadaan])
  const office = lembaga === 'sekretariat' ? null : lembaga
  const chosen = stored.filter(
    (one) =>
      (lembaga === undefined || ownerOfFinding(one, owners) === office) &&
      (periode === undefined || one.period === periode) &&
      (kecamatan === undefined || kecamatanOf(one.area) === kecamatan),
  )
  const rest = await listedAfter(ctx, chosen, sesudah)
  const listed = rest.slice(0, LISTED)
  const groups = Map.groupBy(stored, (one) => ownerOfFinding(one, owners))
  const kecs = new Set(stored.flatMap(({ area }) => kecamatanOf(area) ?? []))
  const run = await readFindingRun(ctx)
  return {
    temuan: listed.map((one) => presentFinding(one, place)),
    jumlah: chosen.length,
    batas: LISTED,
    lanjut: rest.length > LISTED ? (listed.at(-1)?.id ?? null) : null,
    lembaga: [...groups].map(([id, own]) => ({ id, nama: owners.nameOf(id), terbuka: own.length })),
    periode: [...new Set(stored.map(({ period }) => period))].toSorted().toReversed(),
    kecamatan: place.district.kecamatan.filter(({ kode }) => kecs.has(kode)).map(({ kode, nama }) => ({ kode, nama })),
    nama: ownNames(definitions, listed),
    diperiksa: run?.at.toISOString() ?? null,
    usang: run?.mark !== (await readMark(ctx)),
  }
}
