/** A version of the agreed data as a file: counts by village for whoever sees figures, families with names for whoever works with them, for a purpose. */

import type { BodyOf } from '@konvergen/contract/route.ts'
import type * as contract from '@konvergen/contract/verval-pages.ts'
import { sayPurpose } from '@konvergen/core/accounts/purposes.ts'
import type { AgreedPaper, NamedFamilies } from '@konvergen/papers/verval/write-agreed.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { namesOf } from '../accounts/store.ts'
import { namesOfFamily, openFamilies } from '../sasaran/door.ts'
import { writeTrail } from '../trail/door.ts'
import { readDesa } from '../wilayah/store.ts'
import { readAgreedFamilies, readAgreedLists } from './agreed-store.ts'
import { readAgreed } from './read-agreed.ts'

export async function takeAgreedCounts(ctx: DistrictContext, id: string): Promise<AgreedPaper> {
  return readAgreed(ctx, id)
}

export async function takeAgreedNames(
  ctx: DistrictContext,
  id: string,
  { tujuan, bahasa = 'id' }: BodyOf<typeof contract.downloadAgreedNames>,
): Promise<NamedFamilies> {
  const list = (await readAgreedLists(ctx)).find((each) => each.id === id)
  if (list === undefined) throw new Problem('tidak-ditemukan')
  // The database shows the rows of one's own areas.
  const rows = await readAgreedFamilies(ctx, id)
  if (rows.length === 0 && ctx.areas !== '*') throw new Problem('tidak-ditemukan')
  const people = await openFamilies(
    ctx,
    rows.map(({ family }) => family),
  )
  const villages = new Map((await readDesa(ctx)).map(({ kode, nama }) => [kode, nama]))
  const by = (await namesOf(ctx.db, [ctx.actor.id])).get(ctx.actor.id) ?? ctx.actor.id
  writeTrail(ctx, { kab: ctx.kab, act: 'verval.names-taken', subject: id, detail: { tujuan, versi: list.version, keluarga: rows.length } })
  return {
    version: list.version,
    mark: { by, at: ctx.now.toISOString(), purpose: sayPurpose(tujuan, bahasa) },
    rows: rows.map(({ family, desa, marks, basis }) => ({
      desa: villages.get(desa) ?? desa,
      kode: desa,
      marks,
      basis,
      ...namesOfFamily(people.get(family)),
    })),
  }
}
