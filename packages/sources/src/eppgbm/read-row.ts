/**
 * One row of the list as an `EppgbmRow`: every cell read by the rule of its column, its text kept beside it, and the reason where it gave
 * no value.
 */
import {
  CHILD_COLUMNS,
  type ChildColumn,
  type EppgbmRow,
  type MeasureColumn,
  type Repair,
  type Unread,
} from '@konvergen/core/intake/child-rows.ts'
import { parseNik } from '@konvergen/core/intake/parse-nik.ts'
import { proposeSwap, type ReadMeasure, readMeasure } from '@konvergen/core/intake/read-measure.ts'
import { readAge, readGain, readPosition, readSex, readYesNo } from '@konvergen/core/intake/read-words.ts'
import { nameOf, type ParentOrder, splitParents } from '@konvergen/core/intake/split-parents.ts'
import type { SheetCell } from '../workbook/sheet.ts'
import { CellMemo, storedAsOf } from './cell-memo.ts'
import type { DateOrders } from './date-order.ts'
import { classReader, dayReader, numberReader, wordReader } from './read-cell.ts'

/** A z-score beyond it, or more capsules or kg of food, is something else that landed in the column. */
const MOST_Z = 30
const MOST_CAPSULES = 12
const MOST_FOOD = 1000

type Cells = readonly (SheetCell | null)[]
type Raw = Record<ChildColumn, string | null>
type Unreads = Partial<Record<ChildColumn, Unread>>

const text = () => new CellMemo(wordReader((written) => nameOf(written ?? '')))
const score = () => new CellMemo(numberReader(-MOST_Z, MOST_Z))
const yesNo = () => new CellMemo(wordReader(readYesNo))
const measure = (column: MeasureColumn) => new CellMemo((written, storedAs) => readMeasure(column, written, storedAs))

/** A reader with a memory for every column whose texts come again. */
function memosOf(orders: DateOrders) {
  return {
    jk: new CellMemo(wordReader(readSex)),
    tglLahir: new CellMemo(dayReader(orders.tglLahir)),
    bbLahir: measure('bbLahir'),
    tbLahir: measure('tbLahir'),
    prov: text(),
    kab: text(),
    kec: text(),
    puskesmas: text(),
    desa: text(),
    posyandu: text(),
    rt: text(),
    rw: text(),
    usia: new CellMemo(wordReader(readAge, 'bukan-usia')),
    tanggalPengukuran: new CellMemo(dayReader(orders.tanggalPengukuran)),
    berat: measure('berat'),
    tinggi: measure('tinggi'),
    caraUkur: new CellMemo(wordReader(readPosition)),
    lila: measure('lila'),
    bbU: new CellMemo(classReader('bbU')),
    zsBbU: score(),
    tbU: new CellMemo(classReader('tbU')),
    zsTbU: score(),
    bbTb: new CellMemo(classReader('bbTb')),
    zsBbTb: score(),
    naikBeratBadan: new CellMemo(wordReader(readGain)),
    pmt: new CellMemo(numberReader(0, MOST_FOOD)),
    vitA: new CellMemo(numberReader(0, MOST_CAPSULES)),
    kpsp: text(),
    kia: text(),
    kelasIbuBalita: yesNo(),
    mbg: yesNo(),
  }
}

type Memos = ReturnType<typeof memosOf>
type Remembered<Column extends keyof Memos> = ReturnType<Memos[Column]['of']>

export class RowReader {
  /** Where each column stands, parallel to CHILD_COLUMNS; −1 = nowhere. */
  readonly #places: readonly number[]
  readonly #at: Readonly<Record<ChildColumn, number>>
  readonly #parents: ParentOrder
  readonly #memos: Memos

  constructor(columns: ReadonlyMap<ChildColumn, number>, orders: DateOrders, parents: ParentOrder) {
    this.#places = CHILD_COLUMNS.map((column) => columns.get(column) ?? -1)
    this.#at = Object.fromEntries(CHILD_COLUMNS.map((column) => [column, columns.get(column) ?? -1])) as Record<ChildColumn, number>
    this.#parents = parents
    this.#memos = memosOf(orders)
  }

  /** `row` from 1. One literal and no spreading: this runs for every child of a district. */
  read(row: number, cells: Cells): EppgbmRow {
    const raw = this.#rawOf(cells)
    const unread: Unreads = {}
    const of = <Column extends keyof Memos>(column: Column): Remembered<Column> => {
      const reading = this.#memos[column].of(cells[this.#at[column]] ?? null)
      if (reading.unread !== null) unread[column] = reading.unread
      return reading as Remembered<Column>
    }
    const { nik, state } = parseNik(raw.nik, storedAsOf(cells[this.#at.nik] ?? null))
    const parents = splitParents(raw.ortu, this.#parents)
    const measured = [of('berat'), of('tinggi'), of('bbLahir'), of('tbLahir'), of('lila')] as const
    const [berat, tinggi, bbLahir, tbLahir, lila] = measured
    const swap = proposeSwap(berat.asRead, tinggi.asRead)
    return {
      row,
      nik,
      nikState: state,
      nama: nameOf(raw.nama ?? ''),
      jk: of('jk').value,
      tglLahir: of('tglLahir').value,
      bbLahir: bbLahir.value,
      tbLahir: tbLahir.value,
      ayah: nameOf(raw.ayah ?? '') ?? parents.ayah,
      ibu: nameOf(raw.ibu ?? '') ?? parents.ibu,
      prov: of('prov').value,
      kab: of('kab').value,
      kec: of('kec').value,
      puskesmas: of('puskesmas').value,
      desa: of('desa').value,
      posyandu: of('posyandu').value,
      rt: of('rt').value,
      rw: of('rw').value,
      alamat: nameOf(raw.alamat ?? ''),
      usia: of('usia').value,
      tanggalPengukuran: of('tanggalPengukuran').value,
      berat: swap === null ? berat.value : null,
      tinggi: swap === null ? tinggi.value : null,
      caraUkur: of('caraUkur').value,
      lila: lila.value,
      bbU: of('bbU').value,
      zsBbU: of('zsBbU').value,
      tbU: of('tbU').value,
      zsTbU: of('zsTbU').value,
      bbTb: of('bbTb').value,
      zsBbTb: of('zsBbTb').value,
      naikBeratBadan: of('naikBeratBadan').value,
      pmt: of('pmt').value,
      vitA: of('vitA').value,
      kpsp: of('kpsp').value,
      kia: of('kia').value,
      kelasIbuBalita: of('kelasIbuBalita').value,
      mbg: of('mbg').value,
      raw,
      unread,
      repairs: repairsOf(measured, swap),
      applied: NONE,
    }
  }

  #rawOf(cells: Cells): Raw {
    const raw: Partial<Raw> = {}
    for (let index = 0; index < CHILD_COLUMNS.length; index++) {
      raw[CHILD_COLUMNS[index] as ChildColumn] = cells[this.#places[index] ?? -1]?.text ?? null
    }
    return raw as Raw
  }
}

const NONE: readonly Repair[] = []

/** A swap is one mistake: what was guessed for weight or height alone is dropped. */
function repairsOf(measured: readonly ReadMeasure[], swap: readonly Repair[] | null): readonly Repair[] {
  if (swap === null && measured.every(({ repair }) => repair === null)) return NONE
  const own = measured.flatMap(({ repair }) => (repair === null ? [] : [repair]))
  return swap === null ? own : [...swap, ...own.filter(({ column }) => column !== 'berat' && column !== 'tinggi')]
}
