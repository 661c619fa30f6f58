/**
 * The kinds that are tables of figures by village or kecamatan.
 */
import { ELSIMIL_BUMIL, ELSIMIL_PASCASALIN } from '@konvergen/core/intake/elsimil.ts'
import { KRS_KECAMATAN, PUS_FIGURES, VILLAGE_FIGURES } from '@konvergen/core/intake/office-figures.ts'
import { BUMIL_READING, PASCASALIN_READING, parseElsimilBumil, parseElsimilPascasalin } from '../elsimil/parse.ts'
import { KRS_KECAMATAN_READING, parseKrsKecamatan } from '../krs-kecamatan/parse.ts'
import { PUS_READING, parsePus } from '../pus/parse.ts'
import { parseVillageFigures, VILLAGE_READING } from '../village-figures/parse.ts'
import { type FigureEntry, figureEntry } from './figure-entry.ts'
import { SIGIZI } from './sigizi-kind.ts'

export const FIGURE_KINDS = {
  'elsimil-bumil': figureEntry(BUMIL_READING, ELSIMIL_BUMIL, parseElsimilBumil),
  'elsimil-pascasalin': figureEntry(PASCASALIN_READING, ELSIMIL_PASCASALIN, parseElsimilPascasalin),
  pus: figureEntry(PUS_READING, PUS_FIGURES, parsePus),
  'village-figures': figureEntry(VILLAGE_READING, VILLAGE_FIGURES, parseVillageFigures),
  'sigizi-bulanan': SIGIZI,
  'krs-kecamatan': figureEntry(KRS_KECAMATAN_READING, KRS_KECAMATAN, parseKrsKecamatan),
} as const satisfies Readonly<Record<string, FigureEntry>>
export type FigureKindName = keyof typeof FIGURE_KINDS
