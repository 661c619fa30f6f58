/**
 * What a table would change if its columns mean what somebody chose: which rows are which areas, which numbers are new, and everything that is not taken, with
 * its cell. Nothing is written.
 */
import type { SheetChoice, SheetTrial } from '@konvergen/contract/sheets.ts'
import { issue } from '@konvergen/core/intake/make-issue.ts'
import { isNoCount } from '@konvergen/core/intake/mapping/judge-column.ts'
import { placeSheet, type SheetLevel } from '@konvergen/core/intake/mapping/place-sheet.ts'
import { isFlagUnit } from '@konvergen/core/intake/mapping/read-flag.ts'
import { takeNumbers, thingsByTarget } from '@konvergen/core/intake/mapping/take-numbers.ts'
import { isPlace, isSummed, isTarget, NOTHING, numberOf, wholeOf } from '@konvergen/core/intake/mapping/target.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import { aliasKey } from '@konvergen/core/wilayah/alias.ts'
import type { BpsCodes } from '@konvergen/core/wilayah/bps-codes.ts'
import { type MappedColumn, readMapped } from '@konvergen/sources/office-sheet/read-mapped.ts'
import { columnLetters } from '@konvergen/sources/workbook/address.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import type { SheetChange, SheetEntries, SheetGround } from '../coverage/door.ts'
import { readBpsCodes } from '../wilayah/bps-store.ts'
import { asAliases, readAliases } from '../wilayah/store.ts'
import { learntCodes } from './learnt-codes.ts'
import type { OpenedTable } from './open-sheet.ts'
import { columnsOf, headingsOf } from './sheet-columns.ts'
import type { StoredSheet } from './tables.ts'

export interface MappedSheet {
  readonly entries: SheetEntries
  /** Codes of BPS that the table writes beside areas found without doubt. */
  readonly bpsCodes: BpsCodes
  readonly placements: SheetTrial['penempatan']
  readonly issues: readonly Issue[]
  readonly blocked: Issue | null
}

interface ChosenColumn {
  readonly column: number
  readonly target: string
  readonly heading: string
}

function unfit(sebab: string, reason: string): Problem {
  return new Problem('nilai-tidak-sah', { sebab, reason })
}

/** Columns that were given a meaning. Throws `nilai-tidak-sah` for one that is none, or where no column says which area a row is. */
function chosenColumns({ kolom }: SheetChoice, headings: readonly string[]): readonly ChosenColumn[] {
  const chosen = kolom
    .filter(({ arti, kolom: column }) => arti !== NOTHING && headings[column] !== undefined)
    .map(({ kolom: column, arti }) => ({ column, target: arti, heading: headings[column] ?? '' }))
  if (chosen.some(({ target }) => !isTarget(target))) throw unfit('Arti kolom itu tidak dikenal.', 'That meaning of a column is not known.')
  for (const place of ['desa', 'kode', 'kecamatan', 'saring']) {
    if (chosen.filter(({ target }) => target === place).length > 1)
      throw unfit('Satu arti tempat hanya untuk satu kolom.', 'Only one column can be the village, the code, the kecamatan or the filter.')
  }
  if (!chosen.some(({ target }) => target === 'desa' || target === 'kode' || target === 'kecamatan'))
    throw unfit(
      'Pilih dulu kolom mana yang berisi nama desa, kecamatan, atau kode wilayah.',
      'Choose first which column holds the villages, the kecamatan or the area codes.',
    )
  return chosen
}

function levelOf(form: StoredSheet['form'], chosen: readonly ChosenColumn[]): SheetLevel {
  const has = (target: string) => chosen.some((each) => each.target === target)
  if (has('desa')) return 'desa'
  return form === 'dhis2' || !has('kecamatan') ? 'kode' : 'kecamatan'
}

/** Numbers that may be taken from their columns; what may not is said once for each column. */
function takenColumns(
  chosen: readonly ChosenColumn[],
  table: OpenedTable,
  stored: StoredSheet,
  things: ReturnType<SheetGround['numbersOf']>,
): {
  readonly columns: readonly (ChosenColumn & { readonly name: string; readonly isFlag: boolean })[]
  readonly issues: readonly Issue[]
} {
  const judged = columnsOf(table, stored.kind)
  const byTarget = Map.groupBy(
    chosen.filter(({ target }) => !isPlace(target)),
    ({ target }) => wholeOf(target),
  )
  const issues: Issue[] = []
  const columns = [...byTarget].flatMap(([target, same]) => {
    const number = numberOf(target)
    const thing = things.find(({ code, part }) => code === number?.code && part === number.part)
    const angka = thing?.name.id ?? target
    const [first] = same
    if (first === undefined) return []
    const place = { file: stored.file_name, sheet: table.kept.name, row: table.kept.bottom + 1, column: columnLetters(first.column) }
    const isFlag = thing !== undefined && isFlagUnit(thing.unit)
    if (same.length > 1 && (isFlag || !same.every((each) => isSummed(each.target)))) {
      issues.push(
        issue('lembar.kolom-rangkap', place, first.heading, {
          angka,
          kolomnya: same.map(({ column }) => columnLetters(column)).join(', '),
        }),
      )
      return []
    }
    if (thing === undefined) {
      issues.push(issue('lembar.bukan-milik', place, first.heading, { angka }))
      return []
    }
    const unfitting = same.filter(({ column }) => judged[column] !== undefined && isNoCount(judged[column]))
    if (unfitting.length > 0) {
      issues.push(
        ...unfitting.map(({ column, heading }) =>
          issue('lembar.persen-tidak-diambil', { ...place, column: columnLetters(column) }, heading, {}),
        ),
      )
      return []
    }
    return same.map((each) => ({ ...each, target, name: thing.name.id, isFlag }))
  })
  return { columns, issues }
}

/** The numbers of a table as it is mapped. Throws `nilai-tidak-sah` where the choice itself says too little. */
export async function mapSheet(
  ctx: DistrictContext,
  stored: StoredSheet,
  table: OpenedTable,
  ground: SheetGround,
  choice: SheetChoice,
): Promise<MappedSheet> {
  const headings = headingsOf(table)
  const chosen = chosenColumns(choice, headings)
  const picks = chosen.some(({ target }) => target === 'saring')
  if (picks && choice.saring === null) throw unfit('Pilih baris mana yang diambil.', 'Choose which rows are to be taken.')
  const things = ground.numbersOf(choice.lembaga)
  const taken = takenColumns(chosen, table, stored, things)
  const mapped: MappedColumn[] = [
    ...chosen.filter(({ target }) => isPlace(target)).map(({ column, target }) => ({ column, target, label: null, isFlag: false })),
    ...taken.columns.map(({ column, target, name, isFlag }) => ({ column, target, label: name, isFlag })),
  ]
  const filter = choice.saring === null ? null : { text: choice.saring }
  const read = readMapped(table.sheet, table.kept.first, mapped, filter, stored.file_name)
  const aliases = new Map(asAliases(await readAliases(ctx)))
  for (const { nama, kode } of choice.sebut) aliases.set(aliasKey(nama), kode)
  const territory = { district: ground.district, aliases, bpsCodes: await readBpsCodes(ctx) }
  const placed = placeSheet(read.table, levelOf(stored.form, chosen), read.codes, territory, stored.file_name)
  const wanted = new Set(taken.columns.map(({ target }) => target))
  const used = new Map([...thingsByTarget(things)].filter(([target]) => wanted.has(target)))
  const numbers = takeNumbers(read.table, placed.areas, used, stored.file_name)
  const wordOf = new Map(taken.columns.map(({ target, heading }) => [target, heading]))
  return {
    entries: {
      period: choice.periode,
      office: choice.lembaga,
      numbers:
        stored.form === 'dhis2'
          ? numbers.numbers.map((each) => ({
              ...each,
              cell: `dataValueSets: ${wordOf.get(`${each.code}/${each.part}`) ?? ''} ${each.area}`,
            }))
          : numbers.numbers,
    },
    bpsCodes: learntCodes(table, placed),
    placements: [...placed.placements],
    issues: [...stored.reading.issues, ...taken.issues, ...read.issues, ...placed.issues, ...numbers.issues],
    blocked: placed.blocked,
  }
}

interface Weighed {
  readonly changes: readonly SheetChange[]
  readonly refused: readonly { readonly code: string; readonly area: string; readonly cell: string }[]
  readonly onBehalf: boolean
}

function weighedIssues({ changes, refused }: Weighed, ground: SheetGround, stored: StoredSheet): Issue[] {
  const names = new Map([...ground.district.desa, ...ground.district.kecamatan].map(({ kode, nama }) => [kode, nama]))
  const nameOf = (area: string) => names.get(area) ?? area
  const thingOf = (code: string) => ground.numbers.find((each) => each.code === code)?.name.id ?? code
  const at = (cell: string) => {
    const [sheet = '', address = cell] = cell.split(/!(?=[A-Z]+\d+(?:\+[A-Z]+\d+)*$)/)
    return { file: stored.file_name, sheet, cell: address }
  }
  return [
    ...refused.map(({ code, area, cell }) =>
      issue('lembar.tidak-sah', at(cell), null, { wilayah: nameOf(area), kode: code, nilai: '', angka: thingOf(code) }),
    ),
    ...changes.flatMap(({ code, area, cell, after, above }) =>
      above === null
        ? []
        : [
            issue('lembar.melebihi-sasaran', at(cell), String(after), {
              wilayah: nameOf(area),
              kode: code,
              angka: thingOf(code),
              nilai: after,
              sasaran: above,
            }),
          ],
    ),
  ]
}

export function presentTrial(mapped: MappedSheet, weighed: Weighed, ground: SheetGround, stored: StoredSheet): SheetTrial {
  const { changes, onBehalf } = weighed
  const count = (kind: SheetChange['kind']) => changes.filter((each) => each.kind === kind).length
  return {
    perubahan: changes.map(({ code, part, area, cell, kind, after, before }) => ({
      kode: code,
      bagian: part,
      wilayah: area,
      sel: cell,
      sifat: kind,
      sesudah: after,
      sebelum: before === null ? null : { nilai: before.value, oleh: before.by, pada: before.at.toISOString(), sumber: before.source },
    })),
    hitungan: { baru: count('baru'), ubah: count('ubah'), tetap: count('tetap') },
    penempatan: mapped.placements,
    isu: [...mapped.issues, ...weighedIssues(weighed, ground, stored)],
    halangan: mapped.blocked,
    terkunci: ground.periods.find(({ period }) => period === ground.period?.text)?.state === 'terkunci',
    atasNama: onBehalf,
  }
}
