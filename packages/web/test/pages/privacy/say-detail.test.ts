/** What stands beside an act in the trail is said in words, and what this version does not know is shown as it stands. */
import { type Language, sayNumber } from '@konvergen/core/kit/say-number.ts'
import { expect, it } from 'vitest'
import { sayDetail } from '../../../src/pages/privacy/say-detail.ts'

function inLanguage(language: Language) {
  const number = (value: number | null) => (value === null ? '' : sayNumber(value, language, 0))
  const t = (text: Readonly<Record<Language, string>>) => text[language]
  const moment = (iso: string) => `[${iso}]`
  const day = (iso: string) => `(${iso})`
  return [{ language, number, moment, day }, t] as const
}

it('says purposes, roles and numbers as a person would', () => {
  expect(sayDetail({ tujuan: 'rujukan' }, ...inLanguage('id'))).toBe('untuk: Rujukan ke puskesmas atau rumah sakit')
  expect(sayDetail({ role: 'dinkes' }, ...inLanguage('id'))).toBe('peran: Dinas Kesehatan')
  expect(sayDetail({ rows: 1506, period: null }, ...inLanguage('id'))).toBe('baris: 1.506')
  expect(sayDetail({ tujuan: 'kunjungan ke rumah', entah: 'b' }, ...inLanguage('en'))).toBe('for: kunjungan ke rumah · entah: b')
  expect(sayDetail({ alasan: 'keliru-masuk', berkas: 2 }, ...inLanguage('id'))).toBe('alasan: Masuk karena keliru · berkas: 2')
})

it('says moments and parts, and which backup it was', () => {
  expect(sayDetail({ gagal: 3, sejak: '2026-03-02T01:00:00.000Z' }, ...inLanguage('id'))).toBe(
    'gagal: 3 · sejak: [2026-03-02T01:00:00.000Z]',
  )
  expect(sayDetail({ no: 1, apa: 'pratinjau' }, ...inLanguage('en'))).toBe('version: 1 · part: small picture')
  expect(sayDetail({ jenis: 'harian' }, ...inLanguage('id'))).toBe('jenis: harian')
})

it('shows nothing of what is sealed', () => {
  expect(sayDetail({ baris: 2, sidik: 'ab12' }, ...inLanguage('id'))).toBe('baris: 2')
  expect(sayDetail({ bagian: 'nama', rahasia: 'AAAA' }, ...inLanguage('id'))).toBe('bagian yang berubah: nama')
})

it('says what was before and what is now, and a dash where there was nothing', () => {
  expect(sayDetail({ peran: 'opd', 'lama.peran': 'dinkes' }, ...inLanguage('id'))).toBe('peran: Dinas Kesehatan → OPD pengampu')
  expect(sayDetail({ berakhir: '2026-03-08', 'lama.berakhir': null }, ...inLanguage('id'))).toBe('berakhir: – → (2026-03-08)')
  expect(sayDetail({ akun: null, 'lama.akun': 'a' }, ...inLanguage('en'))).toBe('account: a → –')
  expect(sayDetail({ keadaan: 'undone', 'lama.keadaan': 'applied' }, ...inLanguage('id'))).toBe('keadaan: dipakai → ditarik kembali')
})
