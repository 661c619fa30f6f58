/**
 * A kind of table of figures, ready to be recognised and checked: its reading and its arithmetic bound together, whatever its columns are.
 */
import { checkFigures } from '@konvergen/core/intake/figures/check-figures.ts'
import type { FigureKind, FigureTable } from '@konvergen/core/intake/figures/figure-table.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import { type FigureReading, type ReadFigures, tableKindOf } from '../figures/read-figures.ts'
import { chooseSheet } from '../table/choose-sheet.ts'
import { lacksNeeded } from '../table/header-issues.ts'
import { isVillageHeading, normaliseHeading } from '../table/heading.ts'
import type { Sheet } from '../workbook/sheet.ts'

/** A kind that was found: the headings that say so. */
export interface KindMatch {
  readonly headings: readonly string[]
}

const namesVillages = (texts: ReadonlyMap<number, string>): boolean =>
  [...texts.values()].some((text) => isVillageHeading(normaliseHeading(text.split(' > ').at(-1) ?? '')))

export interface CheckedTable {
  /** null = nothing can be taken; the issues say why. */
  readonly table: FigureTable<string> | null
  readonly level: 'desa' | 'kecamatan'
  readonly issues: readonly Issue[]
}

export interface FigureEntry {
  readonly match: (sheets: readonly Sheet[], file: string) => KindMatch | null
  readonly check: (sheets: readonly Sheet[], file: string) => CheckedTable
}

export function figureEntry<Key extends string>(
  reading: FigureReading<Key>,
  kind: FigureKind<Key>,
  parse: (sheets: readonly Sheet[], file: string) => ReadFigures<Key>,
): FigureEntry {
  const table = tableKindOf(reading)
  return {
    match: (sheets, file) => {
      const chosen = chooseSheet(sheets, file, table.classify, table.name, table.least)
      if (chosen === null || lacksNeeded(chosen.header, table.needs)) return null
      if (kind.level === 'kecamatan' && namesVillages(chosen.header.texts)) return null
      return { headings: [...chosen.header.columns].map(([, column]) => chosen.header.texts.get(column) ?? '') }
    },
    check: (sheets, file) => {
      const read = parse(sheets, file)
      const { level } = kind
      if (read.table === null) return { table: null, level, issues: read.issues }
      return { table: read.table, level, issues: [...read.issues, ...checkFigures(read.table, kind, file).issues] }
    },
  }
}
