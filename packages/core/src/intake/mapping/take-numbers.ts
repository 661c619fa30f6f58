/**
 * The numbers that a mapped sheet gives, each with its area and its cell, and everything that is said of what it does not give. Pure and in no order: the
 * same rows shuffled give the same numbers.
 */
import type { AskedThing, Part } from '../../indicators/asked-thing.ts'
import type { Level } from '../../indicators/indicator.ts'
import type { Issue } from '../../kit/issue.ts'
import { levelOf } from '../../wilayah/kode.ts'
import { checkTotalRow } from '../check-total-row.ts'
import { cellPlace, type SheetPlace } from '../column-place.ts'
import type { FigureTable } from '../figures/figure-table.ts'
import { issue } from '../make-issue.ts'
import { numberTarget, type Target } from './target.ts'

export interface SheetNumber {
  readonly code: string
  readonly part: Part
  readonly area: string
  readonly value: number
  /** `Lembar!D7`; the words of another system's value. */
  readonly cell: string
}

export interface TakenNumbers {
  readonly numbers: readonly SheetNumber[]
  readonly issues: readonly Issue[]
}

const LEVEL_OF: Readonly<Record<string, Level>> = { desa: 'desa', kecamatan: 'kec', kabupaten: 'kab' }
const LEVEL_WORD: Readonly<Record<Level, string>> = { desa: 'desa', kec: 'kecamatan', kab: 'kabupaten' }

/** `areas`: parallel to the rows, null = not to be used. `things`: what may be entered, by target. An empty cell gives nothing: it is not zero. */
export function takeNumbers(
  table: FigureTable<string>,
  areas: readonly (string | null)[],
  things: ReadonlyMap<Target, AskedThing>,
  file: string,
): TakenNumbers {
  const where: SheetPlace = { file, sheet: table.sheet }
  const issues: Issue[] = []
  const numbers: SheetNumber[] = []
  for (const [target, thing] of things) {
    let outside = 0
    table.rows.forEach((row, index) => {
      const area = areas[index] ?? null
      const cell = row.counts[target]
      if (area === null || cell === undefined || cell.value === null) return
      if (LEVEL_OF[levelOf(area) ?? ''] !== thing.level) outside += 1
      else if (cell.value < 0)
        issues.push(issue('tabel.negatif', cellPlace(where, row.row, cell), cell.raw, { nama: row.nama, kolom: thing.name.id }))
      else
        numbers.push({
          code: thing.code,
          part: thing.part,
          area,
          value: cell.value,
          cell: `${table.sheet}!${cell.cell ?? `baris ${row.row}`}`,
        })
    })
    if (outside > 0)
      issues.push(
        issue('lembar.tingkat-lain', where, null, {
          angka: thing.name.id,
          kode: thing.code,
          diminta: LEVEL_WORD[thing.level],
          jumlah: outside,
        }),
      )
  }
  return { numbers, issues: [...issues, ...againstTotal(table, areas, things, where)] }
}

/** The sheet's own sum against the rows that are used; where rows wait for their village the sum says how much is missing. */
function againstTotal(
  table: FigureTable<string>,
  areas: readonly (string | null)[],
  things: ReadonlyMap<Target, AskedThing>,
  where: SheetPlace,
): Issue[] {
  const keys = [...things].filter(([, { unit }]) => unit === 'jumlah').map(([target]) => target)
  const labels = Object.fromEntries([...things].map(([target, { name }]) => [target, name.id]))
  const used = table.rows.filter((_, index) => (areas[index] ?? null) !== null)
  const counts = used.map((row) => Object.fromEntries(keys.map((key) => [key, row.counts[key]?.value ?? null])))
  return checkTotalRow(table.total, counts, labels, keys, where)
}

/** The things that columns were mapped to, by target. */
export function thingsByTarget(things: readonly AskedThing[]): ReadonlyMap<Target, AskedThing> {
  return new Map(things.map((thing) => [numberTarget(thing.code, thing.part), thing]))
}
