import { describe, expect, test } from 'vitest'
import { sayQualityReason, sayVerdict } from '../../src/quality/say-verdict.ts'
import type { QualityReason, ReasonCode } from '../../src/quality/verdict.ts'

const CODES: readonly ReasonCode[] = [
  'tidak-ada-data',
  'data-tidak-lengkap',
  'z-mustahil',
  'sebaran-lebar',
  'angka-akhir',
  'umur-menumpuk',
  'posisi-salah',
  'riwayat-janggal',
  'nilai-diulang',
  'sebaran-sempit',
  'terlalu-bagus',
  'anak-sedikit',
]
const reason = (code: ReasonCode): QualityReason => ({
  code,
  verdict: 'perlu-diukur-ulang',
  isSign: false,
  params: { cases: 12, n: 30, percent: 40, sd: 1.5, score: 31.4, stunted: 0, measured: 60, target: 60 },
})

test('verdicts in both languages', () => {
  expect(sayVerdict('layak', 'id')).toBe('Layak dipakai')
  expect(sayVerdict('perlu-diukur-ulang', 'id')).toBe('Perlu diukur ulang')
  expect(sayVerdict('tidak-layak', 'en')).toBe('Not fit for use')
})

test('figures as the language writes them', () => {
  expect(sayQualityReason(reason('sebaran-lebar'), 'id')).toContain('1,50')
  expect(sayQualityReason(reason('data-tidak-lengkap'), 'id')).toContain('12 dari 30')
  expect(sayQualityReason(reason('data-tidak-lengkap'), 'en')).toContain('40.0%')
})

describe.each(CODES)('%s', (code) => {
  test.each(['id', 'en'] as const)('is said in %s, accusing nobody', (language) => {
    const sentence = sayQualityReason(reason(code), language)
    expect(sentence).toMatch(/^[A-Z\d].*[^.]$/)
    expect(sentence).not.toMatch(/kader|palsu|dikarang|cadre|fake|fraud|invent|undefined|NaN/i)
  })
})
