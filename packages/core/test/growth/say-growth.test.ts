import { describe, expect, test } from 'vitest'
import { CLASSES, classify } from '../../src/growth/permenkes-classes.ts'
import { proposeCarePlace, type Referral } from '../../src/growth/refer-child.ts'
import { verdict } from '../../src/growth/rules.ts'
import { sayCarePlace, sayReferral, saySource, sayVerdict } from '../../src/growth/say-growth.ts'

describe('sayVerdict', () => {
  test('says the class by its name in the regulation', () => {
    const short = classify('len', { z: -2.5, flagged: false })
    expect(sayVerdict(short!, 'id')).toBe('Pendek')
    expect(sayVerdict(short!, 'en')).toBe('Stunted')
    expect(saySource(short!, 'id')).toBe('Permenkes 2/2020, kategori dan ambang batas status gizi anak 0–60 bulan, PB/U, TB/U')
    expect(saySource(short!, 'en')).toBe('Permenkes 2/2020, classes and cut-offs of nutritional status at 0–60 months, PB/U, TB/U')
  })

  test('adds that a source is not verified', () => {
    expect(sayVerdict(verdict('T', 'kms-kbm'), 'id')).toBe('Tidak naik (T) (sumber aturan belum diverifikasi)')
    expect(sayVerdict(verdict('T', 'kms-tetap-atau-turun'), 'en')).toBe('Not gained (T)')
  })

  test('every answer has words in both languages', () => {
    const answers = [
      ...Object.values(CLASSES)
        .flat()
        .map(({ code }) => code),
      'ukur-ulang',
      'N',
      'T',
      'O',
      'B',
      '2T',
      'BGM',
      'sakit',
      'kpsp-meragukan',
    ]
    for (const answer of answers)
      for (const language of ['id', 'en'] as const) expect(sayVerdict(verdict(answer, 'permenkes-tb-u'), language)).not.toBe(answer)
  })
})

describe('a referral', () => {
  const say = (advice: Referral['advice'], withinDays: Referral['withinDays']) => sayReferral({ advice, withinDays }, 'id')

  test('is suggested and left to a health worker', () => {
    expect(say('rujuk', 1)).toBe('Disarankan dirujuk ke puskesmas dalam 24 jam; tenaga kesehatan memastikan.')
    expect(sayReferral({ advice: 'rujuk', withinDays: 7 }, 'en')).toBe(
      'Referral to the puskesmas within 7 days is suggested; a health worker confirms.',
    )
    expect(sayCarePlace(proposeCarePlace(3, 5, false), 'id')).toBe('Pertimbangkan perawatan di rumah sakit; tenaga kesehatan memastikan.')
  })

  test('by rules that nobody has checked is talked about', () => {
    expect(say('pertimbangkan', 7)).toMatch(/^Bicarakan dengan tenaga kesehatan dalam 7 hari/)
    expect(say('tidak-perlu', null)).toBe('Tidak ada tanda untuk dirujuk pada kunjungan ini.')
  })
})
