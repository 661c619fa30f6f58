/**
 * A row of an office's sheet as an activity: each cell read or told as a remark with what stood there and what to do. A row with a `galat` is not taken; nothing is guessed.
 */
import type { Words } from '../indicators/indicator.ts'
import { sayRupiah } from '../kit/say-rupiah.ts'
import {
  ACTIVITY_KINDS,
  ACTIVITY_STATUSES,
  type ActivityFacts,
  type ActivityMoney,
  type ActivityPlace,
  inOrder,
  MONEY_SOURCES,
  PILLARS,
  PLACINGS,
  type Placing,
  TARGET_GROUPS,
  totalOf,
} from './activity.ts'
import { readAmount } from './read-amount.ts'
import { readRupiah } from './read-rupiah.ts'
import { type Remark, type RemarkCode, remark } from './remarks.ts'
import type { SheetColumnKey } from './sheet-columns.ts'
import { KIND_WORDS, PILLAR_WORDS, PLACING_WORDS, STATUS_WORDS, TARGET_WORDS } from './words.ts'

export interface RowCell {
  readonly text: string
  /** It stands in the sheet as a number. */
  readonly isStored: boolean
  /** `Rencana!D7` */
  readonly cell: string
}

export type RowCells = Readonly<Partial<Record<SheetColumnKey, RowCell>>>

/** What the words of a row are looked up in. */
export interface RowGround {
  /** By code, and by folded name: the code; null = several bear it. */
  readonly villages: ReadonlyMap<string, string | null>
  readonly indicators: ReadonlySet<string>
}

export interface CellRemark extends Remark {
  readonly column: SheetColumnKey | null
  readonly cell: string | null
  readonly read: string | null
}

export interface ReadRow {
  /** As far as it could be read; null when it has no title. */
  readonly facts: ActivityFacts | null
  readonly remarks: readonly CellRemark[]
}

export const foldedName = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '')

/** Villages by code and by name; a name that several bear stands for none. */
export function villageNames(desa: readonly { readonly kode: string; readonly nama: string }[]): Map<string, string | null> {
  const names = new Map<string, string | null>(desa.map(({ kode }) => [kode, kode]))
  for (const { kode, nama } of desa) {
    const key = foldedName(nama)
    names.set(key, names.has(key) ? null : kode)
  }
  return names
}

/** The remarks that a row gathers while its cells are read. */
class RowReader {
  readonly remarks: CellRemark[] = []
  readonly #cells: RowCells

  constructor(cells: RowCells) {
    this.#cells = cells
  }

  text(column: SheetColumnKey): string | null {
    const text = this.#cells[column]?.text.trim() ?? ''
    return text === '' ? null : text
  }

  cell(column: SheetColumnKey): RowCell | undefined {
    return this.#cells[column]
  }

  say(column: SheetColumnKey, code: RemarkCode, params: Remark['params'] = {}): void {
    const cell = this.#cells[column]
    this.remarks.push({ ...remark(code, params), column, cell: cell?.cell ?? null, read: cell?.text ?? null })
  }

  money(column: SheetColumnKey): string | null {
    const cell = this.#cells[column]
    if (cell === undefined) return null
    const read = readRupiah(cell.text, cell.isStored)
    if ('rupiah' in read) return read.rupiah
    this.say(column, read.fault, { dibaca: cell.text })
    return null
  }

  /** Zero or more with two decimals at most. */
  number(column: SheetColumnKey, most = Number.MAX_SAFE_INTEGER): number | null {
    const text = this.text(column)
    if (text === null) return null
    const value = readAmount(text, this.#cells[column]?.isStored === true, most)
    if (value !== null) return value
    this.say(column, 'angka-tak-terbaca', { dibaca: text })
    return null
  }

  /** One of the choices, by its key or by what it is called in either language. */
  choice<Key extends string | number>(column: SheetColumnKey, keys: readonly Key[], words: Readonly<Record<Key, Words>>): Key | null {
    const text = this.text(column)
    if (text === null) return null
    const asked = foldedName(text)
    const found = keys.find((key) => [String(key), words[key].id, words[key].en].some((name) => foldedName(name) === asked))
    if (found !== undefined) return found
    this.say(column, 'pilihan-tak-dikenal', { dibaca: text })
    return null
  }
}

function readMonths(reader: RowReader): number[] {
  const text = reader.text('months')
  if (text === null) return []
  const months = text.split(/[;,\s]+/).flatMap((part): number[] => {
    const [from, to = from] = part.split(/[-–]/).map(Number)
    if (from === undefined || to === undefined || !(from >= 1 && to <= 12 && from <= to)) return [Number.NaN]
    return Array.from({ length: to - from + 1 }, (_, at) => from + at)
  })
  if (months.every(Number.isInteger)) return [...new Set(months)].toSorted((a, b) => a - b)
  reader.say('months', 'bulan-tak-terbaca', { dibaca: text })
  return []
}

function readIndicators(reader: RowReader, { indicators }: RowGround): string[] {
  const codes = (reader.text('indicators') ?? '').split(/[;,\s]+/).filter((code) => code !== '')
  return codes.flatMap((code) => {
    const known = code.toUpperCase()
    if (indicators.has(known)) return [known]
    reader.say('indicators', 'indikator-tak-dikenal', { dibaca: code })
    return []
  })
}

/** `Semua lokus`, `Seluruh kabupaten/kota`, or villages by code or name, each perhaps with `=` and its volume. */
function readPlaces(reader: RowReader, { villages }: RowGround): { readonly placing: Placing; readonly places: readonly ActivityPlace[] } {
  const text = reader.text('places')
  if (text === null) return { placing: 'desa', places: [] }
  const whole = PLACINGS.find(
    (placing) => placing !== 'desa' && [placing, PLACING_WORDS[placing].id].some((name) => foldedName(name) === foldedName(text)),
  )
  if (whole !== undefined) return { placing: whole, places: [] }
  const places = new Map<string, ActivityPlace>()
  for (const part of text.split(';').filter((each) => each.trim() !== '')) {
    const [name = '', amount] = part.split('=')
    const desa = villages.get(name.trim()) ?? villages.get(foldedName(name)) ?? null
    const volume = amount === undefined ? null : Number(amount.trim().replace(',', '.'))
    if (desa === null) reader.say('places', 'desa-tak-dikenal', { dibaca: name.trim() })
    else if (volume !== null && !(volume >= 0)) reader.say('places', 'angka-tak-terbaca', { dibaca: part.trim() })
    else places.set(desa, { desa, volume })
  }
  return { placing: 'desa', places: [...places.values()] }
}

function readMoney(reader: RowReader): ActivityMoney[] {
  const money = MONEY_SOURCES.flatMap((source): ActivityMoney[] => {
    const rupiah = reader.money(source)
    return rupiah === null ? [] : [{ source, rupiah }]
  })
  const total = reader.money('total')
  const sum = totalOf(money)
  if (total !== null && BigInt(total) !== (sum ?? 0n)) {
    reader.say('total', 'jumlah-kolom-beda', { tertulis: sayRupiah(total), jumlah: sayRupiah(sum ?? 0n) })
  }
  return money
}

const WHOLE_SHARE = 100

/** A status, kind or pillar that is not told is what a new activity has. */
export function readActivityRow(cells: RowCells, ground: RowGround): ReadRow {
  const reader = new RowReader(cells)
  const title = reader.text('title')
  if (title === null) {
    reader.say('title', 'judul-kosong')
    return { facts: null, remarks: reader.remarks }
  }
  const { placing, places } = readPlaces(reader, ground)
  const facts = inOrder({
    title,
    subKegiatan: reader.text('subKegiatan'),
    kind: reader.choice('kind', ACTIVITY_KINDS, KIND_WORDS) ?? 'pendukung',
    pillar: readPillar(reader),
    indicators: readIndicators(reader, ground),
    placing,
    places,
    target: reader.choice('target', TARGET_GROUPS, TARGET_WORDS),
    volume: reader.number('volume'),
    unit: reader.text('unit'),
    unitCost: reader.money('unitCost'),
    money: readMoney(reader),
    months: readMonths(reader),
    responsible: reader.text('responsible'),
    output: reader.text('output'),
    outcome: reader.text('outcome'),
    directShare: reader.number('directShare', WHOLE_SHARE),
    status: reader.choice('status', ACTIVITY_STATUSES, STATUS_WORDS) ?? 'direncanakan',
    note: reader.text('note'),
  })
  return { facts, remarks: reader.remarks }
}

function readPillar(reader: RowReader): number | null {
  return reader.choice('pillar', PILLARS, PILLAR_WORDS)
}
