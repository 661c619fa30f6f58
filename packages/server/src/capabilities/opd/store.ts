/**
 * The SQL of offices, their names and the pairs that a person has told apart. People: `people-store.ts`; teams: `team-store.ts`; owners:
 * `owner-store.ts`.
 */
import type { Office, OfficeKind } from '@konvergen/core/opd/office.ts'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { OpdTables } from './tables.ts'

const tables = (db: Db) => db.$extendTables<OpdTables>()

/** Every office that speaks for itself, ended ones too; areas are not among them. */
export async function readOffices({ db, kab }: DistrictContext): Promise<Office[]> {
  const rows = await tables(db)
    .selectFrom('opd_offices')
    .select(['id', 'kind', 'code', 'wilayah_kode as wilayah', 'parent_id as parent', 'starts as from', 'ends as until', 'checked'])
    .where('kab_kode', '=', kab)
    .where('merged_into', 'is', null)
    .orderBy('id')
    .execute()
  const names = await tables(db)
    .selectFrom('opd_names')
    .select(['office_id', 'nama', 'singkatan', 'starts as from', 'ends as until', 'dasar'])
    .where('kab_kode', '=', kab)
    .orderBy('starts', (order) => order.asc().nullsFirst())
    .orderBy('id')
    .execute()
  const byOffice = Map.groupBy(names, ({ office_id }) => office_id)
  return rows.map((row) => ({
    ...row,
    names: (byOffice.get(row.id) ?? []).map(({ nama, singkatan, from, until, dasar }) => ({ nama, singkatan, from, until, dasar })),
  }))
}

/** Until the transaction ends nobody else changes it. undefined: there is none, or it speaks for itself no more. */
export async function holdOffice({ db, kab }: DistrictContext, id: string): Promise<{ id: string; kind: OfficeKind } | undefined> {
  return tables(db)
    .selectFrom('opd_offices')
    .select(['id', 'kind'])
    .where('kab_kode', '=', kab)
    .where('id', '=', id)
    .where('merged_into', 'is', null)
    .forUpdate()
    .executeTakeFirst()
}

export interface NewOffice {
  readonly id: string
  readonly kind: OfficeKind
  readonly code: string | null
  readonly wilayah: string | null
  readonly parent: string | null
  readonly from: string | null
  readonly checked: boolean
  readonly nama: string
  readonly singkatan: string | null
}

/** Each with its first name. */
export async function insertOffices(ctx: DistrictContext, offices: readonly NewOffice[]): Promise<void> {
  if (offices.length === 0) return
  const { db, kab, actor, now, newId } = ctx
  const rows = offices.map(({ id, kind, code, wilayah, parent, from, checked }) => ({
    kab_kode: kab,
    id,
    kind,
    code,
    wilayah_kode: wilayah,
    parent_id: parent,
    starts: from,
    ends: null,
    checked,
    merged_into: null,
    created_by: actor.id,
    created_at: now,
  }))
  await tables(db).insertInto('opd_offices').values(rows).execute()
  const names = offices.map(({ id, nama, singkatan, from }) => ({
    kab_kode: kab,
    office_id: id,
    id: newId(),
    nama,
    singkatan,
    starts: from,
    ends: null,
    dasar: null,
  }))
  await tables(db).insertInto('opd_names').values(names).execute()
}

export interface NewName {
  readonly nama: string
  readonly singkatan: string | null
  readonly from: string
  readonly dasar: string | null
}

/** The current name ends on `lastDay`, the new one begins. */
export async function insertName({ db, kab, newId }: DistrictContext, officeId: string, lastDay: string, name: NewName): Promise<void> {
  await tables(db)
    .updateTable('opd_names')
    .set({ ends: lastDay })
    .where('kab_kode', '=', kab)
    .where('office_id', '=', officeId)
    .where('ends', 'is', null)
    .execute()
  const { nama, singkatan, from, dasar } = name
  await tables(db)
    .insertInto('opd_names')
    .values({ kab_kode: kab, office_id: officeId, id: newId(), nama, singkatan, starts: from, ends: null, dasar })
    .execute()
}

export interface OfficePlace {
  readonly kind: OfficeKind
  readonly wilayah: string | null
  readonly parent: string | null
}

/** Looked at by a person, who said where it belongs. */
export async function setChecked({ db, kab }: DistrictContext, id: string, { kind, wilayah, parent }: OfficePlace): Promise<void> {
  await tables(db)
    .updateTable('opd_offices')
    .set({ kind, wilayah_kode: wilayah, parent_id: parent, checked: true })
    .where('kab_kode', '=', kab)
    .where('id', '=', id)
    .execute()
}

export async function endOffice({ db, kab }: DistrictContext, id: string, lastDay: string): Promise<void> {
  await tables(db).updateTable('opd_offices').set({ ends: lastDay }).where('kab_kode', '=', kab).where('id', '=', id).execute()
}

/** `id` speaks no more for itself but through `into`. */
export async function mergeOffice({ db, kab }: DistrictContext, id: string, into: string): Promise<void> {
  await tables(db).updateTable('opd_offices').set({ merged_into: into }).where('kab_kode', '=', kab).where('id', '=', id).execute()
}

/** Which office speaks for one that was merged, by its id. */
export async function readMergedOffices({ db, kab }: DistrictContext): Promise<Map<string, string>> {
  const rows = await tables(db)
    .selectFrom('opd_offices')
    .select(['id', 'merged_into'])
    .where('kab_kode', '=', kab)
    .where('merged_into', 'is not', null)
    .execute()
  const direct = new Map(rows.map(({ id, merged_into }) => [id, merged_into ?? id]))
  const last = (id: string, left = direct.size): string => {
    const next = direct.get(id)
    return next === undefined || left === 0 ? id : last(next, left - 1)
  }
  return new Map([...direct.keys()].map((id) => [id, last(id)]))
}

/** What merged offices were called: a spelling that a person has confirmed. */
export async function readMergedNames({ db, kab }: DistrictContext): Promise<{ id: string; nama: string; singkatan: string | null }[]> {
  return tables(db)
    .selectFrom('opd_names')
    .innerJoin('opd_offices as office', (join) =>
      join.onRef('office.kab_kode', '=', 'opd_names.kab_kode').onRef('office.id', '=', 'opd_names.office_id'),
    )
    .select(['office.id', 'opd_names.nama', 'opd_names.singkatan'])
    .where('opd_names.kab_kode', '=', kab)
    .where('office.merged_into', 'is not', null)
    .execute()
}

/** Pairs that were called different; the smaller id first. */
export async function readToldPairs({ db, kab }: DistrictContext): Promise<{ one: string; other: string }[]> {
  return tables(db).selectFrom('opd_pairs').select(['one_id as one', 'other_id as other']).where('kab_kode', '=', kab).execute()
}

export async function insertToldPairs(ctx: DistrictContext, pairs: readonly (readonly [string, string])[]): Promise<void> {
  if (pairs.length === 0) return
  const { db, kab, actor, now } = ctx
  const rows = pairs.map(([a, b]) => ({
    kab_kode: kab,
    one_id: a < b ? a : b,
    other_id: a < b ? b : a,
    decided_by: actor.id,
    decided_at: now,
  }))
  await tables(db)
    .insertInto('opd_pairs')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
