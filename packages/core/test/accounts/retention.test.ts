import { expect, it } from 'vitest'
import { retentionDays } from '../../src/accounts/retention.ts'

it('keeps files for a year unless the installation says otherwise', () => {
  expect(retentionDays('berkas-asli', {})).toBe(365)
  expect(retentionDays('berkas-asli', { KONVERGEN_SIMPAN_BERKAS: '30' })).toBe(30)
})

it('knows each rule by its own setting', () => {
  const settings = { KONVERGEN_SIMPAN_SESI: '30', KONVERGEN_SIMPAN_HADIR: '400' }
  expect((['sesi', 'pemberitahuan', 'surel', 'hadir'] as const).map((name) => retentionDays(name, settings))).toEqual([30, 180, 90, 400])
})

it('knows closed accounts, known devices and notes of emergency access by settings of their own', () => {
  const settings = { KONVERGEN_SIMPAN_AKUN: '730', KONVERGEN_SIMPAN_PERANGKAT: '90' }
  expect((['akun-ditutup', 'perangkat', 'darurat'] as const).map((name) => retentionDays(name, settings))).toEqual([730, 90, 365])
})

it('takes no setting that is not a number of days, and none for what has no end', () => {
  for (const KONVERGEN_SIMPAN_BERKAS of ['0', '-5', 'setahun', '1e3', ''])
    expect(retentionDays('berkas-asli', { KONVERGEN_SIMPAN_BERKAS })).toBe(365)
  expect(retentionDays('jejak', { KONVERGEN_SIMPAN_BERKAS: '30' })).toBeNull()
})
