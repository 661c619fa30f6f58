/**
 * The SQL of whether linkage runs by itself, and of when a list of children, families or persons was applied last.
 */
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { ComparedSubject, LinkageTables } from './tables.ts'

const tables = (db: Db) => db.$extendTables<LinkageTables>()

/** It does until the district says otherwise. */
export async function runsByItself({ db, kab }: DistrictContext): Promise<boolean> {
  const rule = await tables(db)
    .selectFrom('linkage_rules')
    .select('by_itself')
    .where('kab_kode', '=', kab)
    .orderBy('decided_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return rule?.by_itself ?? true
}

export async function insertLinkageRule({ db, kab, actor, now, newId }: DistrictContext, byItself: boolean): Promise<void> {
  await tables(db)
    .insertInto('linkage_rules')
    .values({ kab_kode: kab, id: newId(), by_itself: byItself, decided_by: actor.id, decided_at: now })
    .execute()
}

export interface AppliedSubjects {
  readonly subject: ComparedSubject
  readonly at: Date
}

/** When rows of each kind of list came to count last, the latest first; those of a list that was taken back are none. */
export async function readAppliedSubjects({ db, kab }: DistrictContext): Promise<AppliedSubjects[]> {
  const { rows } = await sql<AppliedSubjects>`
    select case i.kind when 'krs-list' then 'keluarga' when 'eppgbm-anak' then 'anak' else 'orang' end as subject, max(o.at) as at
    from import_outcomes o join imports i on i.kab_kode = o.kab_kode and i.id = o.import_id and i.state = 'applied'
    where o.kab_kode = ${kab} and i.kind in ('eppgbm-anak', 'krs-list', 'civil-list', 'elsimil-list')
    group by 1 order by at desc`.execute(db)
  return rows
}
