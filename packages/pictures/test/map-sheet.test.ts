/** The sheet holds the same map as the page, its key, its sources, north and a true scale. */
import { describe, expect, it } from 'vitest'
import { choropleth } from '../src/choropleth.ts'
import { legendOf } from '../src/legend.ts'
import { mapSheet, roundDistance, SHEET } from '../src/map-sheet.ts'
import { toSvgString } from '../src/svg.ts'
import { EARTH } from '../src/tokens.ts'
import { wrapped } from '../src/wrap.ts'
import { fourSquares } from './squares.ts'

const map = choropleth({ boundaries: fourSquares(), areas: new Map(), colours: EARTH, width: 520, height: 400, palette: 'plain' })
const key = legendOf(
  [
    { mark: 0, label: '< 2,5 %' },
    { mark: 'dotted', label: 'Tidak ada angka' },
  ],
  EARTH,
  'plain',
)
const sheet = (count: number, metres: number | null) =>
  toSvgString(
    mapSheet({
      title: 'Stunting',
      subtitle: 'Kabupaten Contoh, 2026',
      panels: Array.from({ length: count }, (_, at) => ({ title: count > 1 ? `Bulan ${at}` : '', map, metresPerPixel: metres })),
      legends: [key],
      notes: ['Sumber: e-PPGBM.'],
      language: 'id',
    }),
  )

describe('the sheet of a map', () => {
  it('says title, district, source and key', () => {
    const svg = sheet(1, 100)
    for (const words of ['Stunting', 'Kabupaten Contoh, 2026', 'Sumber: e-PPGBM.', 'Tidak ada angka', '>U<']) expect(svg).toContain(words)
  })

  it('its bar is as long as it says', () => {
    const svg = sheet(1, 100)
    const drawn = Number(/width="([\d.]+)"[^>]*><defs>/.exec(svg.slice(svg.indexOf('<svg', 5)))?.[1])
    const [, bar, , said] = /class="skala"><path d="M[\d.,]+v5h([\d.]+)v-5"(.*?)>([\d.,]+) km</.exec(svg) ?? []
    const metres = Number(said?.replace(',', '.')) * 1000
    expect(metres / Number(bar)).toBeCloseTo(100 / (drawn / 520), 0)
  })

  it('has neither north nor scale where land is not drawn to scale', () => {
    expect(sheet(1, null)).not.toContain('class="skala"')
    expect(sheet(1, null)).not.toContain('class="utara"')
  })

  it.each([2, 6, 12])('%i maps stand within the sheet', (count) => {
    const places = [...sheet(count, 100).matchAll(/<svg [^>]*x="([\d.]+)" y="([\d.]+)"/g)].map(([, x, y]) => [Number(x), Number(y)])
    expect(places).toHaveLength(count + 1)
    expect(Math.max(...places.map(([x]) => x ?? 0))).toBeLessThan(SHEET.width)
    expect(Math.max(...places.map(([, y]) => y ?? 0))).toBeLessThan(SHEET.height)
  })
})

describe('lines and distances', () => {
  it('are broken between words, and round', () => {
    expect(wrapped('satu dua tiga', 8)).toEqual(['satu dua', 'tiga'])
    expect(wrapped('', 8)).toEqual([''])
    expect(roundDistance(100, 150)).toBe(10_000)
    expect(roundDistance(33, 150)).toBe(2000)
  })
})
