/**
 * The SQL of lines that count: of each stage, year and owner those of the file that was applied last, be it a file of this room or a table of Siskeudes that intake keeps, and those by hand
 * that no such file holds. What counts is asked anew each time, so that it is never out of step with a file that was applied or withdrawn.
 */

import type { BudgetFacts, BudgetStage, LineOrigin } from '@konvergen/core/budget/line.ts'
import { type RawBuilder, sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import { textArray } from '../../platform/database/pg-array.ts'
import { KEY_LETTERS, NAMED_SOURCES } from './tables.ts'

export interface BudgetLine extends BudgetFacts {
  /** The same whenever the same line comes again (core/budget/line-key.ts): links hang on it. */
  readonly id: string
  readonly stage: BudgetStage
  readonly year: number
  /** Id of an office as it was written, which may be another one by now; null = of a village. */
  readonly office: string | null
  readonly village: string | null
  readonly origin: LineOrigin
  /** Of this room, or of intake when it came with Siskeudes; null = by hand. */
  readonly file: string | null
  readonly fileName: string | null
  readonly row: number | null
  /** Of a line by hand: how often it was written; else 1. */
  readonly revision: number
  /** Columns `realisasi1` and `realisasi2` of the flat detail of Siskeudes; null = not told. */
  readonly realised: readonly [string | null, string | null]
}

export interface LineChoice {
  readonly year: number
  readonly stages: readonly BudgetStage[]
  /** Offices or villages; absent = all. */
  readonly owners?: readonly string[] | undefined
}

const NOTHING_REALISED = sql`null::bigint as realised1, null::bigint as realised2`

const FILE_COLUMNS = sql`l.id, l.stage, l.year, l.owner, l.code, l.code_normal, l.title, l.account, l.source, l.source_text, l.volume, l.unit, l.unit_cost, l.rupiah, l.places,
  l.place_text, l.share, l.indicator, l.target, l.row, l.revision`

type Sql = RawBuilder<unknown>

/** Tables of Siskeudes that count, for each village that they name. */
function siskeudesFiles(kab: string, year: number) {
  return sql`select i.id, 'apbdes', r.area_kode, i.decided_at, i.file_name, 'siskeudes'
      from imports i join office_records r on r.kab_kode = i.kab_kode and r.import_id = i.id
      where i.kab_kode = ${kab} and i.state = 'applied' and i.kind in ('siskeudes-rab', 'siskeudes-anggaran', 'siskeudes-rinci') and i.period = ${String(year)}
        and length(r.area_kode) = length('00.00.00.0000') group by 1, 3, 4, 5`
}

/** As core/budget/key-fold.ts folds it. */
const folded = (text: Sql) => sql`translate(${text}, ${KEY_LETTERS.from}, ${KEY_LETTERS.to})`

/**
 * Their rows as lines: spending only (accounts of 5). Where a village has a changed budget anywhere (PAK; `anggaran2`) that one counts; of several postings of a village the last. Codes are
 * read as core/budget/village-code.ts reads them, the id is made as core/budget/line-key.ts says.
 */
function siskeudesLines(kab: string, year: number) {
  const names = sql`${textArray(NAMED_SOURCES.names)}::text[], ${textArray(NAMED_SOURCES.sources)}::text[]`
  const key = sql`concat_ws('|', coalesce(code_normal, ${folded(sql`coalesce(code, '')`)}), ${folded(sql`coalesce(account, '')`)},
    coalesce(n.source, ${folded(sql`coalesce(source_text, '')`)}), ${folded(sql`title`)})`
  return sql`select encode(substring(sha256(convert_to(concat_ws('|', 'apbdes', ${year}::int, owner, key, row_number() over (partition by owner, key order by row)), 'UTF8')) for 16), 'hex')::uuid as id,
      'apbdes' as stage, ${year}::int as year, owner, code, code_normal, title, account, source, source_text, volume, unit, unit_cost, rupiah, '{}'::text[] as places,
      null::text as place_text, null::numeric as share, null::text as indicator, null::text as target, row, 1 as revision, realised1, realised2, file_id, file_name, 'siskeudes' as origin
    from (
      select r.*, n.source, ${key} as key
      from (
        select t.owner, t.file_id, t.file_name, r.row, c."kdKeg" as code, c.account, coalesce(nullif(c.title, ''), concat_ws(' ', c."kdKeg", c.account)) as title,
          c."sumberDana" as source_text, c.satuan as unit,
          case when is_changed then c."jumlahPak" else c.jumlah end as volume, round(case when is_changed then c."hargaPak" else c.harga end)::bigint as unit_cost,
          round(case when is_changed then c.rupiah2 else c.rupiah1 end)::bigint as rupiah, round(c.realisasi1)::bigint as realised1, round(c.realisasi2)::bigint as realised2,
          lpad(parts[1], 2, '0') || '.' || lpad(parts[2], 2, '0') || '.' || lpad(parts[3], 2, '0') as code_normal
        from told t
        join lateral (
          select row, content, bool_or(coalesce((content->>'anggaranStlhPak')::numeric, (content->>'anggaran2')::numeric, 0) > 0) over () as is_changed,
            coalesce(content->>'kdPosting', '') = max(coalesce(content->>'kdPosting', '')) over () as is_last
          from office_records where kab_kode = ${kab} and import_id = t.file_id and area_kode = t.owner
        ) r on true
        cross join lateral (
          select *, coalesce("kdRincian", obyek, jenis, kelompok, akun) as account, coalesce(uraian, concat_ws(': ', kegiatan, "namaObyek")) as title,
            coalesce(anggaran, anggaran1) as rupiah1, coalesce("anggaranStlhPak", anggaran2) as rupiah2
          from jsonb_to_record(r.content) as c ("kdKeg" text, "kdRincian" text, obyek text, jenis text, kelompok text, akun text, uraian text, kegiatan text, "namaObyek" text,
            "sumberDana" text, satuan text, jumlah numeric, "jumlahPak" numeric, harga numeric, "hargaPak" numeric, anggaran numeric, anggaran1 numeric,
            "anggaranStlhPak" numeric, anggaran2 numeric, realisasi1 numeric, realisasi2 numeric)
        ) c
        left join lateral regexp_match(c."kdKeg", '^(?:(?:\\d{2}\\.){0,3}\\d{4}\\.)?(\\d{1,2})\\.(\\d{1,2})\\.(\\d{1,2})\\.?$') as parts on true
        where t.origin = 'siskeudes' and r.is_last and coalesce(nullif(c.account, ''), '5') like '5%'
      ) r left join unnest(${names}) as n (name, source) on n.name = ${folded(sql`coalesce(r.source_text, '')`)}
    ) s`
}

/** The CTE `counting`: every line that counts. */
function countingLines({ kab }: DistrictContext, { year, stages, owners }: LineChoice) {
  const asked = sql`${textArray(stages)}::text[]`
  const ofOwners = owners === undefined ? sql`` : sql`and owner = any(${textArray(owners)}::text[])`
  const withSiskeudes = stages.includes('apbdes')
  return sql`parts as (
      select f.id as file_id, f.stage, p.owner, f.applied_at, f.file_name, 'berkas' as origin
      from budget_files f join budget_parts p on p.kab_kode = f.kab_kode and p.file_id = f.id
      where f.kab_kode = ${kab} and f.year = ${year} and f.stage = any(${asked}) and f.state = 'berlaku'
      ${withSiskeudes ? sql`union all ${siskeudesFiles(kab, year)}` : sql``}
    ), told as materialized (
      select distinct on (stage, owner) * from parts where true ${ofOwners} order by stage, owner, applied_at desc, file_id desc
    ) ${withSiskeudes ? sql`, brought as materialized (${siskeudesLines(kab, year)})` : sql``}, counting as (
      select ${FILE_COLUMNS}, ${NOTHING_REALISED}, t.file_id, t.file_name, t.origin
      from told t join budget_lines l on l.kab_kode = ${kab} and l.file_id = t.file_id and l.owner = t.owner where t.origin = 'berkas'
      ${withSiskeudes ? sql`union all select * from brought` : sql``}
      union all
      select ${FILE_COLUMNS}, ${NOTHING_REALISED}, null::uuid, null::text, 'tangan'
      from budget_lines l
      where l.kab_kode = ${kab} and l.year = ${year} and l.stage = any(${asked}) and l.file_id is null and l.deleted_at is null ${ofOwners}
        and not exists (
          select from budget_lines same join told t on t.file_id = same.file_id and t.owner = same.owner
          where same.kab_kode = ${kab} and same.id = l.id and t.origin = 'berkas'
        ) ${withSiskeudes ? sql`and not exists (select from brought where brought.id = l.id)` : sql``}
    )`
}

export interface CountingPart {
  readonly file: string
  readonly fileName: string
  readonly origin: 'berkas' | 'siskeudes'
  readonly owner: string
  readonly at: Date
}

/** Which file counts for which owner. */
export async function readCountingParts(ctx: DistrictContext, choice: LineChoice): Promise<CountingPart[]> {
  const { rows } = await sql<CountingPart>`
    with ${countingLines(ctx, choice)}
    select file_id as file, file_name as "fileName", origin, owner, applied_at as at from told order by stage, owner`.execute(ctx.db)
  return rows
}

/**
 * By owner, ascending: what changes whenever any of its lines of these stages does. A file says what it says for ever, rows of Siskeudes can only find their village later, and each
 * writing by hand raises a revision by one.
 */
export async function readLineVersions(ctx: DistrictContext, choice: Omit<LineChoice, 'owners'>): Promise<Map<string, string>> {
  const { kab, db } = ctx
  const { year, stages } = choice
  const { rows } = await sql<{ owner: string; version: string }>`
    with ${countingLines(ctx, choice)}, brought_by as (
      select owner, string_agg(concat_ws(' ', stage, file_id, placed), ' ' order by stage) as files
      from told left join (
        select import_id, area_kode, count(*) as placed from office_records
        where kab_kode = ${kab} and import_id in (select file_id from told where origin = 'siskeudes') group by 1, 2
      ) r on r.import_id = file_id and r.area_kode = owner group by owner
    ), by_hand as (
      select owner, sum(revision) as writings from budget_lines
      where kab_kode = ${kab} and year = ${year} and stage = any(${textArray(stages)}::text[]) and file_id is null group by owner
    )
    select owner, concat_ws(' ', writings, files) as version from brought_by full join by_hand using (owner) order by owner`.execute(db)
  return new Map(rows.map(({ owner, version }) => [owner, version]))
}

const SHOWN = sql`id, stage, year, case when stage not in ('rkpdes', 'apbdes') then owner end as office,
  case when stage in ('rkpdes', 'apbdes') then owner end as village, code, code_normal as "codeNormal", title, account, source, source_text as "sourceText",
  volume::float8 as volume, unit, unit_cost::text as "unitCost", rupiah::text as rupiah, places, place_text as "placeText", share::float8 as share, indicator, target, origin,
  file_id as file, file_name as "fileName", row, revision, array[realised1::text, realised2::text] as realised`

/** Lines that count, in the order of stages, owners and rows. */
export async function readBudgetLines(ctx: DistrictContext, choice: LineChoice): Promise<BudgetLine[]> {
  const { rows } = await sql<BudgetLine>`
    with ${countingLines(ctx, choice)}
    select ${SHOWN} from counting order by stage, owner, row nulls last, id`.execute(ctx.db)
  return rows
}

/** Where a line that is not of Siskeudes stands or stood: the newest writing of it. */
async function findHome(
  { db, kab }: DistrictContext,
  id: string,
): Promise<{ year: number; stage: BudgetStage; owner: string } | undefined> {
  const { rows } = await sql<{ year: number; stage: BudgetStage; owner: string }>`
    select l.year, l.stage, l.owner from budget_lines l left join budget_files f on f.kab_kode = l.kab_kode and f.id = l.file_id
    where l.kab_kode = ${kab} and l.id = ${id}::uuid and (f.id is null or f.state in ('berlaku', 'dicabut'))
    order by l.written_at desc limit 1`.execute(db)
  return rows[0]
}

export async function findSiskeudesYears({ db, kab }: DistrictContext): Promise<number[]> {
  const { rows } = await sql<{ year: number }>`
    select distinct period::int as year from imports
    where kab_kode = ${kab} and state = 'applied' and kind in ('siskeudes-rab', 'siskeudes-anggaran', 'siskeudes-rinci') and period ~ '^\\d{4}$'
    order by 1 desc`.execute(db)
  return rows.map(({ year }) => year)
}

/** The newest writing of a line that does not count any more: its file was withdrawn or gave way to one without it, or it was taken out. */
async function readFormerLine(ctx: DistrictContext, id: string): Promise<BudgetLine | undefined> {
  const { db, kab } = ctx
  const { rows } = await sql<BudgetLine>`
    with former as (
      select ${FILE_COLUMNS}, ${NOTHING_REALISED}, l.file_id, f.file_name, case when l.file_id is null then 'tangan' else 'berkas' end as origin
      from budget_lines l left join budget_files f on f.kab_kode = l.kab_kode and f.id = l.file_id
      where l.kab_kode = ${kab} and l.id = ${id}::uuid and (f.id is null or f.state in ('berlaku', 'dicabut')) order by l.written_at desc limit 1
    ) select ${SHOWN} from former`.execute(db)
  return rows[0]
}

export interface FoundLine extends BudgetLine {
  /** False: it does not count any more. */
  readonly counts: boolean
}

/** undefined = there never was such a line, unless it is one of Siskeudes (kept-lines.ts). */
export async function readBudgetLine(ctx: DistrictContext, id: string): Promise<FoundLine | undefined> {
  const home = await findHome(ctx, id)
  if (home === undefined) return undefined
  const choice: LineChoice = { year: home.year, stages: [home.stage], owners: [home.owner] }
  const { rows } = await sql<BudgetLine>`
    with ${countingLines(ctx, choice)} select ${SHOWN} from counting where id = ${id}::uuid`.execute(ctx.db)
  if (rows[0] !== undefined) return { ...rows[0], counts: true }
  const former = await readFormerLine(ctx, id)
  return former === undefined ? undefined : { ...former, counts: false }
}

export interface PageChoice extends LineChoice {
  /** What it is of or for: the village's own, or the villages that an office's line names. */
  readonly village?: string | undefined
  /** A source by its name; null = none that is known. */
  readonly source?: string | null | undefined
  readonly words?: string | undefined
  readonly limit: number
  readonly offset: number
}

export interface LinePage {
  readonly count: number
  /** Digits; null = no line tells money. */
  readonly total: string | null
  /** Lines that tell no money. */
  readonly untold: number
  readonly owners: readonly { readonly owner: string; readonly lines: number; readonly rupiah: string | null }[]
  readonly sources: readonly { readonly source: string | null; readonly lines: number; readonly rupiah: string | null }[]
  readonly lines: readonly BudgetLine[]
}

/** Sums are of the whole choice. */
export async function readLinePage(ctx: DistrictContext, choice: PageChoice): Promise<LinePage> {
  const { village, source, words, limit, offset } = choice
  const inVillage = village === undefined ? sql`` : sql`and (owner = ${village} or ${village} = any(places))`
  const ofSource = source === undefined ? sql`` : sql`and source is not distinct from ${source}`
  const like = `%${(words ?? '').trim().replace(/[\\%_]/g, '\\$&')}%`
  const withWords =
    words === undefined || words.trim() === ''
      ? sql``
      : sql`and (title ilike ${like} or code ilike ${like} or code_normal ilike ${like} or account ilike ${like} or place_text ilike ${like})`
  const { rows } = await sql<LinePage>`
    with ${countingLines(ctx, choice)}, chosen as materialized (
      select * from counting where true ${inVillage} ${ofSource} ${withWords}
    ), page as (
      select ${SHOWN} from (select * from chosen order by owner, row nulls last, id limit ${limit} offset ${offset}) as chosen
    ), by_owner as (
      select owner, count(*)::int as lines, sum(rupiah) as rupiah, count(*) - count(rupiah) as untold from chosen group by owner
    ), by_source as (
      select source, count(*)::int as lines, sum(rupiah) as rupiah from chosen group by source
    )
    select coalesce((select sum(lines) from by_owner), 0)::int as count, (select sum(rupiah)::text from by_owner) as total,
      coalesce((select sum(untold) from by_owner), 0)::int as untold,
      coalesce((select json_agg(json_build_object('owner', owner, 'lines', lines, 'rupiah', rupiah::text) order by rupiah desc nulls last, owner)
        from by_owner), '[]') as owners,
      coalesce((select json_agg(json_build_object('source', source, 'lines', lines, 'rupiah', rupiah::text) order by rupiah desc nulls last, source)
        from by_source), '[]') as sources,
      coalesce((select json_agg(page) from page), '[]') as lines`.execute(ctx.db)
  return rows[0] as LinePage
}

/** Years and stages of which any line counts. */
export async function readBudgetYears({ db, kab }: DistrictContext): Promise<{ year: number; stage: BudgetStage }[]> {
  const { rows } = await sql<{ year: number; stage: BudgetStage }>`
    select year, stage from budget_files where kab_kode = ${kab} and state = 'berlaku'
    union
    select year, stage from budget_lines where kab_kode = ${kab} and file_id is null and deleted_at is null
    union
    select period::int, 'apbdes' from imports
    where kab_kode = ${kab} and state = 'applied' and kind in ('siskeudes-rab', 'siskeudes-anggaran', 'siskeudes-rinci') and period ~ '^\\d{4}$'
    order by 1, 2`.execute(db)
  return rows
}
