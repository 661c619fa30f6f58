/** Maps are read in grey, by whoever has no red or green receptors, and beside what is no class. */
import { describe, expect, it } from 'vitest'
import { CARD, EARTH, GREEN, HATCH_GROUND, HATCH_LINE, MISSING, SECOND, SYMBOL, type Token, TWO } from '../src/tokens.ts'
import { difference, type Eye, lightness, luminance } from './seen-colour.ts'

/** A step of lightness (L*) that is told apart side by side, the smallest here being 6.6 (the two palest of EARTH); ΔE of two that nobody takes for one. */
const STEP = 6
const APART = 15

const EYES: readonly Eye[] = ['any', 'protanopia', 'deuteranopia']
const hexes = (tokens: readonly Token[]) => tokens.map(({ hex }) => hex)
const pairs = (all: readonly string[]) => all.flatMap((one, at) => all.slice(at + 1).map((other) => [one, other] as const))
const stepsOf = (all: readonly string[]) => all.slice(1).map((hex, at) => lightness(all[at] as string, 'grey') - lightness(hex, 'grey'))
const contrast = (a: string, b: string) => {
  const [dark, light] = [luminance(a), luminance(b)].toSorted((one, other) => one - other) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

describe('how colours are seen', () => {
  it('is computed as the standard does: white, black, mid grey, and red that is dark without red receptors', () => {
    expect(lightness('#ffffff')).toBeCloseTo(100, 1)
    expect(lightness('#000000')).toBeCloseTo(0, 5)
    expect(lightness('#777777')).toBeCloseTo(50.03, 1)
    expect(lightness('#ff0000')).toBeCloseTo(53.24, 1)
    expect(lightness('#ff0000', 'protanopia')).toBeLessThan(lightness('#ff0000') - 10)
    expect(difference('#d00000', '#6a6a00', 'deuteranopia')).toBeLessThan(difference('#d00000', '#6a6a00', 'any') / 3)
  })
})

describe.each([
  ['EARTH', EARTH],
  ['GREEN', GREEN],
])('the ramp %s', (_, ramp) => {
  it('darkens by a step that is seen in grey', () => {
    expect(Math.min(...stepsOf(hexes(ramp)))).toBeGreaterThan(STEP)
  })

  it.each(EYES)('keeps its classes apart for eyes: %s', (eye) => {
    expect(
      Math.min(
        ...hexes(ramp)
          .slice(1)
          .map((hex, at) => difference(hex, hexes(ramp)[at] as string, eye)),
      ),
    ).toBeGreaterThan(STEP)
  })
})

describe('two measures at once', () => {
  it('all nine colours differ in grey', () => {
    const sorted = hexes(TWO).toSorted((a, b) => lightness(b, 'grey') - lightness(a, 'grey'))
    expect(Math.min(...stepsOf(sorted))).toBeGreaterThan(STEP)
  })

  it('each measure darkens along its own way', () => {
    const rows = [0, 3, 6].map((from) => hexes(TWO.slice(from, from + 3)))
    const columns = [0, 1, 2].map((at) => hexes(TWO.filter((_, place) => place % 3 === at)))
    expect(Math.min(...[...rows, ...columns].flatMap(stepsOf))).toBeGreaterThan(STEP)
  })

  it.each(EYES)('no two of the nine are taken for each other: %s', (eye) => {
    expect(Math.min(...pairs(hexes(TWO)).map(([a, b]) => difference(a, b, eye)))).toBeGreaterThan(APART)
  })
})

describe('what is no class', () => {
  it('has a texture that is seen in grey: lines and dots', () => {
    expect(Math.abs(lightness(HATCH_GROUND.hex, 'grey') - lightness(HATCH_LINE.hex, 'grey'))).toBeGreaterThan(2 * STEP)
    expect(Math.abs(lightness(MISSING.hex, 'grey') - lightness(SECOND.hex, 'grey'))).toBeGreaterThan(4 * STEP)
  })

  it('circles have an edge that stands out from every class', () => {
    expect(contrast(SYMBOL.hex, CARD.hex)).toBeGreaterThan(4.5)
  })
})
