import { describe, expect, it } from 'vitest'
import { soundCode, soundOf } from '../../src/linkage/sound-of.ts'

describe('soundOf', () => {
  it.each([
    ['AISYAH', 'AISHA'],
    ['RIZKI', 'RIZKY'],
    ['FITRI', 'VITRI'],
    ['RAMADHAN', 'RAMADAN'],
    ['SOEKARNO', 'SUKARNO'],
    ['KHAIRUNNISA', 'KAIRUNISA'],
    ['MUTTAQIN', 'MUTAKIN'],
  ])('%s sounds as %s', (a, b) => {
    expect(soundOf(a)).toBe(soundOf(b))
  })

  it.each([
    ['DINA', 'DINI'],
    ['ARUMI', 'ARIMI'],
    ['BUDI', 'BUDIN'],
  ])('%s does not sound as %s', (a, b) => {
    expect(soundOf(a)).not.toBe(soundOf(b))
  })
})

describe('soundCode', () => {
  it('keeps the first letter and three consonants', () => {
    expect(soundCode('RAHMAWATI')).toBe('RHMW')
    expect(soundCode('ROHMAWATY')).toBe('RHMW')
    expect(soundCode('AISYAH')).toBe('AS')
  })
})
