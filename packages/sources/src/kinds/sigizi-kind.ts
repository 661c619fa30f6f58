/**
 * Sigizi's monthly report among the kinds: known by its numbered columns.
 */
import { checkFigures } from '@konvergen/core/intake/figures/check-figures.ts'
import { SIGIZI_FIGURES } from '@konvergen/core/intake/sigizi/sigizi-columns.ts'
import { findReport } from '../sigizi/find-report.ts'
import { parseSigizi } from '../sigizi/parse.ts'
import type { FigureEntry } from './figure-entry.ts'

export const SIGIZI: FigureEntry = {
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
