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
import { type CellReading, classReader, dayReader, numberReader, wordReader } from './read-cell.ts'

/** A z-score beyond it, or more capsules or kg of food, is something else that landed in the column. */
const MOST_Z = 30
const MOST_CAPSULES = 12
const MOST_FOOD = 1000

type Cells = readonly (SheetCell | null)[]
type Raw = Record<ChildColumn, string | null>
type Unreads = Partial<Record<ChildColumn, Unread>>

const place = () => new CellMemo((text) => nameOf(text ?? ''))
const score = () => new CellMemo(numberReader(-MOST_Z, MOST_Z))
const measure = (column: MeasureColumn) => new CellMemo((text, storedAs) => readMeasure(column, text, storedAs))

/** A reader with a memory for every column whose texts come again. */
function memosOf(orders: DateOrders) {
  return {
    places: {
      prov: place(),
      kab: place(),
      kec: place(),
      puskesmas: place(),
      desa: place(),
      posyandu: place(),
      rt: place(),
      rw: place(),
      kpsp: place(),
      kia: place(),
    },
    measures: {
      berat: measure('berat'),
      tinggi: measure('tinggi'),
      lila: measure('lila'),
      bbLahir: measure('bbLahir'),
      tbLahir: measure('tbLahir'),
    },
    values: {
      jk: new CellMemo(wordReader(readSex)),
      tglLahir: new CellMemo(dayReader(orders.tglLahir)),
      usia: new CellMemo(wordReader(readAge, 'bukan-usia')),
      tanggalPengukuran: new CellMemo(dayReader(orders.tanggalPengukuran)),
      caraUkur: new CellMemo(wordReader(readPosition)),
      bbU: new CellMemo(classReader('bbU')),
      zsBbU: score(),
      tbU: new CellMemo(classReader('tbU')),
      zsTbU: score(),
      bbTb: new CellMemo(classReader('bbTb')),
      zsBbTb: score(),
      naikBeratBadan: new CellMemo(wordReader(readGain)),
      pmt: new CellMemo(numberReader(0, MOST_FOOD)),
      vitA: new CellMemo(numberReader(0, MOST_CAPSULES)),
      kelasIbuBalita: new CellMemo(wordReader(readYesNo)),
      mbg: new CellMemo(wordReader(readYesNo)),
    },
  }
}

export class RowReader {
  readonly #columns: ReadonlyMap<ChildColumn, number>
  readonly #parents: ParentOrder
  readonly #memos: ReturnType<typeof memosOf>

  constructor(columns: ReadonlyMap<ChildColumn, number>, orders: DateOrders, parents: ParentOrder) {
    this.#columns = columns
    this.#parents = parents
    this.#memos = memosOf(orders)
  }

  /** `row` from 1. */
  read(row: number, cells: Cells): EppgbmRow {
    const raw = this.#rawOf(cells)
    const unread: Unreads = {}
    const { nik, state } = parseNik(raw.nik, storedAsOf(this.#cell(cells, 'nik')))
    return {
      row,
      nik,
      nikState: state,
      nama: nameOf(raw.nama ?? ''),
      alamat: nameOf(raw.alamat ?? ''),
      ...this.#parentsOf(raw),
      ...this.#placesOf(cells),
      ...this.#valuesOf(cells, unread),
      ...this.#measuresOf(cells, unread),
      raw,
      unread,
    }
  }

  #cell(cells: Cells, column: ChildColumn): SheetCell | null {
    const at = this.#columns.get(column)
    return at === undefined ? null : (cells[at] ?? null)
  }

  #rawOf(cells: Cells): Raw {
    const raw: Partial<Raw> = {}
    for (const column of CHILD_COLUMNS) raw[column] = this.#cell(cells, column)?.text ?? null
    return raw as Raw
  }

  #parentsOf(raw: Raw) {
    const both = splitParents(raw.ortu, this.#parents)
    return { ayah: nameOf(raw.ayah ?? '') ?? both.ayah, ibu: nameOf(raw.ibu ?? '') ?? both.ibu }
  }

  #placesOf(cells: Cells) {
    const { places } = this.#memos
    const of = (column: keyof typeof places) => places[column].of(this.#cell(cells, column))
    return {
      prov: of('prov'),
      kab: of('kab'),
      kec: of('kec'),
      puskesmas: of('puskesmas'),
      desa: of('desa'),
      posyandu: of('posyandu'),
      rt: of('rt'),
      rw: of('rw'),
      kpsp: of('kpsp'),
      kia: of('kia'),
    }
  }

  #valuesOf(cells: Cells, unread: Unreads) {
    const { values } = this.#memos
    const of = <Value>(column: keyof typeof values, memo: CellMemo<CellReading<Value>>) => {
      const reading = memo.of(this.#cell(cells, column))
      if (reading.unread !== null) unread[column] = reading.unread
      return reading.value
    }
    return {
      jk: of('jk', values.jk),
      tglLahir: of('tglLahir', values.tglLahir),
      usia: of('usia', values.usia),
      tanggalPengukuran: of('tanggalPengukuran', values.tanggalPengukuran),
      caraUkur: of('caraUkur', values.caraUkur),
      bbU: of('bbU', values.bbU),
      zsBbU: of('zsBbU', values.zsBbU),
      tbU: of('tbU', values.tbU),
      zsTbU: of('zsTbU', values.zsTbU),
      bbTb: of('bbTb', values.bbTb),
      zsBbTb: of('zsBbTb', values.zsBbTb),
      naikBeratBadan: of('naikBeratBadan', values.naikBeratBadan),
      pmt: of('pmt', values.pmt),
      vitA: of('vitA', values.vitA),
      kelasIbuBalita: of('kelasIbuBalita', values.kelasIbuBalita),
      mbg: of('mbg', values.mbg),
    }
  }

  #measuresOf(cells: Cells, unread: Unreads) {
    const { measures } = this.#memos
    const repairs: Repair[] = []
    const of = (column: MeasureColumn): ReadMeasure => {
      const reading = measures[column].of(this.#cell(cells, column))
      if (reading.unread !== null) unread[column] = reading.unread
      if (reading.repair !== null) repairs.push(reading.repair)
      return reading
    }
    const [berat, tinggi] = [of('berat'), of('tinggi')]
    const [bbLahir, tbLahir, lila] = [of('bbLahir').value, of('tbLahir').value, of('lila').value]
    const swap = proposeSwap(berat.asRead, tinggi.asRead)
    if (swap === null) return { berat: berat.value, tinggi: tinggi.value, bbLahir, tbLahir, lila, repairs }
    // One mistake, one repair: what was guessed for either alone is dropped.
    const others = repairs.filter(({ column }) => column !== 'berat' && column !== 'tinggi')
    return { berat: null, tinggi: null, bbLahir, tbLahir, lila, repairs: [...swap, ...others] }
  }
}
