import { describe, expect, it } from 'vitest'
import { holdsNik, maskNik } from '../../src/kit/nik-in-text.ts'

describe('a NIK or KK in a text', () => {
  it.each([
    ['NIK 7601015203230001', 'NIK ••••0001'],
    ["'7601015203230001", "'••••0001"],
    ['7601 0152 0323 0001', '••••0001'],
    ['76.01.01.520323.0001', '••••0001'],
    ['760101-520323-0001', '••••0001'],
    ['760101–520323_0001.xlsx', '••••0001.xlsx'],
    ['(1234567890123456)', '(••••3456)'],
    ['KK7601010101230001,', 'KK••••0001,'],
    ['Melati 2 7601 0152 0323 0001', 'Melati 2 ••••0001'],
    ['7601015203230001 dan 7601015203230002', '••••0001 dan ••••0002'],
    ['7601015203230001 7601015203230002', '••••0001 ••••0002'],
    ['7.60101520323000E+15', '••••3000'],
    ['rekap_7601015203230001.csv', 'rekap_••••0001.csv'],
  ])('is found and masked in %s', (text, masked) => {
    expect(holdsNik(text)).toBe(true)
    expect(maskNik(text)).toBe(masked)
    expect(holdsNik(masked)).toBe(false)
  })

  it.each([
    'Desa 76.01.01.2001 belum melapor',
    '76.01.01.2001 76.01.01.2002',
    'Hubungi 0812-3456-7890 atau +62 813 4567 8901',
    'dari 2026-11-27 2026-12-01',
    'dari 11-01-2026 12-02-2026',
    'Rp 1.200.000.000.000',
    'nomor 12345678901234567',
    'NIP 198001012005011001',
    '0.3333333333333333',
    '-12,1111111111111111',
    '76010152-0323-0001-8000-000000000000',
    '7601015203230001abcdef7601015203230001abcdef7601015203230001abcdef00',
    'Posyandu Melati 1',
    '',
  ])('lets pass: %s', (text) => {
    expect(holdsNik(text)).toBe(false)
    expect(maskNik(text)).toBe(text)
  })
})
