/**
 * Shares side by side, one bar a row, each on its own ground from 0 to 100 %: risk factors of families. The parts of 4T overlap, so bars are
 * never stacked.
 */
import { type Language, sayPercent } from '@konvergen/core/kit/say-number.ts'
import { element, type SvgNode, svgRoot, tenth } from './svg.ts'
import { BRAND, INK, LINE, type Palette, paint, THIRD } from './tokens.ts'

export interface Bar {
  readonly key: string
  readonly label: string
  /** Null = there is no percentage; then the words say why and no bar stands. */
  readonly percent: number | null
  /** What stands at the end of the row: `3.136 dari 7.589` or `belum melapor`. */
  readonly note: string
}

export interface BarsInput {
  readonly bars: readonly Bar[]
  readonly language: Language
  readonly width: number
  readonly palette: Palette
}

const ROW = 34
const rail = (width: number, fill: string) => element('rect', { x: 0, y: 18, width: tenth(width), height: 6, rx: 1, fill })

export function bars({ bars: rows, language, width, palette }: BarsInput): SvgNode {
  const drawn = rows.map(({ key, label, percent, note }, index) => {
    const value = percent === null ? '–' : sayPercent(percent, language)
    return element(
      'g',
      { transform: `translate(0,${index * ROW})`, 'font-size': 11 },
      [
        element('text', { x: 0, y: 12, fill: paint(INK, palette) }, label),
        element('text', { x: width, y: 12, 'text-anchor': 'end', fill: paint(THIRD, palette) }, `${value} · ${note}`),
        rail(width, paint(LINE, palette)),
        ...(percent === null ? [] : [rail((Math.min(percent, 100) / 100) * width, paint(BRAND, palette))]),
      ],
      key,
    )
  })
  return svgRoot(width, rows.length * ROW, [element('g', { 'font-family': 'Noto Sans, sans-serif' }, drawn)])
}
