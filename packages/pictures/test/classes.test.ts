import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { classOf, countScale, scaleFor } from '../src/classes.ts'
import { sayCountRange, sayRange } from '../src/legend.ts'
import { EARTH, GREEN } from '../src/tokens.ts'

describe('published cut-offs', () => {
  test('a percentage on the edge belongs to the class above it', () => {
    const scale = scaleFor('stunting', [])
    expect([0, 2.4999, 2.5, 9.99, 10, 20, 29.9, 30, 100].map((percent) => classOf(scale, percent))).toEqual([0, 0, 1, 1, 2, 3, 3, 4, 4])
  })

  test('wasting has its own, in the same colours', () => {
    const scale = scaleFor('wasting', [])
    expect(scale.edges).toEqual([2.5, 5, 10, 15])
    expect(scale.colours).toBe(EARTH)
  })
})

describe('quantiles', () => {
  test('underweight and risk factors are grouped by villages and say so', () => {
    const values = Array.from({ length: 100 }, (_, index) => index)
    expect(scaleFor('underweight', values)).toMatchObject({ basis: 'kuantil', edges: [19.8, 39.6, 59.4, 79.2], colours: EARTH })
    expect(scaleFor('krs', values).colours).toEqual(GREEN)
  })

  test('equal values make one class, not four empty ones', () => {
    expect(scaleFor('krs', [7, 7, 7])).toMatchObject({ edges: [] })
    expect(scaleFor('krs', [])).toMatchObject({ edges: [] })
  })

  test('always one colour more than edges, edges rise, every percentage has a colour', () => {
    const percents = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 80 })
    fc.assert(
      fc.property(percents, fc.double({ min: 0, max: 100, noNaN: true }), (values, percent) => {
        const scale = scaleFor('jambanTidakLayak', values)
        expect(scale.colours).toHaveLength(scale.edges.length + 1)
        expect(scale.edges.every((edge, index) => index === 0 || edge > (scale.edges[index - 1] ?? 0))).toBe(true)
        expect(scale.colours[classOf(scale, percent)]).toBeDefined()
      }),
    )
  })
})

describe('plain counts', () => {
  test('classes have whole edges and say them', () => {
    const scale = countScale([1, 1, 2, 3, 5, 8, 13, 21, 34, 55])
    expect(scale).toMatchObject({ basis: 'kuantil', colours: EARTH })
    expect(scale.edges.every(Number.isInteger)).toBe(true)
    expect(scale.edges).toEqual([2, 5, 10, 24])
    expect([0, 1, 2, 3, 4].map((index) => sayCountRange(scale, index, 'id'))).toEqual(['< 2', '2–4', '5–9', '10–23', '24 atau lebih'])
  })

  test('a class of one value is one number, no values are one class', () => {
    expect(sayCountRange({ edges: [3, 4], colours: EARTH, basis: 'kuantil' }, 1, 'en')).toBe('3')
    expect(sayCountRange(countScale([]), 0, 'en')).toBe('all values')
  })

  test('every village gets the class whose words fit its count', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { minLength: 1, maxLength: 80 }), (counts) => {
        const { edges, colours } = countScale(counts)
        expect(colours).toHaveLength(edges.length + 1)
        expect(edges.every(Number.isInteger)).toBe(true)
        expect(counts.some((count) => count < (edges[0] ?? Number.POSITIVE_INFINITY))).toBe(true)
      }),
    )
  })
})

describe('ranges in words', () => {
  const scale = scaleFor('stunting', [])

  test('Bahasa', () => {
    expect([0, 1, 2, 3, 4].map((index) => sayRange(scale, index, 'id'))).toEqual([
      '< 2,5\u00A0%',
      '2,5–<10\u00A0%',
      '10–<20\u00A0%',
      '20–<30\u00A0%',
      '30\u00A0% atau lebih',
    ])
  })

  test('nothing is said to be above what no value can exceed', () => {
    const whole = scaleFor('krs', [20, 40, 60, 100, 100, 100, 100])
    expect([whole.edges.at(-1), sayRange(whole, whole.edges.length, 'id')]).toEqual([100, '100\u00A0%'])
    const { most: _, ...open } = whole
    expect(sayRange(open, open.edges.length, 'id')).toBe('100\u00A0% atau lebih')
  })

  test('English, and a scale without edges', () => {
    expect(sayRange(scale, 1, 'en')).toBe('2.5–<10%')
    expect(sayRange(scaleFor('krs', []), 0, 'id')).toBe('semua nilai')
  })
})
