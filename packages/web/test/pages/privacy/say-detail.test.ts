/** What stands beside an act in the trail is said in words, and what this version does not know is shown as it stands. */
import { expect, it } from 'vitest'
import { sayDetail } from '../../../src/pages/privacy/say-detail.ts'
import { sayIn } from '../../../src/text/say.ts'

it('says purposes, roles and numbers as a person would', () => {
  expect(sayDetail({ tujuan: 'rujukan' }, sayIn('id'))).toBe('untuk: Rujukan ke puskesmas atau rumah sakit')
  expect(sayDetail({ role: 'dinkes' }, sayIn('id'))).toBe('peran: Dinas Kesehatan')
  expect(sayDetail({ rows: 1506, period: null }, sayIn('id'))).toBe('baris: 1.506')
  expect(sayDetail({ tujuan: 'kunjungan ke rumah', lain: 'b' }, sayIn('en'))).toBe('for: kunjungan ke rumah · lain: b')
})
