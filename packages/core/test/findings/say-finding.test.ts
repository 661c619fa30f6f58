import { expect, it } from 'vitest'
import { RULE_NAMES } from '../../src/findings/finding.ts'
import { sayFinding } from '../../src/findings/say-finding.ts'

const numbers = [
  { thing: 'krs-rekap/krs', period: '2025-S1', value: 1290 },
  { thing: 'D15', period: '2025', value: 80 },
]

it('tells both numbers with their names and periods', () => {
  const { seen } = sayFinding({ rule: 'melebihi-sumber', numbers, detail: {} }, 'id')
  expect(seen).toBe('KRS (rekap KRS): 1.290; sedangkan Keluarga: 80 (2025).')
})

it('tells what is true of most villages once', () => {
  const leap = [
    { thing: 'D16', period: '2025', value: 10 },
    { thing: 'D16', period: '2024', value: 400 },
  ]
  expect(sayFinding({ rule: 'sasaran-berubah', numbers: leap, detail: { desa: 8, dari: 9 } }, 'en').seen).toBe(
    'Families at risk of stunting (KRS): the same in 8 of 9 villages; together 10, before 400.',
  )
  expect(sayFinding({ rule: 'beda-sumber', numbers, detail: { desa: 8, dari: 9 } }, 'en').seen).toBe(
    'KRS (KRS recap) and Families (2025): the same in 8 of 9 villages; together 1,290 and 80.',
  )
})

it.each(RULE_NAMES)('%s leaves no blank open', (rule) => {
  const detail = { hitungan: 3, persen: 20.5, rata: 7, sekarang: 10, sebelumnya: 60, periode: 4 }
  const three = [...numbers, { thing: 'D16', period: '2025', value: -3 }]
  for (const language of ['id', 'en'] as const) {
    expect(Object.values(sayFinding({ rule, numbers: three, detail }, language)).join(' ')).not.toMatch(/[{}]/)
  }
})
