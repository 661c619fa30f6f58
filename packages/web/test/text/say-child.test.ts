/** Ages and scores in words. */
import { expect, it, vi } from 'vitest'
import { sayIn } from '../../src/text/say.ts'
import { sayAge, sayZ } from '../../src/text/say-child.ts'
import { speakIn } from '../../src/text/text.ts'

// The language is a preference of the device, and outside a browser there is no device to ask.
vi.mock('../../src/app/preferences.ts', () => ({}))

it('counts months below two years, then years and months', () => {
  const age = (birth: string, day: string) => sayAge(birth, day, speakIn('id'))
  expect(age('2025-12-31', '2026-02-12')).toBe('1 bulan')
  expect(age('2024-02-13', '2026-02-12')).toBe('23 bulan')
  expect(age('2024-02-12', '2026-02-12')).toBe('2 tahun')
  expect(age('2021-07-17', '2026-02-12')).toBe('4 tahun 6 bulan')
})

it('writes a score with two decimals and a true minus', () => {
  expect(sayZ(-2.3, sayIn('id'))).toBe('−2,30')
  expect(sayZ(0.5, sayIn('en'))).toBe('0.50')
})
