/**
 * The columns of a table that somebody gave a meaning, and of those the numbers that may be taken; what may not is said once for each column.
 */
import type { SheetChoice } from '@konvergen/contract/sheets.ts'
import { issue } from '@konvergen/core/intake/make-issue.ts'
import { isNoCount } from '@konvergen/core/intake/mapping/judge-column.ts'
import { isFlagUnit } from '@konvergen/core/intake/mapping/read-flag.ts'
import { isPlace, isSummed, isTarget, NOTHING, numberOf, wholeOf } from '@konvergen/core/intake/mapping/target.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import { columnLetters } from '@konvergen/sources/workbook/address.ts'
import { Problem } from '../../platform/problem.ts'
import type { SheetGround } from '../coverage/door.ts'
import type { OpenedTable } from './open-sheet.ts'
import { columnsOf } from './sheet-columns.ts'
import type { StoredSheet } from './tables.ts'

export interface ChosenColumn {
  readonly column: number
  readonly target: string
  readonly heading: string
}

export function unfit(sebab: string, reason: string): Problem {
  return new Problem('nilai-tidak-sah', { sebab, reason })
}

/** Columns that were given a meaning. Throws `nilai-tidak-sah` for one that is none, or where no column says which area a row is. */
export function chosenColumns({ kolom }: SheetChoice, headings: readonly string[]): readonly ChosenColumn[] {
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

/** Numbers that may be taken from their columns; what may not is said once for each column. */
export function takenColumns(
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
