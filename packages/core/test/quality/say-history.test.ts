import { expect, test } from 'vitest'
import { sayHistoryError } from '../../src/quality/say-history.ts'
import type { HistoryKind } from '../../src/quality/visits.ts'

const KINDS: readonly HistoryKind[] = [
  'hari-sama',
  'tertukar',
  'salah-satuan',
  'mustahil',
  'nilai-diulang',
  'keluar-jalur',
  'panjang-turun',
  'laju-mustahil',
]
const error = (kind: HistoryKind, proposal: number | null) => ({ kind, measure: 'berat', place: 0, against: null, proposal }) as const

test('what was probably meant stands behind, as the language writes numbers', () => {
  expect(sayHistoryError(error('salah-satuan', 9.4), 'id')).toBe('Satuan atau koma desimalnya salah; mungkin maksudnya 9,4 kg')
  expect(sayHistoryError({ ...error('tertukar', 76), measure: 'tinggi' }, 'en')).toBe(
    'Weight and height are exchanged; probably meant: 76.0 cm',
  )
})

test.each(KINDS)('%s is said in both languages, accusing nobody', (kind) => {
  for (const language of ['id', 'en'] as const) {
    expect(sayHistoryError(error(kind, null), language)).toMatch(/^[A-Z].*[^.;]$/)
    expect(sayHistoryError(error(kind, null), language)).not.toMatch(/kader|palsu|cadre|fake/i)
  }
})
