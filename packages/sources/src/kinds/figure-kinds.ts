/**
 * The kinds that are tables of figures: how each is known by its headings, and its own checks, with or without the district's map.
 */
import { ELSIMIL_BUMIL, ELSIMIL_PASCASALIN } from '@konvergen/core/intake/elsimil.ts'
import { checkFigures } from '@konvergen/core/intake/figures/check-figures.ts'
import type { FigureKind, FigureTable } from '@konvergen/core/intake/figures/figure-table.ts'
import { KRS_KECAMATAN, PUS_FIGURES, VILLAGE_FIGURES } from '@konvergen/core/intake/office-figures.ts'
import { SIGIZI_FIGURES } from '@konvergen/core/intake/sigizi/sigizi-columns.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import { BUMIL_READING, PASCASALIN_READING, parseElsimilBumil, parseElsimilPascasalin } from '../elsimil/parse.ts'
import { type FigureReading, type ReadFigures, tableKindOf } from '../figures/read-figures.ts'
import { KRS_KECAMATAN_READING, parseKrsKecamatan } from '../krs-kecamatan/parse.ts'
import { PUS_READING, parsePus } from '../pus/parse.ts'
import { findReport } from '../sigizi/find-report.ts'
import { parseSigizi } from '../sigizi/parse.ts'
import { chooseSheet } from '../table/choose-sheet.ts'
import { lacksNeeded } from '../table/header-issues.ts'
import { parseVillageFigures, VILLAGE_READING } from '../village-figures/parse.ts'
import type { Sheet } from '../workbook/sheet.ts'

/** A kind that was found: the headings that say so. */
export interface KindMatch {
  readonly headings: readonly string[]
}

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

function entry<Key extends string>(
  reading: FigureReading<Key>,
  kind: FigureKind<Key>,
  parse: (sheets: readonly Sheet[], file: string) => ReadFigures<Key>,
): FigureEntry {
  const table = tableKindOf(reading)
  return {
    match: (sheets, file) => {
      const chosen = chooseSheet(sheets, file, table.classify, table.name, table.least)
      if (chosen === null || lacksNeeded(chosen.header, table.needs)) return null
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

const SIGIZI: FigureEntry = {
  match: (sheets) => {
    const report = findReport(sheets)
    return report === null ? null : { headings: report.texts.filter((text) => text !== '') }
  },
  check: (sheets, file) => {
    const { table, issues } = parseSigizi(sheets, file)
    const checked = table === null ? [] : checkFigures(table, SIGIZI_FIGURES, file).issues
    return { table, level: 'desa', issues: [...issues, ...checked] }
  },
}

export const FIGURE_KINDS = {
  'elsimil-bumil': entry(BUMIL_READING, ELSIMIL_BUMIL, parseElsimilBumil),
  'elsimil-pascasalin': entry(PASCASALIN_READING, ELSIMIL_PASCASALIN, parseElsimilPascasalin),
  pus: entry(PUS_READING, PUS_FIGURES, parsePus),
  'village-figures': entry(VILLAGE_READING, VILLAGE_FIGURES, parseVillageFigures),
  'sigizi-bulanan': SIGIZI,
  'krs-kecamatan': entry(KRS_KECAMATAN_READING, KRS_KECAMATAN, parseKrsKecamatan),
} as const satisfies Readonly<Record<string, FigureEntry>>
export type FigureKindName = keyof typeof FIGURE_KINDS
