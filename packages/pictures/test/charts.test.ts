import { describe, expect, test } from 'vitest'
import { scaleFor } from '../src/classes.ts'
import { intervalMark } from '../src/interval-mark.ts'
import { legend, legendEntries } from '../src/legend.ts'
import { placeLabels } from '../src/place-labels.ts'
import { quadrantScatter, type ScatterPoint } from '../src/quadrant-scatter.ts'
import { toSvgString } from '../src/svg.ts'

test('the legend names every class and every mark that is no class', () => {
  const scale = scaleFor('stunting', [])
  expect(legendEntries(scale, 'id').map(({ label }) => label)).toEqual(
    expect.arrayContaining(['< 2,5\u00A0%', '30\u00A0% atau lebih', 'Data belum cukup', 'Belum melapor', 'Usulan lokus']),
  )
  expect(toSvgString(legend({ scale, language: 'en', palette: 'variables', columns: 1 }))).toContain('var(--map-5, #9a3c12)')
})

test('an interval beyond the end of the axis is cut there', () => {
  const text = toSvgString(
    intervalMark({ percent: 30, interval: { low: 10, high: 80 }, max: 40, width: 100, height: 12, palette: 'plain' }),
  )
  expect(text).toContain('M25,6H100')
  expect(text).toContain('M75,2V10')
})

describe('names beside points', () => {
  const frame = { left: 0, top: 0, right: 200, bottom: 100 }

  test('the second of two on one spot moves aside, one without room is left away', () => {
    const wishes = ['a', 'b', 'c', 'd'].map((key) => ({ key, x: 100, y: 50, text: 'Desa Panjang' }))
    const placed = placeLabels(wishes, [[100, 50]], frame, 10)
    expect(placed.map(({ key, anchor }) => [key, anchor])).toEqual([
      ['a', 'start'],
      ['b', 'end'],
      ['c', 'middle'],
    ])
  })

  test('a name never leaves the frame', () => {
    const [placed] = placeLabels([{ key: 'a', x: 195, y: 50, text: 'Desa Panjang' }], [], frame, 10)
    expect(placed?.anchor).toBe('end')
  })
})

const village = (kode: string, cases: number, prevalence: number, proposed: boolean): ScatterPoint => ({
  kode,
  nama: `Desa ${kode}`,
  cases,
  prevalence,
  proposed,
  sufficient: proposed,
  title: kode,
})

test('scatter: one mark for each village, names only for the proposed, hollow where the data do not suffice', () => {
  const points = [village('1', 49, 32.2, true), village('2', 5, 8, false), village('3', 0, 0, false)]
  const text = toSvgString(
    quadrantScatter({ points, cuts: { cases: 20, prevalence: 21.6 }, language: 'id', width: 400, height: 300, palette: 'plain' }),
  )
  expect(text.match(/<circle/g)).toHaveLength(3)
  expect(text).toContain('>Desa 1<')
  expect(text).not.toContain('>Desa 2<')
  expect(text).toContain('batas 21,6\u00A0%')
  expect(text.match(/<circle[^>]*fill="#ffffff"/g)).toHaveLength(2)
})

test('scatter without a single village still has its axes', () => {
  const empty = { points: [], cuts: null, language: 'en', width: 300, height: 200, palette: 'plain' } as const
  expect(toSvgString(quadrantScatter(empty))).toContain('Prevalence (%)')
})
