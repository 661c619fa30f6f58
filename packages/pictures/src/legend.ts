/**
 * The key to a map: one swatch for each class with its range, then the marks that are no class. As entries for hosts that set the words
 * themselves, and as a picture of its own.
 */
import { type Language, sayNumber } from '@konvergen/core/kit/say-number.ts'
import { hatchPattern, shadeFill } from './choropleth.ts'
import type { ClassBasis, ClassScale } from './classes.ts'
import { element, type SvgNode, svgRoot } from './svg.ts'
import { CARD, INK, type Palette, paint, SECOND } from './tokens.ts'

export interface LegendEntry {
  readonly kind: 'class' | 'insufficient' | 'missing' | 'lokus'
  /** Index of the class; null for the other marks. */
  readonly index: number | null
  readonly label: string
}

const MARKS: Readonly<Record<Language, readonly [insufficient: string, missing: string, lokus: string]>> = {
  id: ['Data belum cukup', 'Belum melapor', 'Usulan lokus'],
  en: ['Data not yet sufficient', 'Not reported', 'Proposed lokus'],
}

const BASIS: Readonly<Record<Language, Readonly<Record<ClassBasis, string>>>> = {
  id: {
    'who-unicef': 'Batas kelas menurut WHO–UNICEF (dari ingatan, belum dicocokkan dengan terbitannya).',
    cakupan: 'Kelas tetap; 80 % adalah batas data cukup.',
    kuantil: 'Kelas kuantil: jumlah desa tiap kelas kira-kira sama.',
  },
  en: {
    'who-unicef': 'Class limits by WHO–UNICEF (from memory, not yet checked against the publication).',
    cakupan: 'Fixed classes; 80 % is the limit of sufficient data.',
    kuantil: 'Quantile classes: about as many villages in each.',
  },
}

export function sayBasis(basis: ClassBasis, language: Language): string {
  return BASIS[language][basis]
}

const OR_MORE: Readonly<Record<Language, string>> = { id: 'atau lebih', en: 'or more' }
const ALL: Readonly<Record<Language, string>> = { id: 'semua nilai', en: 'all values' }
const PERCENT: Readonly<Record<Language, string>> = { id: '\u00A0%', en: '%' }

/** `< 2,5 %`, `2,5–<10 %`, `30 % atau lebih` (Noto Sans has no ≥): an edge belongs to the class above it. */
export function sayRange(scale: ClassScale, index: number, language: Language): string {
  const say = (edge: number) => sayNumber(edge, language, Number.isInteger(edge) ? 0 : 1)
  const unit = PERCENT[language]
  const low = scale.edges[index - 1]
  const high = scale.edges[index]
  if (low === undefined && high === undefined) return ALL[language]
  if (low === undefined) return `< ${say(high as number)}${unit}`
  if (high === undefined) return low === scale.most ? `${say(low)}${unit}` : `${say(low)}${unit} ${OR_MORE[language]}`
  return `${say(low)}–<${say(high)}${unit}`
}

/** `< 5`, `5–9`, `10`, `20 atau lebih`: the classes of `countScale`, whose things are whole. */
export function sayCountRange({ edges }: ClassScale, index: number, language: Language): string {
  const low = edges[index - 1]
  const high = edges[index]
  if (low === undefined && high === undefined) return ALL[language]
  if (low === undefined) return `< ${sayNumber(high as number, language)}`
  if (high === undefined) return `${sayNumber(low, language)} ${OR_MORE[language]}`
  const last = high - 1
  return last === low ? sayNumber(low, language) : `${sayNumber(low, language)}–${sayNumber(last, language)}`
}

export function legendEntries(scale: ClassScale, language: Language): LegendEntry[] {
  const classes = scale.colours.map((_, index): LegendEntry => ({ kind: 'class', index, label: sayRange(scale, index, language) }))
  const [insufficient, missing, lokus] = MARKS[language]
  return [
    ...classes,
    { kind: 'insufficient', index: null, label: insufficient },
    { kind: 'missing', index: null, label: missing },
    { kind: 'lokus', index: null, label: lokus },
  ]
}

function swatch(entry: LegendEntry, scale: ClassScale, palette: Palette): SvgNode {
  const box = { x: 0.9, y: 0.9, width: 20, height: 12 }
  if (entry.kind === 'lokus')
    return element('rect', { ...box, fill: paint(CARD, palette), stroke: paint(INK, palette), 'stroke-width': 1.8 })
  const shade = entry.kind === 'class' ? (entry.index ?? 'missing') : entry.kind
  return element('rect', { ...box, fill: shadeFill(shade, scale.colours, palette), stroke: paint(SECOND, palette), 'stroke-width': 0.4 })
}

const ROW = 19
const COLUMN = 170

export interface LegendInput {
  readonly scale: ClassScale
  readonly language: Language
  readonly palette: Palette
  /** 1 beside a map, more below it. */
  readonly columns: number
}

/** Swatches with their words, down the first column, then the next. */
export function legend({ scale, language, palette, columns }: LegendInput): SvgNode {
  const entries = legendEntries(scale, language)
  const perColumn = Math.ceil(entries.length / columns)
  const rows = entries.map((entry, index) => {
    const [x, y] = [Math.floor(index / perColumn) * COLUMN, (index % perColumn) * ROW]
    const label = element('text', { x: 28, y: 11, 'font-size': 11, fill: paint(INK, palette) }, entry.label)
    return element('g', { transform: `translate(${x},${y})` }, [swatch(entry, scale, palette), label], String(index))
  })
  return svgRoot(columns * COLUMN, perColumn * ROW, [hatchPattern(palette), element('g', { 'font-family': 'Noto Sans, sans-serif' }, rows)])
}
