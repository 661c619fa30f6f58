/**
 * The colours of maps and charts, by name. The web takes them as CSS variables (so that dark and high-contrast themes can answer),
 * papers take the plain colour. Values: the design tokens of the house.
 */

export interface Token {
  /** CSS custom property. */
  readonly name: string
  readonly hex: string
}

/** How a host wants its colours: `variables` for the web, `plain` for paper. */
export type Palette = 'variables' | 'plain'

const token = (name: string, hex: string): Token => ({ name, hex })

export const INK = token('--ink', '#14302d')
export const SECOND = token('--ink-2', '#4a615d')
export const THIRD = token('--ink-3', '#5f7371')
export const LINE = token('--line', '#dfe5e1')
export const CARD = token('--card', '#ffffff')
export const BRAND = token('--brand', '#0c6b5f')
export const ATTENTION = token('--attention', '#9a3c12')
export const ATTENTION_SOFT = token('--attention-soft', '#faebdf')

/** Nutritional status: warm earth, light to dark; told apart in grey and by the colour-blind. */
export const EARTH: readonly Token[] = [
  token('--map-1', '#f4eee3'),
  token('--map-2', '#f3d9a6'),
  token('--map-3', '#ecb15c'),
  token('--map-4', '#d67a2c'),
  token('--map-5', '#9a3c12'),
]

/** Every other measure: one green, light to dark. */
export const GREEN: readonly Token[] = [
  token('--ramp-1', '#edf4f1'),
  token('--ramp-2', '#c3ddd4'),
  token('--ramp-3', '#8dbdb0'),
  token('--ramp-4', '#4c9385'),
  token('--ramp-5', '#0c5a50'),
]

/**
 * Two measures at once, three classes each: the first from grey to orange, the second from light to dark. Place `3 × second + first`. All nine differ in
 * lightness, so that a copy in grey can be read (tests).
 */
export const TWO: readonly Token[] = [
  token('--two-11', '#f3f3f3'),
  token('--two-21', '#fbd2b5'),
  token('--two-31', '#fab177'),
  token('--two-12', '#9baaba'),
  token('--two-22', '#aa8a77'),
  token('--two-32', '#aa6b35'),
  token('--two-13', '#446784'),
  token('--two-23', '#5f493e'),
  token('--two-33', '#5e2b00'),
]

/** Circles over a coloured map: seen on every class of it. */
export const SYMBOL = token('--map-symbol', '#1d4e89')

export const MISSING = token('--map-missing', '#d3d8d5')
export const HATCH_GROUND = token('--map-hatch-ground', '#eef1ef')
export const HATCH_LINE = token('--map-hatch-line', '#a9b5b1')

export function paint(colour: Token, palette: Palette): string {
  return palette === 'plain' ? colour.hex : `var(${colour.name}, ${colour.hex})`
}
