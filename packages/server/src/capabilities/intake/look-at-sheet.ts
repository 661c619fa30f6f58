/**
 * A table of an office as its page shows it: what its columns probably mean for the office and period that are asked about, and what came of it; and the dry
 * run of a choice.
 */
import type { SheetAnswer, SheetChoice, SheetSummary, SheetTrial } from '@konvergen/contract/sheets.ts'
import { proposeTargets } from '@konvergen/core/intake/mapping/propose-targets.ts'
import { meansPeriod, periodInTitles } from '@konvergen/core/intake/mapping/sheet-period.ts'
import { numberOf } from '@konvergen/core/intake/mapping/target.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { allows } from '../../platform/permit-act.ts'
import { Problem } from '../../platform/problem.ts'
import { namesOf } from '../accounts/store.ts'
import { gatherGround, type SheetGround, weighSheetNumbers } from '../coverage/door.ts'
import { decidesSheet, type OpenedTable, openTable, openTables, requireSheet, seesSheet, withOffices } from './open-sheet.ts'
import { columnsOf, presentTable, tableSignature } from './sheet-columns.ts'
import { readSheetMappings, readSheetOutcomes, readSheets } from './sheet-store.ts'
import type { StoredSheet } from './tables.ts'
import { mapSheet, presentTrial } from './weigh-sheet.ts'

export function presentSheet(stored: StoredSheet, nameOf: SheetGround['nameOf'], people: ReadonlyMap<string, string>): SheetSummary {
  return {
    id: stored.id,
    namaBerkas: stored.file_name,
    bentuk: stored.form,
    jenis: stored.kind,
    keadaan: stored.state,
    lembaga: { id: stored.office_id, nama: nameOf(stored.office_id) },
    periode: stored.period,
    baris: stored.rows,
    angka: stored.taken,
    oleh: people.get(stored.uploaded_by) ?? stored.uploaded_by,
    unggahPada: stored.uploaded_at.toISOString(),
    putusPada: stored.decided_at?.toISOString() ?? null,
  }
}

export async function listSheets(ctx: DistrictContext): Promise<SheetSummary[]> {
  const { nameOf } = await gatherGround(ctx, null)
  const seen = (await withOffices(ctx, await readSheets(ctx))).filter((stored) => seesSheet(ctx, stored))
  const people = await namesOf(ctx.db, [...new Set(seen.map(({ uploaded_by }) => uploaded_by))])
  return seen.map((stored) => presentSheet(stored, nameOf, people))
}

/** The office that most of the columns' numbers belong to. */
function probableOffice(tables: readonly OpenedTable[], stored: StoredSheet, { numbers, offices }: SheetGround): string | null {
  const own = offices.filter(({ onBehalf }) => !onBehalf)
  const [only] = own
  if (only !== undefined && own.length === 1 && offices.length === 1) return only.id
  const found = tables.flatMap((table) => {
    const fitting = proposeTargets(columnsOf(table, stored.kind), numbers).map(({ target }) => numberOf(target))
    return fitting.flatMap((number) => {
      const thing = numbers.find(({ code, part }) => code === number?.code && part === number.part)
      return thing === undefined ? [] : [thing.office]
    })
  })
  const counts = [...Map.groupBy(found, (office) => office)].map(([office, all]) => ({ office, many: all.length }))
  const best = counts.toSorted((a, b) => (a.many === b.many ? String(a.office).localeCompare(String(b.office)) : b.many - a.many))[0]
  return best?.office ?? only?.id ?? offices[0]?.id ?? null
}

/** The period that titles or the file's name say; data values say it in each row. */
function saidPeriod(tables: readonly OpenedTable[], stored: StoredSheet, opened: readonly string[]): string | null {
  const titles = tables.flatMap(({ kept }) => [...kept.titles, kept.name])
  const said = periodInTitles([...titles, stored.file_name.replace(/[-_.]/g, ' '), stored.file_name])
  if (said !== null && (said.includes('-') || opened.includes(said))) return said
  const rows = tables.flatMap((table) =>
    columnsOf(table, stored.kind).flatMap(({ periods, samples, path }) => periods ?? samplePeriod(path, samples)),
  )
  return (
    opened
      .toSorted()
      .toReversed()
      .find((period) => rows.some((text) => text.includes(period.slice(0, 4)) && meansPeriod(text, period))) ?? said
  )
}

/** A column that says the same period in each row. */
function samplePeriod(path: readonly string[], samples: readonly string[]): readonly string[] {
  return /^(?:periode|bulan|tahun|triwulan|semester)/i.test(path.at(-1) ?? '') ? samples.slice(0, 1) : []
}

export interface SheetQuery {
  readonly lembaga?: string | undefined
  readonly periode?: string | undefined
}

async function remembered(ctx: DistrictContext, tables: readonly OpenedTable[], office: string | null, { resolve }: SheetGround) {
  const known = await readSheetMappings(ctx, [...new Set(tables.map(tableSignature))])
  return (table: OpenedTable) => {
    const own = known.filter(({ signature, officeId }) => signature === tableSignature(table) && resolve(officeId) === office)
    return own.toSorted((a, b) => b.at.getTime() - a.at.getTime())[0] ?? null
  }
}

/** The one that is asked about, the one that it was applied for, else the likely one. Throws `tidak-ditemukan` for one that the asker does not enter for. */
function officeFor({ lembaga }: SheetQuery, stored: StoredSheet, tables: readonly OpenedTable[], ground: SheetGround): string | null {
  if (lembaga === undefined)
    return stored.state === 'applied' || stored.state === 'undone' ? stored.office_id : probableOffice(tables, stored, ground)
  const office = lembaga === 'sekretariat' ? null : lembaga
  if (!ground.mayEnter(office)) throw new Problem('tidak-ditemukan')
  return office
}

export async function lookAtSheet(ctx: DistrictContext, id: string, query: SheetQuery): Promise<SheetAnswer> {
  const stored = await requireSheet(ctx, id)
  const tables = await openTables(ctx, stored)
  const whole = await gatherGround(ctx, query.periode ?? stored.period)
  const opened = whole.periods.map(({ period }) => period)
  const said = saidPeriod(tables, stored, opened)
  const period = query.periode ?? stored.period ?? (said !== null && opened.includes(said) ? said : null)
  const ground = period === (query.periode ?? stored.period) ? whole : await gatherGround(ctx, period)
  const office = officeFor(query, stored, tables, ground)
  const things = ground.numbersOf(office)
  const memory = await remembered(ctx, tables, office, ground)
  const outcomes = await readSheetOutcomes(ctx, id)
  const applied = outcomes.findLast((outcome) => outcome.act === 'diterapkan')
  const undone = outcomes.findLast((outcome) => outcome.act === 'ditarik')
  const people = await namesOf(ctx.db, [stored.uploaded_by])
  const shown = tables.map((table) => presentTable(table, { kind: stored.kind, things, remembered: memory(table), period }))
  const fullest = shown.toSorted((a, b) => (numbersIn(a) === numbersIn(b) ? a.indeks - b.indeks : numbersIn(b) - numbersIn(a)))[0]
  const { kode, nama, kecamatan, desa } = ground.district
  return {
    ringkas: presentSheet(stored, ground.nameOf, people),
    lembar: shown,
    usulan: { lembaga: office, periode: period, lembar: fullest?.indeks ?? 0, disebut: said },
    lembaga: ground.offices.map((each) => ({ id: each.id, nama: each.name, atasNama: each.onBehalf })),
    periode: ground.periods
      .map((each) => ({ periode: each.period, keadaan: each.state }))
      .toSorted((a, b) => (a.periode < b.periode ? 1 : -1)),
    hal: things.map(({ code, part, name, unit, level }) => ({ kode: code, bagian: part, nama: name, satuan: unit, tingkat: level })),
    isu: [...stored.reading.issues],
    boleh: { putuskan: decidesSheet(ctx, stored), ingatNama: allows(ctx, 'wilayah.alias') },
    hasil: applied === undefined ? null : { pilihan: applied.choice, coba: applied.trial },
    ditarik: undone === undefined ? null : undone.taken,
    wilayah: Object.fromEntries([[kode, nama] as const, ...[...kecamatan, ...desa].map((area) => [area.kode, area.nama] as const)]),
  }
}

const numbersIn = ({ kolom, tersembunyi }: SheetAnswer['lembar'][number]): number =>
  kolom.filter(({ usulan }) => numberOf(usulan) !== null).length - (tersembunyi ? 0.5 : 0)

/** Throws `keadaan-berubah` once it was decided. */
export async function trySheet(ctx: DistrictContext, id: string, choice: SheetChoice): Promise<SheetTrial> {
  const stored = await requireSheet(ctx, id)
  if (stored.state !== 'staged') throw new Problem('keadaan-berubah')
  const table = await openTable(ctx, stored, choice.lembar)
  if (table === null) throw new Problem('tidak-ditemukan')
  const ground = await gatherGround(ctx, choice.periode)
  if (!ground.periods.some(({ period }) => period === choice.periode)) throw new Problem('tidak-ditemukan')
  const mapped = await mapSheet(ctx, stored, table, ground, choice)
  return presentTrial(mapped, await weighSheetNumbers(ctx, mapped.entries), ground, stored)
}
