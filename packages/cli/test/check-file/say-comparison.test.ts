import { issue } from '@konvergen/core/intake/make-issue.ts'
import { describe, expect, it } from 'vitest'
import { sayComparison } from '../../src/check-file/say-comparison.ts'

const scores = { ekspor: -1, hitungan: -2 }
const classes = { ekspor: 'Normal', hitungan: 'Pendek' }
const ISSUES = [
  ...Array.from({ length: 1200 }, () => issue('anak.zs-posisi', {}, null, scores)),
  issue('anak.zs-tanggal', {}, null, scores),
  issue('anak.kelas-beda', {}, null, classes),
  issue('anak.tanpa-nama', {}, null, {}),
]

describe('sayComparison', () => {
  it('counts the reasons in both languages', () => {
    expect(sayComparison(ISSUES, 'id')).toBe(
      'Berbeda dari hitungan kami: skor Z 1.201 (cara ukur 1.200, tanggal atau umur 1); kelas 1 (mengikuti skor yang berbeda 1).',
    )
    expect(sayComparison(ISSUES, 'en')).toBe(
      'Differing from ours: z-scores 1,201 (position 1,200, dates or age 1); classes 1 (follows the differing score 1).',
    )
  })

  it('says nothing when nothing differs', () => {
    expect(sayComparison(ISSUES.slice(-1), 'id')).toBeNull()
  })
})
