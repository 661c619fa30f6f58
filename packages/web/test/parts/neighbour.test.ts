/** Arrow keys walk the map. */
import { describe, expect, it } from 'vitest'
import { neighbour } from '../../src/parts/neighbour.ts'

const SPOTS = [
  { kode: 'tengah', x: 50, y: 50 },
  { kode: 'kanan', x: 70, y: 52 },
  { kode: 'kanan-jauh', x: 90, y: 50 },
  { kode: 'atas', x: 48, y: 20 },
  { kode: 'serong', x: 56, y: 30 },
]

describe('neighbour', () => {
  it('takes the nearest village in the direction of the key', () => {
    expect(neighbour(SPOTS, 'tengah', 'ArrowRight')).toBe('kanan')
    expect(neighbour(SPOTS, 'kanan', 'ArrowRight')).toBe('kanan-jauh')
    expect(neighbour(SPOTS, 'kanan', 'ArrowLeft')).toBe('tengah')
  })

  it('goes nowhere at the edge, for another key, or from a village that is not drawn', () => {
    expect(neighbour(SPOTS, 'kanan-jauh', 'ArrowRight')).toBeNull()
    expect(neighbour(SPOTS, 'tengah', 'Enter')).toBeNull()
    expect(neighbour(SPOTS, 'lain', 'ArrowUp')).toBeNull()
  })

  it('prefers what lies straight ahead', () => {
    expect(neighbour(SPOTS, 'tengah', 'ArrowUp')).toBe('serong')
  })
})
