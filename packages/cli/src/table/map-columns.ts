/**
 * Which column of a table is which measurement. WHO's names are understood as they are; others are named with `--map`.
 */
import { INPUT_COLUMNS, type InputColumn } from '@konvergen/core/growth/read-children.ts'

/** Beside the engine's columns: the two days that an age can be reckoned from. */
export const DATE_COLUMNS = ['birth', 'date'] as const
export type DateColumn = (typeof DATE_COLUMNS)[number]
export type TableColumn = InputColumn | DateColumn

const KNOWN: readonly TableColumn[] = [...INPUT_COLUMNS, ...DATE_COLUMNS]

const isTableColumn = (name: string): name is TableColumn => (KNOWN as readonly string[]).includes(name)

/** Column → its place in the table, from 0. */
export type ColumnPlaces = ReadonlyMap<TableColumn, number>

export interface MappedColumns {
  readonly places: ColumnPlaces
  /** Parts of `--map` that name no column of ours or none of the table. */
  readonly faults: readonly string[]
}

/** `map` as the user wrote it: `sex=jk,age=umur,weight=bb`. What it names wins over a column of WHO's name. */
export function mapColumns(heading: readonly string[], map: string | undefined): MappedColumns {
  const names = heading.map((name) => name.trim())
  const places = new Map(KNOWN.flatMap((column) => (names.includes(column) ? [[column, names.indexOf(column)] as const] : [])))
  const faults: string[] = []
  for (const part of (map ?? '').split(',').filter((text) => text.trim() !== '')) {
    const [ours = '', theirs = ''] = part.split('=').map((text) => text.trim())
    if (isTableColumn(ours) && names.includes(theirs)) places.set(ours, names.indexOf(theirs))
    else faults.push(part.trim())
  }
  return { places, faults }
}
