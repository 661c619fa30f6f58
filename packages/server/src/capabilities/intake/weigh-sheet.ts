/**
 * What a table would change if its columns mean what somebody chose: which rows are which areas, which numbers are new, and everything that is not taken, with
 * its cell. Nothing is written.
 */
import type { SheetChoice, SheetTrial } from '@konvergen/contract/sheets.ts'
import { issue } from '@konvergen/core/intake/make-issue.ts'
import { placeSheet, type SheetLevel } from '@konvergen/core/intake/mapping/place-sheet.ts'
import { takeNumbers, thingsByTarget } from '@konvergen/core/intake/mapping/take-numbers.ts'
import { isPlace } from '@konvergen/core/intake/mapping/target.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import { aliasKey } from '@konvergen/core/wilayah/alias.ts'
import type { BpsCodes } from '@konvergen/core/wilayah/bps-codes.ts'
import { type MappedColumn, readMapped } from '@konvergen/sources/office-sheet/read-mapped.ts'
import type { DistrictContext } from '../../platform/context.ts'
import type { SheetChange, SheetEntries, SheetGround } from '../coverage/door.ts'
import { knownBpsCodes } from '../wilayah/door.ts'
import { asAliases, readAliases } from '../wilayah/store.ts'
import { learntCodes } from './learnt-codes.ts'
import type { OpenedTable } from './open-sheet.ts'
import { headingsOf } from './sheet-columns.ts'
import type { StoredSheet } from './tables.ts'
import { type ChosenColumn, chosenColumns, takenColumns, unfit } from './taken-columns.ts'

export interface MappedSheet {
  readonly entries: SheetEntries
  /** Codes of BPS that the table writes beside areas found without doubt. */
  readonly bpsCodes: BpsCodes
  readonly placements: SheetTrial['penempatan']
  readonly issues: readonly Issue[]
  readonly blocked: Issue | null
}

function levelOf(form: StoredSheet['form'], chosen: readonly ChosenColumn[]): SheetLevel {
  const has = (target: string) => chosen.some((each) => each.target === target)
  if (has('desa')) return 'desa'
  return form === 'dhis2' || !has('kecamatan') ? 'kode' : 'kecamatan'
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
  const territory = { district: ground.district, aliases, bpsCodes: await knownBpsCodes(ctx) }
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
