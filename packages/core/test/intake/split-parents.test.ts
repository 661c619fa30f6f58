import { describe, expect, it } from 'vitest'
import { nameOf, saysNothing, splitParents } from '../../src/intake/split-parents.ts'

describe('splitParents', () => {
  it.each([
    ['BUDI / ASIH', 'BUDI', 'ASIH'],
    ['BUDI/ASIH', 'BUDI', 'ASIH'],
    ['BUDI, ASIH', 'BUDI', 'ASIH'],
    ['BUDI, S.Pd / ASIH, SKM', 'BUDI, S.Pd', 'ASIH, SKM'],
    ['BUDI, S.Pd, ASIH', 'BUDI, S.Pd', 'ASIH'],
    ['ASIH', null, 'ASIH'],
    ['ASIH, A.Md.Keb', null, 'ASIH, A.Md.Keb'],
    ['- / ASIH', null, 'ASIH'],
    ['BUDI / -', 'BUDI', null],
    ['-', null, null],
    [' / ', null, null],
    [null, null, null],
  ])('%j', (text, ayah, ibu) => {
    expect(splitParents(text, 'ayah-dulu')).toEqual({ ayah, ibu })
  })

  it('follows a heading that names the mother first', () => {
    expect(splitParents('ASIH / BUDI', 'ibu-dulu')).toEqual({ ayah: 'BUDI', ibu: 'ASIH' })
    expect(splitParents('ASIH', 'ibu-dulu')).toEqual({ ayah: null, ibu: 'ASIH' })
  })
})

it('takes dashes for nothing and mends spaces', () => {
  expect(saysNothing(' –. ')).toBe(true)
  expect(nameOf('  BUDI   SANTOSA ')).toBe('BUDI SANTOSA')
  expect(nameOf('-')).toBeNull()
})
