import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { AreaGeometry, DesaBoundary } from '@konvergen/core/wilayah/boundary.ts'
import { describe, expect, test } from 'vitest'
import { choropleth, type MapArea } from '../src/choropleth.ts'
import { outlines } from '../src/outline.ts'
import { type SvgNode, toSvgString } from '../src/svg.ts'
import { EARTH } from '../src/tokens.ts'
import { fourSquares, square, type Winding } from './squares.ts'

const AREAS = new Map<string, MapArea>([
  ['99.01.01.2001', { shade: 4, title: 'Air <Dingin> & "Rimba": 32,2 %', outlined: true }],
  ['99.01.01.2002', { shade: 'insufficient', title: 'Suka_#Maju', outlined: false }],
  ['99.01.02.2001', { shade: 'missing', title: 'Belum melapor', outlined: false }],
])

function draw(boundaries: readonly DesaBoundary[]): SvgNode {
  return choropleth({ boundaries, areas: AREAS, colours: EARTH, width: 400, height: 300, palette: 'plain' })
}

function villages(root: SvgNode): Map<string, SvgNode> {
  const group = root.children.find(({ attrs }) => attrs['class'] === 'desa')
  return new Map(group?.children.map((node) => [node.key ?? '', node]))
}

/** Area of the outline in square pixels, by the shoelace formula. */
function pixels(rings: readonly (readonly (readonly [number, number])[])[]): number {
  const ring = rings[0] ?? []
  let twice = 0
  for (const [index, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [0, 0]
    twice += x * nextY - nextX * y
  }
  return Math.abs(twice / 2)
}

describe('villages', () => {
  test('each is one path with its code, its shade and the same in words', () => {
    const drawn = villages(draw(fourSquares()))
    expect([...drawn.keys()]).toEqual(fourSquares().map(({ kode }) => kode))
    expect(drawn.get('99.01.01.2001')?.attrs).toMatchObject({ fill: '#9a3c12', 'data-kode': '99.01.01.2001', 'data-lokus': 'ya' })
    expect(drawn.get('99.01.01.2002')?.attrs).toMatchObject({ fill: 'url(#arsir)', 'data-shade': 'insufficient' })
    expect(drawn.get('99.01.02.2001')?.attrs).toMatchObject({ fill: '#d3d8d5', 'data-shade': 'missing' })
  })

  test('a village with a boundary but no figures is drawn as missing', () => {
    expect(villages(draw(fourSquares())).get('99.01.02.2002')?.attrs['data-shade']).toBe('missing')
  })

  test.each(['counter-clockwise', 'clockwise'] as Winding[])('wound %s, a quarter of the district is a quarter of the map', (winding) => {
    const drawn = outlines(fourSquares(winding), { width: 400, height: 300, margin: 0 })
    for (const { rings } of drawn) expect(pixels(rings) / (300 * 300)).toBeCloseTo(0.25, 2)
  })

  test('north is up and east is right', () => {
    const [southWest, southEast, northWest] = outlines(fourSquares(), { width: 400, height: 400, margin: 0 })
    expect(southWest?.rings[0]?.[0]?.[1]).toBeGreaterThan(northWest?.rings[0]?.[0]?.[1] ?? 400)
    expect(southEast?.rings[0]?.[0]?.[0]).toBeGreaterThan(southWest?.rings[0]?.[0]?.[0] ?? 400)
  })

  test('one too small to be seen stays as a dot', () => {
    const drawn = outlines([square('99.01.01.2001', 119, -1, 3), square('99.01.01.2002', 119.5, -0.5, 0.000001)], {
      width: 300,
      height: 300,
      margin: 0,
    })
    expect(pixels(drawn[1]?.rings ?? [])).toBeCloseTo(4, 1)
  })
})

describe('labels', () => {
  const labelled = (boundaries: readonly DesaBoundary[]) => {
    const areas = new Map(
      boundaries.map(({ kode }, index): [string, MapArea] => [kode, { shade: 0, title: kode, outlined: true, label: String(index + 1) }]),
    )
    const root = choropleth({ boundaries, areas, colours: EARTH, width: 200, height: 200, palette: 'plain' })
    return root.children.find(({ key }) => key === 'nomor')?.children ?? []
  }

  test('stand in the middle of their village', () => {
    const [southWest, southEast] = labelled(fourSquares())
    expect(southWest?.attrs['x']).toBeCloseTo(51.5, 0)
    expect(southEast?.attrs['x']).toBeCloseTo(148.5, 0)
  })

  test('never cover each other: one steps aside, one without room is left away', () => {
    const here = Array.from({ length: 9 }, (_, index) => square(`99.01.01.200${index + 1}`, 119.3 + index * 1e-5, -1.2, 0.1))
    const places = labelled(here).map(({ attrs }) => `${attrs['x']} ${attrs['y']}`)
    expect(places).toHaveLength(7)
    expect(new Set(places).size).toBe(7)
  })
})

test('kecamatan are parted by a line, villages of one kecamatan are not', () => {
  const border = draw(fourSquares()).children.find(({ key }) => key === 'kecamatan')
  expect(String(border?.attrs['d']).match(/M/g)).toHaveLength(2)
})

test('the picture is well-formed text whatever a village is called', () => {
  const text = toSvgString(draw(fourSquares()))
  expect(text).toContain('<title>Air &lt;Dingin&gt; &amp; &quot;Rimba&quot;: 32,2 %</title>')
  expect(text.match(/<(?!\/)[^>]*[^/]>/g)?.length).toBe(text.match(/<\//g)?.length)
})

test('no boundary at all: an empty picture, not an error', () => {
  expect(toSvgString(draw([]))).toContain('<svg')
})

test.for(['kapuas', 'kaur', 'rejang_lebong', 'pasangkayu'])('real outlines of %s stay below 150 KB', (name, { skip }) => {
  const file = path.resolve(import.meta.dirname, '../../../../shared/data/boundaries', `${name}_desa.geojson`)
  skip(!existsSync(file), `absent: shared/data/boundaries/${name}_desa.geojson`)
  const { features } = JSON.parse(readFileSync(file, 'utf8')) as { features: { properties: { code: string }; geometry: AreaGeometry }[] }
  const boundaries = features.map(({ properties, geometry }) => ({ kode: properties.code, geometry }))
  const root = draw(boundaries)
  expect(villages(root).size).toBe(boundaries.length)
  expect(toSvgString(root).length).toBeLessThan(150_000)
})
