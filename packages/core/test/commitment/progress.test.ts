import { faultOfState, sumProgress } from '@konvergen/core/commitment/progress.ts'
import { describe, expect, it } from 'vitest'

const sum = (entries: number, volume: number | null) => ({ entries, volume, rupiah: null })

describe('sumProgress', () => {
  it('adds what is told, to the hundredth, and tells nothing where no entry does', () => {
    expect(sumProgress([])).toEqual({ entries: 0, volume: null, rupiah: null })
    expect(
      sumProgress([
        { volume: null, rupiah: null },
        { volume: 0.1, rupiah: '9007199254740993' },
        { volume: 0.2, rupiah: '1' },
      ]),
    ).toEqual({ entries: 3, volume: 0.3, rupiah: '9007199254740994' })
    expect(sumProgress([{ volume: 0, rupiah: '0' }])).toEqual({ entries: 1, volume: 0, rupiah: '0' })
  })
})

describe('faultOfState', () => {
  it('lets nothing be fulfilled without an entry, nor with less than was pledged', () => {
    const fulfilled = (pledged: number | null, done: { entries: number; volume: number | null; rupiah: null }) =>
      faultOfState('berjalan', 'dipenuhi', { pledge: { volume: pledged }, sum: done, reason: null })
    expect(fulfilled(null, sum(0, null))).toBe('tanpa-perkembangan')
    expect(fulfilled(40, sum(2, 39.99))).toBe('volume-kurang')
    expect(fulfilled(40, sum(2, null))).toBe('volume-kurang')
    expect(fulfilled(40, sum(2, 40))).toBeNull()
    expect(fulfilled(null, sum(1, null))).toBeNull()
  })

  it('asks for a reason where it is withdrawn, comes out in part, or is opened again', () => {
    const facts = { pledge: { volume: null }, sum: sum(1, null) }
    expect(faultOfState('berjalan', 'ditarik', { ...facts, reason: ' ' })).toBe('tanpa-alasan')
    expect(faultOfState('berjalan', 'sebagian', { ...facts, reason: null })).toBe('tanpa-alasan')
    expect(faultOfState('dipenuhi', 'berjalan', { ...facts, reason: null })).toBe('tanpa-alasan')
    expect(faultOfState('ditarik', 'berjalan', { ...facts, reason: 'Dananya ada lagi' })).toBeNull()
    expect(faultOfState('dijanjikan', 'berjalan', { ...facts, reason: null })).toBeNull()
  })
})
