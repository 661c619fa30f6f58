/**
 * What a person chose on the page of a table, and what follows from it: the choice as the server takes it, and the targets that a column may have.
 */
import type { SheetAnswer, SheetChoice, SheetColumn, SheetTable } from '@konvergen/contract/sheets.ts'
import { summedTarget, wholeOf } from '@konvergen/core/intake/mapping/target.ts'

/** By the place of the column. */
export type ChosenTargets = ReadonlyMap<number, string>

export function targetOf(column: SheetColumn, chosen: ChosenTargets): string {
  return chosen.get(column.kolom) ?? column.usulan
}

/** A column that is now the village's is nobody else's: places and numbers stand once. A number that is added up of several columns takes one more. */
export function withTarget(table: SheetTable, chosen: ChosenTargets, kolom: number, target: string): ChosenTargets {
  const next = new Map(chosen)
  const isAdded = table.kolom.some((column) => column.kolom !== kolom && targetOf(column, chosen) === summedTarget(target))
  if (isAdded) return next.set(kolom, summedTarget(target))
  if (target !== 'abaikan')
    for (const column of table.kolom) if (column.kolom !== kolom && targetOf(column, chosen) === target) next.set(column.kolom, 'abaikan')
  next.set(kolom, target)
  return next
}

/** Texts by which rows can be picked, where a column is the filter. */
export function filterTexts(table: SheetTable, chosen: ChosenTargets): readonly string[] | null {
  const column = table.kolom.find((each) => targetOf(each, chosen) === 'saring')
  if (column === undefined) return null
  return table.saring.find(({ kolom }) => kolom === column.kolom)?.teks ?? [...new Set(column.contoh)]
}

/** Columns that are one number together, or that number alone again: the column keeps it, the others of the sum let it go. */
export function withSum(table: SheetTable, chosen: ChosenTargets, kolom: number, isSum: boolean): ChosenTargets {
  const column = table.kolom.find((each) => each.kolom === kolom)
  if (column === undefined) return chosen
  const target = targetOf(column, chosen)
  if (isSum) return new Map(chosen).set(kolom, summedTarget(target))
  const next = new Map(chosen)
  for (const other of table.kolom) if (targetOf(other, chosen) === target) next.set(other.kolom, 'abaikan')
  return next.set(kolom, wholeOf(target))
}

export interface Chosen {
  readonly lembaga: string | null
  readonly periode: string | null
  readonly targets: ChosenTargets
  readonly saring: string | null
  readonly sebut: ReadonlyMap<string, string>
}

/** null while it says too little: no period, no column of areas, rows not picked. */
export function choiceOf(table: SheetTable, { lembaga, periode, targets, saring, sebut }: Chosen): SheetChoice | null {
  const kolom = table.kolom.map((column) => ({ kolom: column.kolom, arti: targetOf(column, targets) }))
  const has = (target: string) => kolom.some(({ arti }) => arti === target)
  if (periode === null || !(has('desa') || has('kode') || has('kecamatan')) || (has('saring') && saring === null)) return null
  return {
    lembaga,
    periode,
    lembar: table.indeks,
    kolom,
    saring: has('saring') ? saring : null,
    sebut: [...sebut].map(([nama, kode]) => ({ nama, kode })),
  }
}

export type NumberOption = SheetAnswer['hal'][number]

/** Percentages and money are offered no number. */
export function takesNumbers({ isi, satuan }: SheetColumn): boolean {
  return isi !== 'persen' && satuan !== 'persen' && satuan !== 'rupiah'
}

export const valueOf = ({ kode, bagian }: NumberOption): string => `${kode}/${bagian}`
