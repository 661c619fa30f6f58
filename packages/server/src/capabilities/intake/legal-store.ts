/**
 * The SQL of why a district may hold lists with persons; the latest text of a kind counts.
 */
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'

export interface StoredBasis {
  readonly kind: string
  readonly id: string
  readonly en: string
}

export async function readLegalBases({ db, kab }: DistrictContext): Promise<StoredBasis[]> {
  const { rows } = await sql<StoredBasis>`
    select distinct on (kind) kind, text_id as id, text_en as en from legal_bases where kab_kode = ${kab}
    order by kind, set_at desc, id desc`.execute(db)
  return rows
}

export async function insertLegalBasis(ctx: DistrictContext, { kind, id, en }: StoredBasis): Promise<void> {
  const { db, kab, actor, now } = ctx
  await sql`insert into legal_bases (kab_kode, kind, id, text_id, text_en, set_by, set_at)
    values (${kab}, ${kind}, ${ctx.newId()}, ${id}, ${en}, ${actor.id}, ${now})`.execute(db)
}
