import { describe, expect, it } from 'vitest'
import { mayBeWritten, QUARTER_STATES, quarterStepFault, standAfter } from '../../src/realisation/quarter-step.ts'

describe('the way of a quarter', () => {
  it('is open, handed in, verified, and open again', () => {
    expect(standAfter([])).toEqual({ state: 'terbuka', asksToOpen: false })
    expect(standAfter(['serahkan'])).toEqual({ state: 'diserahkan', asksToOpen: false })
    expect(standAfter(['serahkan', 'verifikasi', 'minta-buka'])).toEqual({ state: 'diverifikasi', asksToOpen: true })
    expect(standAfter(['serahkan', 'verifikasi', 'minta-buka', 'buka'])).toEqual({ state: 'dibuka', asksToOpen: false })
    expect(standAfter(['serahkan', 'kembalikan', 'serahkan']).state).toBe('diserahkan')
  })

  it('is written only while it is open', () => {
    expect(QUARTER_STATES.filter(mayBeWritten)).toEqual(['terbuka', 'dibuka'])
  })

  it('is opened, given back and asked for with a reason only', () => {
    const verified = standAfter(['serahkan', 'verifikasi'])
    expect(quarterStepFault('buka', verified, null)).toBe('tanpa-alasan')
    expect(quarterStepFault('buka', verified, 'Salah ketik')).toBeNull()
    expect(quarterStepFault('minta-buka', verified, null)).toBe('tanpa-alasan')
    expect(quarterStepFault('minta-buka', { ...verified, asksToOpen: true }, 'Lagi')).toBe('keadaan')
  })

  it.each([
    ['verifikasi', 'terbuka'],
    ['verifikasi', 'diverifikasi'],
    ['serahkan', 'diserahkan'],
    ['buka', 'dibuka'],
    ['kembalikan', 'diverifikasi'],
    ['minta-buka', 'terbuka'],
  ] as const)('does not take %s from %s', (step, state) => {
    expect(quarterStepFault(step, { state, asksToOpen: false }, 'Alasan')).toBe('keadaan')
  })
})
