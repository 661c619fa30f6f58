/**
 * The cells of a table of children by the engine's names, wherever the table has them: what every command that scores a table begins with.
 */
import type { CellText } from '@konvergen/core/growth/read-children.ts'
import { CommandFailed, say, type Terminal } from '../terminal.ts'
import { ageInDays } from './age-in-days.ts'
import { type ColumnPlaces, mapColumns, type TableColumn } from './map-columns.ts'

/** Ends the command, in words, where `map` fits nothing or the table says neither sex nor age. */
export function findColumns(heading: readonly string[], map: string | undefined, terminal: Terminal): ColumnPlaces {
  const { places, faults } = mapColumns(heading, map)
  if (faults.length > 0)
    throw new CommandFailed(
      say(terminal, `--map: ${faults.join(', ')} tidak cocok dengan kolom mana pun.`, `--map: ${faults.join(', ')} fits no column.`),
    )
  if (places.has('sex') && (places.has('age') || (places.has('birth') && places.has('date')))) return places
  throw new CommandFailed(
    say(
      terminal,
      'Kolom sex dan age (atau birth dan date) tidak ada. Sebutkan dengan --map.',
      'There are no columns sex and age (or birth and date). Name them with --map.',
    ),
  )
}

/** Where birth and measurement are dated, the age is reckoned from them. */
export function tableCells(rows: readonly (readonly string[])[], places: ColumnPlaces): CellText {
  const textAt = (row: number, column: TableColumn): string => rows[row]?.[places.get(column) ?? -1]?.trim() ?? ''
  if (!places.has('birth') || !places.has('date')) return textAt
  return (row, column) => {
    if (column === 'age') return ageInDays(textAt(row, 'birth'), textAt(row, 'date'))
    return column === 'unit' ? 'd' : textAt(row, column)
  }
}
