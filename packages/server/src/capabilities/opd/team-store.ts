/**
 * The SQL of teams.
 */
import type { DecreeTexts } from '@konvergen/core/opd/decree.ts'
import type { Composition, TeamLevel, TeamState } from '@konvergen/core/opd/team.ts'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { FrozenNames, OpdTables } from './tables.ts'

const tables = (db: Db) => db.$extendTables<OpdTables>()

export interface StoredTeam {
  readonly id: string
  readonly level: TeamLevel
  readonly wilayah: string
  readonly state: TeamState
  readonly nomor: string | null
  readonly tanggal: string | null
  readonly from: string | null
  readonly until: string | null
  readonly susunan: Composition
  readonly naskah: DecreeTexts
  readonly frozen: FrozenNames | null
}

function teams({ db, kab }: DistrictContext) {
  return tables(db)
    .selectFrom('opd_teams')
    .select(['id', 'level', 'wilayah_kode as wilayah', 'state', 'nomor', 'tanggal', 'starts as from', 'ends as until'])
    .select(['susunan', 'naskah', 'frozen'])
    .where('kab_kode', '=', kab)
}

/** The district's first, then by area; of one area the newest first. */
export async function readTeams(ctx: DistrictContext): Promise<StoredTeam[]> {
  return teams(ctx).orderBy('wilayah_kode').orderBy('id', 'desc').execute()
}

export async function findTeam(ctx: DistrictContext, id: string): Promise<StoredTeam | undefined> {
  return teams(ctx).where('id', '=', id).executeTakeFirst()
}

/** Until the transaction ends nobody else changes it; not found where the areas of this work do not reach. */
export async function holdTeam(ctx: DistrictContext, id: string): Promise<StoredTeam | undefined> {
  return teams(ctx).where('id', '=', id).forUpdate().executeTakeFirst()
}

export interface NewTeam {
  readonly id: string
  readonly level: TeamLevel
  readonly wilayah: string
  readonly susunan: Composition
  readonly naskah: DecreeTexts
}

export async function insertTeam(ctx: DistrictContext, { id, level, wilayah, susunan, naskah }: NewTeam): Promise<void> {
  const { db, kab, actor, now } = ctx
  await tables(db)
    .insertInto('opd_teams')
    .values({
      kab_kode: kab,
      id,
      level,
      wilayah_kode: wilayah,
      state: 'draf',
      nomor: null,
      tanggal: null,
      starts: null,
      ends: null,
      susunan: JSON.stringify(susunan),
      naskah: JSON.stringify(naskah),
      frozen: null,
      created_by: actor.id,
      created_at: now,
      changed_at: now,
    })
    .execute()
}

export async function updateDraft(
  { db, kab, now }: DistrictContext,
  id: string,
  { susunan, naskah }: Pick<StoredTeam, 'susunan' | 'naskah'>,
): Promise<void> {
  await tables(db)
    .updateTable('opd_teams')
    .set({ susunan: JSON.stringify(susunan), naskah: JSON.stringify(naskah), changed_at: now })
    .where('kab_kode', '=', kab)
    .where('id', '=', id)
    .execute()
}

export interface RecordedDecree {
  readonly nomor: string
  readonly tanggal: string
  readonly from: string
  readonly until: string | null
  readonly frozen: FrozenNames
}

export async function recordDecree({ db, kab, now }: DistrictContext, id: string, decree: RecordedDecree): Promise<void> {
  const { nomor, tanggal, from, until, frozen } = decree
  await tables(db)
    .updateTable('opd_teams')
    .set({ state: 'berlaku', nomor, tanggal, starts: from, ends: until, frozen: JSON.stringify(frozen), changed_at: now })
    .where('kab_kode', '=', kab)
    .where('id', '=', id)
    .execute()
}

/** The team that was valid for an area gives way to a later one. Gives its id; undefined when there was none. */
export async function supersedeTeam({ db, kab, now }: DistrictContext, wilayah: string): Promise<string | undefined> {
  const row = await tables(db)
    .updateTable('opd_teams')
    .set({ state: 'digantikan', changed_at: now })
    .where('kab_kode', '=', kab)
    .where('wilayah_kode', '=', wilayah)
    .where('state', '=', 'berlaku')
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

export async function withdrawTeam({ db, kab, now }: DistrictContext, id: string): Promise<void> {
  await tables(db)
    .updateTable('opd_teams')
    .set({ state: 'dicabut', changed_at: now })
    .where('kab_kode', '=', kab)
    .where('id', '=', id)
    .execute()
}
