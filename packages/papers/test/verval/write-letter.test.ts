/** Letters about verval and files of the agreed data: the numbers are the board's, and no file is written that cannot be read. */
import { describe, expect, it } from 'vitest'
import { writeAgreedNames } from '../../src/verval/write-agreed.ts'
import { letterSentences, type VervalLetter, writeVervalLetter } from '../../src/verval/write-letter.ts'
import { wordsOf } from '../docx-words.ts'

const LETTER: VervalLetter = {
  kop: [],
  kabupaten: 'Kabupaten Contoh',
  kecamatan: 'Muara Wening',
  desa: null,
  sumber: 'KRS',
  periode: '2026-S1',
  tenggat: '2026-10-31',
  tanggal: '2026-10-20',
  rows: [
    { nama: 'Pasir Mutiara', keadaan: 'dikerjakan', keluarga: 1200, diperiksa: 200 },
    { nama: 'Tanjung Camar', keadaan: 'diverifikasi', keluarga: 30, diperiksa: 30 },
  ],
}
const isZip = (bytes: Uint8Array) => Buffer.from(bytes.slice(0, 2)).toString() === 'PK'

describe('a letter', () => {
  it('says how many villages and families are open, and whether the deadline has passed', () => {
    const said = letterSentences(LETTER).join(' ')
    expect(said).toContain('1 desa yang belum selesai dan 1.000 keluarga')
    expect(said).toContain('Tenggatnya 31 Oktober 2026.')
    expect(letterSentences({ ...LETTER, tanggal: '2026-11-02' }).join(' ')).toContain('sudah lewat')
    expect(letterSentences({ ...LETTER, rows: LETTER.rows.slice(1) }).join(' ')).toContain(
      'Semua desa di Kecamatan Muara Wening sudah selesai',
    )
  })

  it('is a Word file, with room for a letterhead until there is one', async () => {
    expect(wordsOf(await writeVervalLetter(LETTER))).toContain('[Kop surat]')
    const words = wordsOf(await writeVervalLetter({ ...LETTER, kop: ['Pemerintah Kabupaten Contoh', 'TPPS'] }))
    expect(words).toContain('PEMERINTAH KABUPATEN CONTOH\nTPPS\n')
    expect(words).not.toContain('[Kop surat]')
  })
})

describe('families with names', () => {
  it('are a workbook, empty or not', async () => {
    const mark = { by: 'Bu Sri', at: '2026-10-20T02:00:00Z', purpose: 'Kunjungan rumah' }
    expect(isZip(await writeAgreedNames({ version: 1, mark, rows: [] }, 'id'))).toBe(true)
  })
})
