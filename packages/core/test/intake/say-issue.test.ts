import { describe, expect, it } from 'vitest'
import { issue } from '../../src/intake/make-issue.ts'
import { sayIssue } from '../../src/intake/say-issue.ts'

const place = { file: 'rekap.xlsx', sheet: 'Rekap', row: 4, column: 'D', cell: 'D4' }

describe('sayIssue', () => {
  it('names the cell and what was read, in both languages', () => {
    const negative = issue('tabel.negatif', place, '-5', { nama: 'Kulu', kolom: 'Sasaran' })
    expect(sayIssue(negative, 'id').title).toBe('Kulu: Sasaran di bawah nol')
    expect(sayIssue(negative, 'id').what).toContain('Sel D4 berisi "-5"')
    expect(sayIssue(negative, 'en').what).toContain('Cell D4 reads "-5"')
  })

  it('writes numbers as each language does', () => {
    const total = issue('tabel.total-beda', place, '10832', { kolom: 'Diukur', tertulis: 10_832, hitungan: 1_234_567.891 })
    expect(sayIssue(total, 'id').what).toContain('Diukur 10.832, sedangkan baris desa yang dipakai berjumlah 1.234.567,89')
    expect(sayIssue(total, 'en').what).toContain('Diukur 10,832, while the village rows that are used add up to 1,234,567.89')
  })

  it('says blank where nothing stands', () => {
    const unclear = issue('krs.periode-tidak-jelas', place, null, { periode: '' })
    expect(sayIssue(unclear, 'id').what).toContain('(kosong)')
    expect(sayIssue(unclear, 'en').what).toContain('(blank)')
  })

  it('shows a code that it does not know as it is', () => {
    const unknown = { ...issue('buku.kosong', place, 'x', {}), code: 'lain.sekali' }
    expect(sayIssue(unknown, 'id')).toEqual({ title: 'lain.sekali', what: 'x', todo: '' })
  })
})
