import { describe, expect, it } from 'vitest'
import { foreignFile, placeIssues, withGuess } from '../../src/intake/place-issues.ts'
import { matchNames } from '../../src/wilayah/match-name.ts'
import { IN_ORDER, rows, SAMPLE } from '../wilayah/sample-district.ts'

const place = (names: readonly string[], aliases = new Map<string, string>()) => matchNames(rows(names), SAMPLE, aliases)
const swap = (from: string, to: string) => IN_ORDER.map((name) => (name === from ? to : name))
const rowIssues = (names: readonly string[], aliases?: Map<string, string>) =>
  placeIssues(place(names, aliases), SAMPLE, 'rekap.xlsx', 'Rekap').filter((found) => found.place.row !== null)

describe('placeIssues', () => {
  it('says nothing about names that are simply right, but asks to look at homonyms', () => {
    expect(rowIssues(IN_ORDER).map((found) => found.code)).toEqual(['wilayah.nama-urutan', 'wilayah.nama-urutan'])
  })

  it('says how far a close spelling is from the official name', () => {
    expect(rowIssues(swap('PAKAVA', 'PAKAWA'))).toContainEqual(
      expect.objectContaining({
        code: 'wilayah.nama-mirip',
        place: { file: 'rekap.xlsx', sheet: 'Rekap', row: 6, column: null, cell: null },
        read: 'PAKAWA',
        params: { nama: 'PAKAWA', desa: 'Pakava', kode: '99.01.01.2003', beda: 1 },
      }),
    )
  })

  it('proposes the last village left, with its reason', () => {
    expect(rowIssues(swap('KULU', 'GODANG')).map((found) => found.code)).toContain('wilayah.saran-sisa')
  })

  it('notes a confirmed name without asking again', () => {
    const found = rowIssues(swap('KULU', 'GODANG'), new Map([['GODANG', '99.01.02.2003']]))
    expect(found.find((one) => one.code === 'wilayah.alias-dipakai')?.severity).toBe('catatan')
  })

  it('lists the bearers of a name that it cannot tell apart', () => {
    const found = rowIssues(IN_ORDER.toSorted((a, b) => (a < b ? -1 : 1))).filter((one) => one.code === 'wilayah.nama-ganda')
    expect(found).toHaveLength(2)
    expect(found[0]?.params.pilihan).toBe('99.01.01.2002 Kec. Hulu; 99.01.02.2002 Kec. Hilir')
  })

  it('names each village without a row once', () => {
    const missing = placeIssues(place(IN_ORDER.slice(1)), SAMPLE, 'rekap.xlsx', 'Rekap').filter((found) => found.place.row === null)
    expect(missing.map((found) => found.params.desa)).toEqual(['Air Dingin'])
  })
})

describe('foreignFile', () => {
  it('lets a file pass from half of its names on', () => {
    expect(foreignFile(place(['KULU', 'DODA']), SAMPLE, 'rekap.xlsx')).toBeNull()
    expect(foreignFile(place(['KULU', 'DODA', 'PATIKA']), SAMPLE, 'rekap.xlsx')?.params).toMatchObject({ cocok: 1, baris: 3 })
  })

  it('counts a name of several villages as known', () => {
    expect(foreignFile(place(['TANJUNG BARU', 'DODA']), SAMPLE, 'rekap.xlsx')).toBeNull()
  })

  it('names the likely district when there is one', () => {
    const blocked = foreignFile(place(['DODA']), SAMPLE, 'rekap.xlsx')
    if (blocked === null) throw new Error('one unknown name of one is foreign')
    expect(withGuess(blocked, null)).toBe(blocked)
    expect(withGuess(blocked, 'Kabupaten Pasangkayu')).toMatchObject({
      code: 'wilayah.kabupaten-lain',
      params: { dugaan: 'Kabupaten Pasangkayu' },
    })
  })
})
