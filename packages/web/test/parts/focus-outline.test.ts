/** The outline of the village under the keyboard: above all layers of the map, and only when there is one. */
import { element, svgRoot } from '@konvergen/pictures/svg.ts'
import { expect, it } from 'vitest'
import { withFocusOutline } from '../../src/parts/focus-outline.ts'

const village = element('path', { d: 'M0,0H9V9Z' })
const map = svgRoot(10, 10, [element('g', {}, [village], 'desa'), element('g', {}, [], 'lokus')])

it('lies last, in the shape of its village, line on casing', () => {
  const top = withFocusOutline(map, village).children.at(-1)
  expect(top?.key).toBe('fokus')
  expect(top?.children.map(({ attrs }) => attrs['d'])).toEqual(['M0,0H9V9Z', 'M0,0H9V9Z'])
  const [casing, line] = top!.children.map(({ attrs }) => Number(attrs['stroke-width']))
  expect(casing).toBeGreaterThan(line!)
})

it('leaves the map alone when the keyboard is elsewhere', () => {
  expect(withFocusOutline(map, null)).toBe(map)
})
