/**
 * The SQL of what the analysis of causes counts: children, families and pregnant women, alike ones together, and the rows behind a list. An area is a code: of
 * the district, a kecamatan or a village.
 */
import type { FamilyGroup, MotherGroup, Standing } from '@konvergen/core/situation/causes/cause-groups.ts'
import { type RawBuilder, sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import { withHashJoins } from '../../platform/database/with-hash-joins.ts'

/** Limits of the rules of risk, as the core has them. */
export interface ChildLimits {
  readonly nearShort: number
  readonly fall: number
  readonly fallDaysFrom: number
  readonly fallDaysTo: number
  readonly lowBirthWeight: number
  /** Whole days from which on a child is five years old. */
  readonly lastDay: number
  /** Whole days from which on vitamin A is given. */
  readonly vitaminFrom: number
}

/** Inclusive first days: months looked at, and the first of those in which a child must have been weighed. */
export interface TimeLookedAt {
  readonly from: string
  readonly weighedFrom: string
  readonly until: string
}

const inside = (column: string, area: string): RawBuilder<boolean> =>
  sql<boolean>`(${sql.ref(column)} = ${area} or starts_with(${sql.ref(column)}, ${area} || '.'))`

const sign = (truth: RawBuilder<unknown>): RawBuilder<string> =>
  sql<string>`case ${truth} when true then '1' when false then '0' else '-' end`

/** First day of the newest month that anything was measured in; null = nothing was. */
export async function newestMonth({ db, kab }: DistrictContext): Promise<string | null> {
  const { rows } = await sql<{ month: string | null }>`
    select max(month)::text as month from measurement_months where kab_kode = ${kab}`.execute(db)
  return rows[0]?.month ?? null
}

/** What the latest list that counts says of each family of `links`, doubles with the one that stayed. */
const LATEST_MARKS = (kab: string) => sql`
  select distinct on (coalesce(f.merged_into, f.id)) coalesce(f.merged_into, f.id) as family, r.marks
  from family_records r join family_lists l on l.kab_kode = r.kab_kode and l.id = r.list_id and l.state = 'applied'
  join families f on f.kab_kode = r.kab_kode and f.id = r.family_id
  where r.kab_kode = ${kab} and coalesce(f.merged_into, f.id) in (select family from links)
  order by coalesce(f.merged_into, f.id), l.period desc, l.applied_at desc, l.id desc, r.family_id`

/** Every child under five, once, with its signs in the order of CHILD_SIGNS. */
function childSigns(kab: string, area: string, { from, weighedFrom, until }: TimeLookedAt, limits: ChildLimits): RawBuilder<unknown> {
  // Of a whole district there is nothing to choose.
  const ofArea =
    area === kab
      ? sql``
      : sql`join children own on own.kab_kode = c.kab_kode and own.id = coalesce(c.merged_into, c.id) and ${inside('own.desa_kode', area)}`
  const fell = sql`case when l.z is null or before.z is null then null else before.z - l.z >= ${limits.fall}::float end`
  return sql`
    with looked as (
      select distinct on (coalesce(c.merged_into, c.id), m.month) coalesce(c.merged_into, c.id) as child, m.month, m.day, m.age_days, m.weight,
        m.gain, m.vit_a, case when m.flags & 1 = 0 then m.z_len end as z, case when m.flags & 4 = 0 then m.z_wfl end as z_wfl
      from measurements m
      join measurement_batches b on b.kab_kode = m.kab_kode and b.id = m.batch_id and b.state = 'applied'
      join children c on c.kab_kode = m.kab_kode and c.id = m.child_id ${ofArea}
      where m.kab_kode = ${kab} and m.month between ${from}::date and ${until}::date
      order by coalesce(c.merged_into, c.id), m.month, m.recorded_at desc, m.day desc, m.source_row desc
    ), numbered as (
      select *, row_number() over (partition by child order by month desc) as place,
        lead(gain) over (partition by child order by month desc) as gain_before,
        lead(month) over (partition by child order by month desc) as month_before
      from looked
    ), summed as (
      select child, max(month) filter (where weight is not null) as weighed, max(vit_a) as vit_a,
        min(weight) filter (where age_days = 0) as birth_weight
      from looked group by child
    ), before as (
      select distinct on (l.child) l.child, e.z
      from numbered l join looked e on e.child = l.child and e.z is not null
        and l.day - e.day between ${limits.fallDaysFrom}::int and ${limits.fallDaysTo}::int
      where l.place = 1 order by l.child, e.day desc
    ), links as (
      select m.child_id as child, coalesce(f.merged_into, m.family_id) as family
      from family_members m left join families f on f.kab_kode = m.kab_kode and f.id = m.family_id
      join children c on c.kab_kode = m.kab_kode and c.id = m.child_id ${ofArea}
      where m.kab_kode = ${kab} and m.ended_at is null
    ), said as (${LATEST_MARKS(kab)})
    select c.id, c.desa_kode as desa,
      case when l.z is null then 'belum' when l.z < -2 then 'stunting' else 'tidak' end as standing,
      ${sign(sql`case when l.gain in ('N', 'O', 'B') then false when l.gain = 'T' and l.month_before = (l.month - interval '1 month')::date
        then case l.gain_before when 'T' then true when 'N' then false when 'O' then false when 'B' then false end end`)}
      || ${sign(sql`coalesce(s.weighed < ${weighedFrom}::date, true)`)}
      || ${sign(sql`l.z_wfl < -2`)}
      || ${sign(sql`case when l.age_days >= ${limits.vitaminFrom}::int then s.vit_a = 0 end`)}
      || ${sign(sql`s.birth_weight < ${limits.lowBirthWeight}::float`)}
      || ${sign(sql`case when l.z >= -2 then l.z < ${limits.nearShort}::float end`)}
      || ${sign(fell)} as signs,
      k.family is not null as linked, k.family as family_id, said.marks as family
    from children c
    left join numbered l on l.child = c.id and l.place = 1
    left join summed s on s.child = c.id
    left join before on before.child = c.id
    left join links k on k.child = c.id
    left join said on said.family = k.family
    where c.kab_kode = ${kab} and c.merged_into is null and ${inside('c.desa_kode', area)}
      and (${until}::date + interval '1 month')::date - c.birth between 1 and ${limits.lastDay}::int
      and not exists (
        select from (select distinct on (subject_id) subject_id, state from subject_states where kab_kode = ${kab} and subject = 'anak'
          order by subject_id, no desc) told where told.subject_id = c.id and told.state <> 'aktif')`
}

export interface CountedChildren {
  readonly desa: string
  readonly standing: Standing
  readonly signs: string
  readonly linked: boolean
  readonly family: string | null
  readonly n: number
}

export interface ChildrenAsked {
  readonly area: string
  readonly time: TimeLookedAt
  readonly limits: ChildLimits
}

export async function countChildren({ db, kab }: DistrictContext, { area, time, limits }: ChildrenAsked): Promise<CountedChildren[]> {
  const asked = sql<CountedChildren>`
    select desa, standing, signs, linked, family, count(*)::int as n from (${childSigns(kab, area, time, limits)}) child group by 1, 2, 3, 4, 5`
  const { rows } = await withHashJoins(db, () => asked.execute(db))
  return rows
}

export type ListedCause = Omit<CountedChildren, 'n'> & { readonly id: string }

/** In the order of the villages. */
export async function listCauses({ db, kab }: DistrictContext, { area, time, limits }: ChildrenAsked): Promise<ListedCause[]> {
  const asked = sql<ListedCause>`
    select id, desa, standing, signs, linked, family from (${childSigns(kab, area, time, limits)}) child order by desa, id`
  const { rows } = await withHashJoins(db, () => asked.execute(db))
  return rows
}

/** `data-tetap`: the latest agreed list; else the latest list of each village. */
export type FamilyOrigin = 'data-tetap' | 'daftar'

export interface FamilySource {
  readonly origin: FamilyOrigin
  /** Period of the newest list, or number of the version; null = there is none. */
  readonly of: string | null
  /** Whether there is an earlier one. */
  readonly hasBefore: boolean
}

export async function readFamilySource({ db, kab }: DistrictContext): Promise<FamilySource> {
  const { rows } = await sql<{ version: number | null; versions: number; period: string | null; periods: number }>`
    select (select max(version) from agreed_lists where kab_kode = ${kab}) as version,
      (select count(*)::int from agreed_lists where kab_kode = ${kab}) as versions,
      (select max(period) from family_lists where kab_kode = ${kab} and state = 'applied') as period,
      (select count(distinct period)::int from family_lists where kab_kode = ${kab} and state = 'applied') as periods`.execute(db)
  const { version = null, versions = 0, period = null, periods = 0 } = rows[0] ?? {}
  return version === null
    ? { origin: 'daftar', of: period, hasBefore: periods > 1 }
    : { origin: 'data-tetap', of: String(version), hasBefore: versions > 1 }
}

/** Each family of the lists once, by period and village. `place` 1: the latest period of its village. */
const LISTED = (kab: string) => sql`
  select distinct on (coalesce(f.merged_into, f.id), l.period) coalesce(f.merged_into, f.id) as family, r.desa_kode as desa, r.marks, l.period,
    r.accompaniment
  from family_records r join family_lists l on l.kab_kode = r.kab_kode and l.id = r.list_id and l.state = 'applied'
  join families f on f.kab_kode = r.kab_kode and f.id = r.family_id
  where r.kab_kode = ${kab}
  order by coalesce(f.merged_into, f.id), l.period, l.applied_at desc, f.merged_into nulls first, l.id desc`

function familiesOfLists(kab: string): RawBuilder<unknown> {
  return sql`
    with listed as materialized (${LISTED(kab)}), newest as (select desa, max(period) as period from listed group by desa),
    before as (
      select distinct on (l.family) l.family, l.marks from listed l join (
        select now.family, now.period from listed now join newest n on n.desa = now.desa and n.period = now.period) now
        on now.family = l.family and l.period < now.period
      order by l.family, l.period desc)
    select now.family, now.desa, now.marks, before.marks as before, now.accompaniment
    from listed now join newest n on n.desa = now.desa and n.period = now.period left join before on before.family = now.family`
}

function familiesAgreed(kab: string): RawBuilder<unknown> {
  return sql`
    with lists as (select id, row_number() over (order by version desc) as place from agreed_lists where kab_kode = ${kab}),
    told as (
      select distinct on (family) family, accompaniment from (${LISTED(kab)}) listed order by family, period desc)
    select now.family_id as family, now.desa_kode as desa, now.marks, before.marks as before, told.accompaniment
    from agreed_families now join lists l on l.id = now.list_id and l.place = 1
    left join (select a.family_id, a.marks from agreed_families a join lists l on l.id = a.list_id and l.place = 2 where a.kab_kode = ${kab}) before
      on before.family_id = now.family_id
    left join told on told.family = now.family_id
    where now.kab_kode = ${kab}`
}

const familiesOf = (kab: string, origin: FamilyOrigin) => (origin === 'daftar' ? familiesOfLists(kab) : familiesAgreed(kab))

export type CountedFamilies = Omit<FamilyGroup, 'accompanied'> & { readonly accompaniment: string | null }

export interface FamiliesAsked {
  readonly area: string
  readonly origin: FamilyOrigin
}

export async function countFamilies({ db, kab }: DistrictContext, { area, origin }: FamiliesAsked): Promise<CountedFamilies[]> {
  const asked = sql<CountedFamilies>`
    select desa, marks, before, accompaniment, count(*)::int as n from (${familiesOf(kab, origin)}) family
    where ${inside('desa', area)} group by 1, 2, 3, 4`
  const { rows } = await withHashJoins(db, () => asked.execute(db))
  return rows
}

export type ListedFamily = Omit<CountedFamilies, 'n'> & { readonly family: string }

export async function listOfFamilies({ db, kab }: DistrictContext, { area, origin }: FamiliesAsked): Promise<ListedFamily[]> {
  const asked = sql<ListedFamily>`
    select family, desa, marks, before, accompaniment from (${familiesOf(kab, origin)}) family where ${inside('desa', area)} order by desa, family`
  const { rows } = await withHashJoins(db, () => asked.execute(db))
  return rows
}

export interface CountedMothers {
  /** First day of the last month that anything was noted of a pregnancy in; null = nothing was. */
  readonly until: string | null
  readonly groups: MotherGroup[]
}

/** Women noted as pregnant in the last three months that anything was noted of one in: their latest state, and whether they were examined. */
export async function countMothers({ db, kab }: DistrictContext, area: string): Promise<CountedMothers> {
  const { rows } = await sql<MotherGroup & { readonly until: string }>`
    with noted as (
      select distinct on (m.person_id, m.month) m.person_id, m.month, m.desa_kode as desa, m.noted ->> 'keadaan' as state,
        (m.noted ->> 'periksa')::int as visits
      from hpk_months m
      join (select distinct on (person_id) person_id, kind, gave_birth from hpk_persons where kab_kode = ${kab} order by person_id, no desc) p
        on p.person_id = m.person_id and p.kind = 'bumil' and (p.gave_birth is null or p.gave_birth > m.month)
      where m.kab_kode = ${kab} order by m.person_id, m.month, m.no desc
    ), time as (select max(month) as until from noted),
    women as (
      select person_id, (array_agg(desa order by month desc))[1] as desa, (array_agg(state order by month desc) filter (where state is not null))[1] as state,
        max(visits) > 0 as seen
      from noted, time where month > (until - interval '3 months')::date group by person_id)
    select desa, state, seen, count(*)::int as n, (select until::text from time) as until from women
    where ${inside('desa', area)} group by 1, 2, 3`.execute(db)
  return { until: rows[0]?.until ?? null, groups: rows.map(({ desa, state, seen, n }) => ({ desa, state, seen, n })) }
}
