import { expect, test } from 'vitest'
import { demoTerritory, type Territory } from '../../src/setup/demo-territory.ts'
import { piecesOf, type Spot, spotKey } from '../../src/setup/hex-lattice.ts'

const SIZES = [10, 8, 9, 11, 7, 9, 10, 8, 9]
const SEEDS = [1, 2, 3, 9911]

function landByVillage({ owner, cells }: Territory): Spot[][] {
  const own: Spot[][] = Array.from({ length: 81 }, () => [])
  for (const cell of cells) own[owner.get(spotKey(cell)) as number]?.push(cell)
  return own
}

test.each(SEEDS)('every village has land, and all land a village (seed %i)', (seed) => {
  const territory = demoTerritory(SIZES, seed)
  const own = landByVillage(territory)
  expect(Math.min(...own.map((land) => land.length))).toBeGreaterThan(0)
  expect(own.flat()).toHaveLength(territory.cells.length)
})

test.each(SEEDS)('a piece apart from its village is an island of its own (seed %i)', (seed) => {
  const territory = demoTerritory(SIZES, seed)
  const islands = piecesOf(territory.cells).map((island) => new Set(island))
  for (const land of landByVillage(territory)) {
    const pieces = piecesOf(land).toSorted((a, b) => b.length - a.length)
    const homes = pieces.map((piece) => islands.findIndex((island) => island.has(piece[0] as Spot)))
    expect(new Set(homes).size).toBe(pieces.length)
  }
})

test('villages of the capital are smaller than the others', () => {
  const own = landByVillage(demoTerritory(SIZES, 9911)).map((land) => land.length)
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
  expect(mean(own.slice(0, 10))).toBeLessThan(0.8 * mean(own.slice(10)))
})

test('each kecamatan of the demo district hangs together, but for islands', () => {
  const territory = demoTerritory(SIZES, 9911)
  const land = landByVillage(territory)
  const mainland = new Set(piecesOf(territory.cells).toSorted((a, b) => b.length - a.length)[0])
  let first = 0
  for (const size of SIZES) {
    const kecamatan = land.slice(first, first + size).flat()
    expect(piecesOf(kecamatan.filter((cell) => mainland.has(cell)))).toHaveLength(1)
    first += size
  }
})
