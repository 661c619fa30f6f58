import { expect, it } from 'vitest'
import { holdsNik } from '../../src/tasks/holds-nik.ts'

it.each([
  'NIK 7601015203230001',
  '7601 0152 0323 0001',
  '76.01.01.520323.0001',
  '760101-520323-0001',
  '(1234567890123456)',
  'KK7601010101230001,',
])('finds the number in %s', (text) => expect(holdsNik(text)).toBe(true))

it.each([
  'Desa 76.01.01.2001 belum melapor',
  'Hubungi 0812-3456-7890 atau +62 813 4567 8901',
  'dari 2026-11-27 2026-12-01',
  'Rp 1.200.000.000.000',
  'nomor 12345678901234567',
  '',
])('lets pass: %s', (text) => expect(holdsNik(text)).toBe(false))
