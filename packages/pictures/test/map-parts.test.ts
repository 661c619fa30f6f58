/** Kecamatan out of villages, squares without boundaries, circles, classes of two measures, the scale of the ground. */

import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { AreaGeometry } from '@konvergen/core/wilayah/boundary.ts'
import { kecamatanOf } from '@konvergen/core/wilayah/kode.ts'
import { describe, expect, it } from 'vitest'
import { paintAreas } from '../src/choropleth.ts'
import { circleSteps, circles, radiusOf } from '../src/circles.ts'
import { equalScale, quantileScale } from '../src/classes.ts'
import { dissolve } from '../src/dissolve.ts'
import { metresPerPixel, type Outline, outlines } from '../src/outline.ts'
import { toSvgString } from '../src/svg.ts'
import { tileMap } from '../src/tile-map.ts'
import { EARTH } from '../src/tokens.ts'
import { pairClass, pairName, threeClasses } from '../src/two-measures.ts'
import { fourSquares, square, type Winding } from './squares.ts'

const FRAME = { width: 400, height: 400, margin: 0 }
const areaOf = ({ rings }: Outline) =>
  rings.reduce((sum, ring) => {
    const twice = ring.reduce((all, [x, y], at) => {
      const [nextX, nextY] = ring[(at + 1) % ring.length] as readonly [number, number]
      return all + x * nextY - nextX * y
    }, 0)
    return sum + Math.abs(twice / 2)
  }, 0)

describe('kecamatan out of villages', () => {
  it.each(['counter-clockwise', 'clockwise'] as Winding[])('wound %s: one outline each, without the border inside', (winding) => {
    const villages = outlines(fourSquares(winding), FRAME)
    const kecamatan = dissolve(villages, kecamatanOf)
    expect(kecamatan.map(({ kode, rings }) => [kode, rings.length])).toEqual([
      ['99.01.01', 1],
      ['99.01.02', 1],
    ])
    const sum = villages.reduce((all, village) => all + areaOf(village), 0)
    expect(kecamatan.reduce((all, one) => all + areaOf(one), 0)).toBeCloseTo(sum, 6)
  })

  it('keeps parts that lie apart', () => {
    const apart = outlines([square('99.01.01.2001', 119.3, -1.2), square('99.01.01.2002', 119.6, -1.2)], FRAME)
    expect(dissolve(apart, kecamatanOf)[0]?.rings).toHaveLength(2)
  })
})

it.for(['kapuas', 'kaur', 'rejang_lebong', 'pasangkayu'])('real villages of %s become their kecamatan', (name, { skip }) => {
  const file = path.resolve(import.meta.dirname, '../../../../shared/data/boundaries', `${name}_desa.geojson`)
  skip(!existsSync(file), `absent: shared/data/boundaries/${name}_desa.geojson`)
  const { features } = JSON.parse(readFileSync(file, 'utf8')) as { features: { properties: { code: string }; geometry: AreaGeometry }[] }
  const villages = outlines(
    features.map(({ properties, geometry }) => ({ kode: properties.code, geometry })),
    { width: 520, height: 520, margin: 3 },
  )
  const kecamatan = dissolve(villages, kecamatanOf)
  const points = (all: readonly Outline[]) => all.reduce((sum, { rings }) => sum + rings.flat().length, 0)
  expect(kecamatan.map(({ kode }) => kode)).toEqual([...new Set(villages.map(({ kode }) => kecamatanOf(kode)))])
  expect(kecamatan.every(({ rings }) => rings.length > 0)).toBe(true)
  expect(points(kecamatan)).toBeLessThan(0.8 * points(villages))
})

describe('squares without boundaries', () => {
  const groups = (sizes: readonly number[]) =>
    sizes.map((size, at) => ({ nama: `Kec ${at}`, desa: Array.from({ length: size }, (_, n) => `99.01.${10 + at}.${2001 + n}`) }))

  it.each([[[3]], [[8, 0, 12, 5]], [Array.from({ length: 30 }, () => 30)]])(
    '%j: every village once, none over another, within the frame',
    (sizes) => {
      const { drawn, height } = tileMap(groups(sizes), 520, 'plain')
      expect(drawn.map(({ kode }) => kode)).toEqual(groups(sizes).flatMap(({ desa }) => desa))
      const corners = drawn.map(({ rings }) => rings[0]?.[0]?.join() ?? '')
      expect(new Set(corners).size).toBe(drawn.length)
      const points = drawn.flatMap(({ rings }) => rings.flat())
      expect(Math.max(...points.map(([x]) => x))).toBeLessThanOrEqual(520)
      expect(Math.max(...points.map(([, y]) => y))).toBeLessThanOrEqual(height)
    },
  )

  it('of nothing is nothing', () => {
    expect(tileMap([], 520, 'plain').drawn).toEqual([])
  })
})

describe('circles', () => {
  it('grow by their area', () => {
    const size = { most: 100, radius: 20 }
    expect(radiusOf(25, size)).toBe(10)
    expect(radiusOf(0, size)).toBe(0)
    expect(radiusOf(5, { most: 0, radius: 20 })).toBe(0)
  })

  it('stand for what was counted, the largest beneath', () => {
    const drawn = outlines(fourSquares(), FRAME)
    const values = new Map([
      ['99.01.01.2001', 4],
      ['99.01.01.2002', 100],
      ['99.01.02.2001', 0],
    ])
    const { children } = circles(drawn, values, { most: 100, radius: 20 }, 'plain')
    expect(children.map(({ key, attrs }) => [key, attrs['r']])).toEqual([
      ['99.01.01.2002', 20],
      ['99.01.01.2001', 4],
    ])
  })

  it('are explained by round numbers', () => {
    expect(circleSteps(110)).toEqual([100, 25, 1])
    expect(circleSteps(3)).toEqual([2, 1])
    expect(circleSteps(0)).toEqual([])
  })
})

describe('classes', () => {
  it('equally wide, or one where all are the same', () => {
    expect(equalScale([0, 50], EARTH).edges).toEqual([10, 20, 30, 40])
    expect(equalScale([7, 7], EARTH)).toMatchObject({ edges: [], colours: { length: 1 } })
    expect(equalScale([], EARTH).edges).toEqual([])
  })

  it('as many as there are colours', () => {
    expect(quantileScale([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], EARTH).edges).toHaveLength(4)
  })

  it('of two measures: letter for the first, number for the second', () => {
    const stunting = threeClasses('stunting', [])
    const other = threeClasses(null, [1, 2, 3])
    expect(stunting).toMatchObject({ edges: [10, 20], basis: 'who-unicef' })
    expect(other.basis).toBe('kuantil')
    expect(pairName(pairClass(stunting, 5, other, 1))).toBe('A1')
    expect(pairName(pairClass(stunting, 20, other, 1))).toBe('C1')
    expect(pairName(pairClass(stunting, 19.9, other, 3))).toBe('B3')
  })

  it('the lowest stays the lowest where all of one are equal', () => {
    const same = threeClasses(null, [0, 0, 0])
    expect(pairName(pairClass(same, 0, same, 0))).toBe('A1')
  })
})

describe('the ground', () => {
  it('of a tenth of a degree at the equator is eleven kilometres', () => {
    const metres = metresPerPixel([square('99.01.01.2001', 119, -0.05)], FRAME)
    expect((metres ?? 0) * 400).toBeGreaterThan(11_000)
    expect((metres ?? 0) * 400).toBeLessThan(11_250)
    expect(metresPerPixel([], FRAME)).toBeNull()
  })
})

describe('land in several outlines', () => {
  it('is one village to whoever visits it, in one colour', () => {
    const [own, held] = outlines(fourSquares().slice(0, 2), FRAME).map((outline) => ({ ...outline, kode: '99.01.01.2001' }))
    const areas = new Map([['99.01.01.2001', { shade: 2, title: 'Induk', outlined: false }]])
    const input = { areas, colours: EARTH, width: 400, height: 400, palette: 'plain' } as const
    const svg = toSvgString(paintAreas([own as Outline, held as Outline], input))
    expect(svg.match(/data-kode="99\.01\.01\.2001"/g)).toHaveLength(1)
    expect(svg.match(/data-shade="kelas-3"/g)).toHaveLength(2)
  })

  it('dots what has no figure where that is asked for', () => {
    const input = { areas: new Map(), colours: EARTH, width: 400, height: 400, palette: 'plain', isMissingDotted: true } as const
    expect(toSvgString(paintAreas(outlines(fourSquares(), FRAME), input)).match(/fill="url\(#titik\)"/g)).toHaveLength(4)
  })
})
