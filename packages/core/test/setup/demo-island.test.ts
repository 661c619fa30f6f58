import { expect, test } from 'vitest'
import { CELLS_PER_VILLAGE, demoIsland, smoothNoise } from '../../src/setup/demo-island.ts'
import { piecesOf } from '../../src/setup/hex-lattice.ts'

test.each([9, 81, 400])('an island for %i villages has room for them, the mainland is its largest piece', (villages) => {
  const { cells, mainland } = demoIsland(villages, 5)
  const wanted = villages * CELLS_PER_VILLAGE
  expect(cells.length).toBeGreaterThan(0.7 * wanted)
  expect(cells.length).toBeLessThan(1.4 * wanted)
  expect(mainland.length).toBe(Math.max(...piecesOf(cells).map((piece) => piece.length)))
})

test('a small island lies beside the main one', () => {
  const { cells, mainland } = demoIsland(81, 5)
  expect(mainland.length).toBeLessThan(cells.length)
})

test('smooth noise stays within 0 and 1 and changes little over little', () => {
  for (let step = 0; step < 200; step += 1) {
    const at = { x: -5 + 0.05 * step, y: 3 - 0.07 * step }
    const here = smoothNoise(1, at)
    expect(here).toBeGreaterThanOrEqual(0)
    expect(here).toBeLessThan(1)
    expect(Math.abs(smoothNoise(1, { x: at.x + 0.01, y: at.y }) - here)).toBeLessThan(0.02)
  }
})
