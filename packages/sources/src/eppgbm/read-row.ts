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
import { classReader, dayReader, numberReader, placeReader, wordReader } from './read-cell.ts'

/** A z-score beyond it, or more capsules or kg of food, is something else that landed in the column. */
const MOST_Z = 30
const MOST_CAPSULES = 12
const MOST_FOOD = 1000

type Cells = readonly (SheetCell | null)[]
type Raw = Record<ChildColumn, string | null>
type Unreads = Partial<Record<ChildColumn, Unread>>

const text = () => new CellMemo(wordReader((written) => nameOf(written ?? '')))
const place = () => new CellMemo(placeReader())
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
    prov: place(),
    kab: place(),
    kec: place(),
    puskesmas: place(),
    desa: place(),
    posyandu: place(),
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

export class RowReader {
  /** Where each column stands; −1 = nowhere. */
  readonly #at: Readonly<Record<ChildColumn, number>>
  readonly #parents: ParentOrder
  readonly #memos: Memos

  constructor(columns: ReadonlyMap<ChildColumn, number>, orders: DateOrders, parents: ParentOrder) {
    this.#at = Object.fromEntries(CHILD_COLUMNS.map((column) => [column, columns.get(column) ?? -1])) as Record<ChildColumn, number>
    this.#parents = parents
    this.#memos = memosOf(orders)
  }

  /** `row` from 1. One literal, no spreading and every column by its name: this runs for every child of a district. */
  read(row: number, cells: Cells): EppgbmRow {
    const raw = this.#rawOf(cells)
    const unread: Unreads = {}
    const at = this.#at
    const memos = this.#memos
    const noted = <Reading extends { readonly unread: Unread | null }>(column: ChildColumn, reading: Reading): Reading => {
      if (reading.unread !== null) unread[column] = reading.unread
      return reading
    }
    const { nik, state } = parseNik(raw.nik, storedAsOf(cells[at.nik] ?? null))
    const parents = splitParents(raw.ortu, this.#parents)
    const measured = [
      noted('berat', memos.berat.of(cells[at.berat] ?? null)),
      noted('tinggi', memos.tinggi.of(cells[at.tinggi] ?? null)),
      noted('bbLahir', memos.bbLahir.of(cells[at.bbLahir] ?? null)),
      noted('tbLahir', memos.tbLahir.of(cells[at.tbLahir] ?? null)),
      noted('lila', memos.lila.of(cells[at.lila] ?? null)),
    ] as const
    const [berat, tinggi, bbLahir, tbLahir, lila] = measured
    const swap = proposeSwap(berat.asRead, tinggi.asRead)
    return {
      row,
      nik,
      nikState: state,
      nama: nameOf(raw.nama ?? ''),
      jk: noted('jk', memos.jk.of(cells[at.jk] ?? null)).value,
      tglLahir: noted('tglLahir', memos.tglLahir.of(cells[at.tglLahir] ?? null)).value,
      bbLahir: bbLahir.value,
      tbLahir: tbLahir.value,
      ayah: nameOf(raw.ayah ?? '') ?? parents.ayah,
      ibu: nameOf(raw.ibu ?? '') ?? parents.ibu,
      prov: noted('prov', memos.prov.of(cells[at.prov] ?? null)).value,
      kab: noted('kab', memos.kab.of(cells[at.kab] ?? null)).value,
      kec: noted('kec', memos.kec.of(cells[at.kec] ?? null)).value,
      puskesmas: noted('puskesmas', memos.puskesmas.of(cells[at.puskesmas] ?? null)).value,
      desa: noted('desa', memos.desa.of(cells[at.desa] ?? null)).value,
      posyandu: noted('posyandu', memos.posyandu.of(cells[at.posyandu] ?? null)).value,
      rt: noted('rt', memos.rt.of(cells[at.rt] ?? null)).value,
      rw: noted('rw', memos.rw.of(cells[at.rw] ?? null)).value,
      alamat: nameOf(raw.alamat ?? ''),
      usia: noted('usia', memos.usia.of(cells[at.usia] ?? null)).value,
      tanggalPengukuran: noted('tanggalPengukuran', memos.tanggalPengukuran.of(cells[at.tanggalPengukuran] ?? null)).value,
      berat: swap === null ? berat.value : null,
      tinggi: swap === null ? tinggi.value : null,
      caraUkur: noted('caraUkur', memos.caraUkur.of(cells[at.caraUkur] ?? null)).value,
      lila: lila.value,
      bbU: noted('bbU', memos.bbU.of(cells[at.bbU] ?? null)).value,
      zsBbU: noted('zsBbU', memos.zsBbU.of(cells[at.zsBbU] ?? null)).value,
      tbU: noted('tbU', memos.tbU.of(cells[at.tbU] ?? null)).value,
      zsTbU: noted('zsTbU', memos.zsTbU.of(cells[at.zsTbU] ?? null)).value,
      bbTb: noted('bbTb', memos.bbTb.of(cells[at.bbTb] ?? null)).value,
      zsBbTb: noted('zsBbTb', memos.zsBbTb.of(cells[at.zsBbTb] ?? null)).value,
      naikBeratBadan: noted('naikBeratBadan', memos.naikBeratBadan.of(cells[at.naikBeratBadan] ?? null)).value,
      pmt: noted('pmt', memos.pmt.of(cells[at.pmt] ?? null)).value,
      vitA: noted('vitA', memos.vitA.of(cells[at.vitA] ?? null)).value,
      kpsp: noted('kpsp', memos.kpsp.of(cells[at.kpsp] ?? null)).value,
      kia: noted('kia', memos.kia.of(cells[at.kia] ?? null)).value,
      kelasIbuBalita: noted('kelasIbuBalita', memos.kelasIbuBalita.of(cells[at.kelasIbuBalita] ?? null)).value,
      mbg: noted('mbg', memos.mbg.of(cells[at.mbg] ?? null)).value,
      raw,
      unread,
      repairs: repairsOf(measured, swap),
      applied: NONE,
    }
  }

  /** A literal: an object that grows column by column is copied a dozen times on its way. */
  #rawOf(cells: Cells): Raw {
    const at = this.#at
    return {
      nik: cells[at.nik]?.text ?? null,
      nama: cells[at.nama]?.text ?? null,
      jk: cells[at.jk]?.text ?? null,
      tglLahir: cells[at.tglLahir]?.text ?? null,
      bbLahir: cells[at.bbLahir]?.text ?? null,
      tbLahir: cells[at.tbLahir]?.text ?? null,
      ortu: cells[at.ortu]?.text ?? null,
      ayah: cells[at.ayah]?.text ?? null,
      ibu: cells[at.ibu]?.text ?? null,
      prov: cells[at.prov]?.text ?? null,
      kab: cells[at.kab]?.text ?? null,
      kec: cells[at.kec]?.text ?? null,
      puskesmas: cells[at.puskesmas]?.text ?? null,
      desa: cells[at.desa]?.text ?? null,
      posyandu: cells[at.posyandu]?.text ?? null,
      rt: cells[at.rt]?.text ?? null,
      rw: cells[at.rw]?.text ?? null,
      alamat: cells[at.alamat]?.text ?? null,
      usia: cells[at.usia]?.text ?? null,
      tanggalPengukuran: cells[at.tanggalPengukuran]?.text ?? null,
      berat: cells[at.berat]?.text ?? null,
      tinggi: cells[at.tinggi]?.text ?? null,
      caraUkur: cells[at.caraUkur]?.text ?? null,
      lila: cells[at.lila]?.text ?? null,
      bbU: cells[at.bbU]?.text ?? null,
      zsBbU: cells[at.zsBbU]?.text ?? null,
      tbU: cells[at.tbU]?.text ?? null,
      zsTbU: cells[at.zsTbU]?.text ?? null,
      bbTb: cells[at.bbTb]?.text ?? null,
      zsBbTb: cells[at.zsBbTb]?.text ?? null,
      naikBeratBadan: cells[at.naikBeratBadan]?.text ?? null,
      pmt: cells[at.pmt]?.text ?? null,
      vitA: cells[at.vitA]?.text ?? null,
      kpsp: cells[at.kpsp]?.text ?? null,
      kia: cells[at.kia]?.text ?? null,
      kelasIbuBalita: cells[at.kelasIbuBalita]?.text ?? null,
      mbg: cells[at.mbg]?.text ?? null,
    }
  }
}

const NONE: readonly Repair[] = []

/** A swap is one mistake: what was guessed for weight or height alone is dropped. */
function repairsOf(measured: readonly ReadMeasure[], swap: readonly Repair[] | null): readonly Repair[] {
  if (swap === null && measured.every(({ repair }) => repair === null)) return NONE
  const own = measured.flatMap(({ repair }) => (repair === null ? [] : [repair]))
  return swap === null ? own : [...swap, ...own.filter(({ column }) => column !== 'berat' && column !== 'tinggi')]
}
