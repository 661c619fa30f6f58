/**
 * The SQL of documents. Every question that a person asks goes through what that person may see (`core/documents/sights.ts`): a document of
 * another area or class is not found, just as one that does not exist.
 */

import type { DocumentClass } from '@konvergen/core/documents/classes.ts'
import type { Sight } from '@konvergen/core/documents/sights.ts'
import { type SqlBool, sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import { withHashJoins } from '../../platform/database/with-hash-joins.ts'
import {
  type DocumentTables,
  type NewVersion,
  openConsent,
  openLabel,
  type Sealed,
  type StoredConsent,
  type StoredDocument,
  type StoredVersion,
  type SubjectRef,
  sealConsent,
  sealLabel,
  type ThingRef,
  type VersionsTable,
} from './tables.ts'

const tables = (db: Db) => db.$extendTables<DocumentTables>()

const COLUMNS = [
  'd.id as document_id',
  'd.data',
  'd.area_kode',
  'd.office_id',
  'd.subject_kind',
  'd.subject_id',
  'd.taken_by',
  'd.taken_at',
  'v.no',
  'v.id as version_id',
  'v.kind',
  'v.bytes',
  'v.sha256',
  'v.key_id',
  'v.sealed',
  'v.preview',
  'v.people',
  'v.consent_on',
  'v.consent_key_id',
  'v.consent_sealed',
  'v.added_by',
  'v.added_at',
  'v.gone_at',
] as const

function within(areas: Sight['areas']): ReturnType<typeof sql<SqlBool>> {
  if (areas === '*') return sql<SqlBool>`true`
  return sql<SqlBool>`(d.area_kode = any(${areas}::text[]) or left(d.area_kode, 8) = any(${areas}::text[]))`
}

const WITHHELD = sql<SqlBool>`(v.people is true and v.consent_on is null)`

/** What the one asking may see, class by class (`core/documents/sights.ts`); null = everything, for the program itself. */
export type View = readonly Sight[] | null

/** Evidence of a task is for whoever sees the task: the wall of the database hides links to others. */
function ofSeenTask(me: string): ReturnType<typeof sql<SqlBool>> {
  return sql<SqlBool>`(d.created_by = ${me} or exists (
    select from document_links l where l.kab_kode = d.kab_kode and l.document_id = d.id and l.thing = 'tugas'))`
}

/** The view as SQL, over a document `d` and one of its versions `v`. */
function seenBy({ actor }: DistrictContext, view: View): ReturnType<typeof sql<SqlBool>> {
  if (view === null) return sql<SqlBool>`true`
  if (view.length === 0) return sql<SqlBool>`false`
  const each = view.map(
    ({ data, areas, near }) =>
      sql<SqlBool>`(d.data = ${data} and ${data === 'tugas' ? ofSeenTask(actor.id) : sql<SqlBool>`true`} and ${within(areas)} and (not ${WITHHELD} or v.added_by = ${actor.id} or ${within(near)}))`,
  )
  return sql<SqlBool>`(${sql.join(each, sql` or `)})`
}

function versions(ctx: DistrictContext, view: View) {
  return tables(ctx.db)
    .selectFrom('documents as d')
    .innerJoin('document_versions as v', (join) => join.onRef('v.kab_kode', '=', 'd.kab_kode').onRef('v.document_id', '=', 'd.id'))
    .where('d.kab_kode', '=', ctx.kab)
    .where(seenBy(ctx, view))
    .select(COLUMNS)
}

type Row = Awaited<ReturnType<ReturnType<typeof versions>['execute']>>[number]

function present({ kab, keys }: DistrictContext, row: Row): StoredDocument {
  const { document_id, version_id, consent_on, consent_key_id, consent_sealed } = row
  const { name, title } = openLabel(keys, kab, version_id, { keyId: row.key_id, bytes: row.sealed })
  const hasConsent = consent_on !== null && consent_key_id !== null && consent_sealed !== null
  const version: StoredVersion = {
    no: row.no,
    id: version_id,
    kind: row.kind,
    bytes: Number(row.bytes),
    sha256: row.sha256,
    preview: row.preview,
    people: row.people,
    name,
    title,
    consent: hasConsent
      ? { on: consent_on, by: openConsent(keys, kab, version_id, { keyId: consent_key_id, bytes: consent_sealed }) }
      : null,
    addedBy: row.added_by,
    addedAt: row.added_at,
    goneAt: row.gone_at,
  }
  return {
    id: document_id,
    data: row.data,
    area: row.area_kode,
    office: row.office_id,
    subject: row.subject_kind === null || row.subject_id === null ? null : { kind: row.subject_kind, id: row.subject_id },
    takenBy: row.taken_by,
    takenAt: row.taken_at,
    version,
  }
}

/** A document by its latest version, whose name and title `openLabel` opens. */
export interface SealedTitle {
  readonly id: string
  readonly versionId: string
  readonly sealed: Sealed
}

export interface DocumentFilter {
  readonly data?: DocumentClass | undefined
  readonly area?: string | undefined
  readonly pictures?: boolean | undefined
  readonly thing?: ThingRef | undefined
  readonly subject?: SubjectRef | undefined
  readonly taken: boolean
}

/** True for the latest of the versions of a document. Gathered once for the district: asked row by row, two thousand documents took minutes. */
function isLatest({ kab }: DistrictContext): ReturnType<typeof sql<SqlBool>> {
  return sql<SqlBool>`(v.document_id, v.no) in (select w.document_id, max(w.no) from document_versions as w where w.kab_kode = ${kab} group by w.document_id)`
}

/** The latest version of each document that fits, newest document first. */
function fitting(ctx: DistrictContext, view: View, { data, area, pictures, thing, subject, taken }: DocumentFilter) {
  let query = versions(ctx, view)
    .where(isLatest(ctx))
    .where('d.taken_at', taken ? 'is not' : 'is', null)
    .orderBy('d.id', 'desc')
  if (data !== undefined) query = query.where('d.data', '=', data)
  if (area !== undefined) query = query.where((eb) => eb.or([eb('d.area_kode', '=', area), eb('d.area_kode', 'like', `${area}.%`)]))
  if (pictures !== undefined) query = query.where('v.people', pictures ? 'is not' : 'is', null)
  if (subject !== undefined) query = query.where('d.subject_kind', '=', subject.kind).where('d.subject_id', '=', subject.id)
  if (thing !== undefined) {
    query = query.where(
      sql<SqlBool>`exists (select 1 from document_links as l where l.kab_kode = d.kab_kode and l.document_id = d.id
        and l.thing = ${thing.thing} and l.thing_id = ${thing.id})`,
    )
  }
  return query
}

/** Those that fit, and how many there are. */
export async function listDocuments(
  ctx: DistrictContext,
  view: View,
  filter: DocumentFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ total: number; documents: StoredDocument[] }> {
  const asked = fitting(ctx, view, filter).select(sql<number>`(count(*) over ())::int`.as('total')).limit(limit).offset(offset)
  const rows = await withHashJoins(ctx.db, () => asked.execute())
  return { total: rows[0]?.total ?? 0, documents: rows.map((row) => present(ctx, row)) }
}

/** Of those that fit the sealed names and titles, newest first. All at once: which version is the latest is asked of the whole district each time. */
export async function listLabels(ctx: DistrictContext, view: View, filter: DocumentFilter): Promise<SealedTitle[]> {
  const asked = fitting(ctx, view, filter).clearSelect().select(['d.id', 'v.id as version_id', 'v.key_id', 'v.sealed'])
  const rows = await withHashJoins(ctx.db, () => asked.execute())
  return rows.map(({ id, version_id: versionId, key_id: keyId, sealed: bytes }) => ({ id, versionId, sealed: { keyId, bytes } }))
}

/** Of these documents those that fit. */
export async function readFitting(
  ctx: DistrictContext,
  view: View,
  filter: DocumentFilter,
  ids: readonly string[],
): Promise<StoredDocument[]> {
  if (ids.length === 0) return []
  const asked = fitting(ctx, view, filter).where('d.id', 'in', ids)
  const rows = await withHashJoins(ctx.db, () => asked.execute())
  return rows.map((row) => present(ctx, row))
}

/** Every version that the one asking may see, newest first; none for a document that is not theirs. */
export async function readVersions(ctx: DistrictContext, view: View, id: string): Promise<StoredDocument[]> {
  const rows = await versions(ctx, view).where('d.id', '=', id).orderBy('v.no', 'desc').execute()
  return rows.map((row) => present(ctx, row))
}

export async function findVersion(ctx: DistrictContext, view: View, id: string, no: number): Promise<StoredDocument | undefined> {
  const row = await versions(ctx, view).where('d.id', '=', id).where('v.no', '=', no).executeTakeFirst()
  return row === undefined ? undefined : present(ctx, row)
}

/** The document that a version of the one asking belongs to. */
export async function findByVersion(ctx: DistrictContext, view: View, versionId: string): Promise<string | undefined> {
  const found = await versions(ctx, view).where('v.id', '=', versionId).where('v.added_by', '=', ctx.actor.id).executeTakeFirst()
  return found?.document_id
}

/** Held until the transaction ends, so that two acts on one document follow each other. Its number of versions; 0 where there is none. */
export async function holdDocument({ db, kab }: DistrictContext, id: string): Promise<number> {
  const held = await tables(db).selectFrom('documents').select('id').where('kab_kode', '=', kab).where('id', '=', id).forUpdate().execute()
  if (held.length === 0) return 0
  const { last } = await tables(db)
    .selectFrom('document_versions')
    .select(sql<number>`coalesce(max(no), 0)`.as('last'))
    .where('kab_kode', '=', kab)
    .where('document_id', '=', id)
    .executeTakeFirstOrThrow()
  return last
}

export async function insertDocument(
  { db, kab, now, actor }: DistrictContext,
  { id, area, data, office, subject }: Pick<StoredDocument, 'id' | 'area' | 'data' | 'office' | 'subject'>,
): Promise<void> {
  await tables(db)
    .insertInto('documents')
    .values({
      kab_kode: kab,
      id,
      area_kode: area,
      data,
      office_id: office,
      subject_kind: subject?.kind ?? null,
      subject_id: subject?.id ?? null,
      created_by: actor.id,
      created_at: now,
    })
    .execute()
}

type ConsentColumns = Pick<VersionsTable, 'consent_key_id' | 'consent_sealed' | 'consent_by' | 'consent_at'> & {
  consent_on: string | null
}

function consentColumns({ keys, kab, actor, now }: DistrictContext, versionId: string, consent: StoredConsent | null): ConsentColumns {
  if (consent === null) return { consent_on: null, consent_key_id: null, consent_sealed: null, consent_by: null, consent_at: null }
  const { keyId, bytes } = sealConsent(keys, kab, versionId, consent.by)
  return { consent_on: consent.on, consent_key_id: keyId, consent_sealed: bytes, consent_by: actor.id, consent_at: now }
}

export async function insertVersion(
  ctx: DistrictContext,
  { documentId, area, no }: { documentId: string; area: string; no: number },
  version: NewVersion,
): Promise<void> {
  const { id, kind, bytes, sha256, sentSha256, preview, people, name, title, consent } = version
  const label = sealLabel(ctx.keys, ctx.kab, id, { name, title })
  await tables(ctx.db)
    .insertInto('document_versions')
    .values({
      kab_kode: ctx.kab,
      document_id: documentId,
      no,
      id,
      area_kode: area,
      kind,
      bytes,
      sha256,
      sent_sha256: sentSha256,
      key_id: label.keyId,
      sealed: label.bytes,
      preview,
      people,
      ...consentColumns(ctx, id, consent),
      added_by: ctx.actor.id,
      added_at: ctx.now,
    })
    .execute()
}

export async function setConsent(ctx: DistrictContext, versionId: string, consent: StoredConsent | null): Promise<void> {
  await tables(ctx.db)
    .updateTable('document_versions')
    .set(consentColumns(ctx, versionId, consent))
    .where('kab_kode', '=', ctx.kab)
    .where('id', '=', versionId)
    .execute()
}

/** Takes a document away, or brings it back. */
export async function markTaken({ db, kab, actor, now }: DistrictContext, id: string, taken: boolean): Promise<void> {
  await tables(db)
    .updateTable('documents')
    .set(taken ? { taken_by: actor.id, taken_at: now } : { taken_by: null, taken_at: null })
    .where('kab_kode', '=', kab)
    .where('id', '=', id)
    .execute()
}

/** False when it was linked already. */
export async function insertLink(
  { db, kab, actor, now }: DistrictContext,
  { thing, id }: ThingRef,
  { documentId, area }: { documentId: string; area: string },
): Promise<boolean> {
  const row = { kab_kode: kab, thing, thing_id: id, document_id: documentId, area_kode: area, linked_by: actor.id, linked_at: now }
  const made = await tables(db)
    .insertInto('document_links')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning('document_id')
    .execute()
  return made.length > 0
}

/** How many documents that the one asking may see are evidence of each thing of a kind. */
export async function countLinked(ctx: DistrictContext, view: View, thing: string, ids: readonly string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map()
  const rows = await versions(ctx, view)
    .innerJoin('document_links as l', (join) => join.onRef('l.kab_kode', '=', 'd.kab_kode').onRef('l.document_id', '=', 'd.id'))
    .where(isLatest(ctx))
    .where('d.taken_at', 'is', null)
    .where('l.thing', '=', thing)
    .where('l.thing_id', 'in', ids)
    .clearSelect()
    .select(['l.thing_id', sql<number>`count(*)::int`.as('n')])
    .groupBy('l.thing_id')
    .execute()
  return new Map(rows.map(({ thing_id, n }) => [thing_id, n]))
}

/** Versions of documents that were taken away before a moment, whose bytes lie there still. */
export async function listExpired({ db, kab }: DistrictContext, before: Date): Promise<{ id: string; document_id: string }[]> {
  return tables(db)
    .selectFrom('documents as d')
    .innerJoin('document_versions as v', (join) => join.onRef('v.kab_kode', '=', 'd.kab_kode').onRef('v.document_id', '=', 'd.id'))
    .select(['v.id', 'v.document_id'])
    .where('d.kab_kode', '=', kab)
    .where('d.taken_at', '<', before)
    .where('v.gone_at', 'is', null)
    .orderBy('v.id')
    .execute()
}

/** Of these ids, those of versions whose bytes are kept. */
export async function listVersionIds({ db, kab }: DistrictContext, ids: readonly string[]): Promise<string[]> {
  const rows = await tables(db)
    .selectFrom('document_versions')
    .select('id')
    .where('kab_kode', '=', kab)
    .where('gone_at', 'is', null)
    .where(sql<SqlBool>`id = any(${ids}::uuid[])`)
    .execute()
  return rows.map(({ id }) => id)
}

export async function markGone({ db, kab, now }: DistrictContext, versionIds: readonly string[]): Promise<void> {
  await tables(db)
    .updateTable('document_versions')
    .set({ gone_at: now })
    .where('kab_kode', '=', kab)
    .where('id', 'in', versionIds)
    .execute()
}

/** What belonged to one office belongs to another from now on: a person said that they are the same. */
export async function moveDocumentsToOffice({ db, kab }: DistrictContext, from: string, into: string): Promise<void> {
  await tables(db).updateTable('documents').set({ office_id: into }).where('kab_kode', '=', kab).where('office_id', '=', from).execute()
}
