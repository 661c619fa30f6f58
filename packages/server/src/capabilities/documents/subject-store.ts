/**
 * The SQL of documents about a person: they follow it where it moves, are told to its family, and end with it. Whoever asks has shown the right to the
 * person itself.
 */
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import { plainArray } from '../../platform/database/pg-array.ts'
import type { DocumentTables, SubjectKind } from './tables.ts'

const tables = (db: Db) => db.$extendTables<DocumentTables>()

export interface SubjectVersion {
  readonly documentId: string
  readonly id: string
  readonly no: number
}

/** Every version of every document about these persons, taken away or not, oldest first. */
export async function versionsAbout(
  { db, kab }: DistrictContext,
  kind: SubjectKind,
  ids: readonly string[],
): Promise<(SubjectVersion & { readonly goneAt: Date | null })[]> {
  if (ids.length === 0) return []
  return tables(db)
    .selectFrom('documents as d')
    .innerJoin('document_versions as v', (join) => join.onRef('v.kab_kode', '=', 'd.kab_kode').onRef('v.document_id', '=', 'd.id'))
    .select(['d.id as documentId', 'v.id', 'v.no', 'v.gone_at as goneAt'])
    .where('d.kab_kode', '=', kab)
    .where('d.subject_kind', '=', kind)
    .where('d.subject_id', 'in', ids)
    .orderBy('d.id')
    .orderBy('v.no')
    .execute()
}

/** Persons that moved: what is about them belongs to their village of today. */
export async function moveDocumentsAbout(
  { db, kab }: DistrictContext,
  kind: SubjectKind,
  moves: readonly { readonly id: string; readonly desaKode: string }[],
): Promise<void> {
  if (moves.length === 0) return
  const moved = sql`unnest(${plainArray(moves.map(({ id }) => id))}::uuid[], ${plainArray(moves.map(({ desaKode }) => desaKode))}::text[])
    as moved (id, desa)`
  const about = sql`documents.kab_kode = ${kab} and documents.subject_kind = ${kind} and documents.subject_id = moved.id`
  for (const table of [sql`document_versions`, sql`document_links`])
    await sql`update ${table} as own set area_kode = moved.desa from documents, ${moved}
      where own.kab_kode = ${kab} and own.document_id = documents.id and ${about}`.execute(db)
  await sql`update documents set area_kode = moved.desa from ${moved} where ${about}`.execute(db)
}

/** Names, titles and who consented are sealed over with nothing; the document is taken away. Its row stays: the trail names its id. */
export async function blankVersions(
  { db, kab, actor, now }: DistrictContext,
  versions: readonly (SubjectVersion & { readonly label: { readonly keyId: string; readonly bytes: Buffer } })[],
): Promise<void> {
  if (versions.length === 0) return
  for (const { id, label } of versions) {
    await tables(db)
      .updateTable('document_versions')
      .set({ key_id: label.keyId, sealed: label.bytes, consent_on: null, consent_key_id: null, consent_sealed: null })
      .set({ consent_by: null, consent_at: null, gone_at: now })
      .where('kab_kode', '=', kab)
      .where('id', '=', id)
      .execute()
  }
  await tables(db)
    .updateTable('documents')
    .set({ taken_by: actor.id, taken_at: now })
    .where('kab_kode', '=', kab)
    .where('id', 'in', [...new Set(versions.map(({ documentId }) => documentId))])
    .where('taken_at', 'is', null)
    .execute()
}
