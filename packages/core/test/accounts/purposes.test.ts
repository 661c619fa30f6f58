import { expect, it } from 'vitest'
import { PURPOSE_NAMES, sayPurpose } from '../../src/accounts/purposes.ts'

it('says a purpose in both languages', () => {
  expect(sayPurpose('rujukan', 'id')).toBe('Rujukan ke puskesmas atau rumah sakit')
  expect(sayPurpose('rujukan', 'en')).toBe('Referral to a puskesmas or hospital')
  for (const name of PURPOSE_NAMES) expect(sayPurpose(name, 'id')).not.toBe(name)
})

it('shows what was typed before there was a choice, and never trips over words of the language', () => {
  expect(sayPurpose('kunjungan ke rumah', 'id')).toBe('kunjungan ke rumah')
  expect(sayPurpose('constructor', 'en')).toBe('constructor')
})
