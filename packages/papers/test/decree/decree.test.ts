import { type Decree, draftTexts } from '@konvergen/core/opd/decree.ts'
import { describe, expect, it } from 'vitest'
import { decreeContent, sayDecreeDay } from '../../src/decree/decree-content.ts'
import { writeDecreeDocx } from '../../src/decree/write-docx.ts'
import { writeDecreePdf } from '../../src/decree/write-pdf.ts'
import { wordsOf } from '../docx-words.ts'
import { POPPLER_ABSENT, textOf } from '../pdf-text.ts'

const DRAFT: Decree = {
  ...draftTexts({ level: 'kabupaten', kabupaten: 'Contoh', isKota: false, wilayah: 'Kabupaten Contoh' }),
  penandatangan: 'NAMA BUPATI',
  nomor: null,
  tanggal: null,
  tahun: '2026',
  isDraft: true,
  susunan: [
    { bidang: null, tugas: [], rows: [{ kedudukan: 'Ketua Pelaksana', jabatan: 'Sekretaris Daerah', nama: '#Sri *Contoh*' }] },
    { bidang: 'Bidang Data', tugas: ['mengelola data sasaran'], rows: [{ kedudukan: 'Koordinator', jabatan: 'Kepala Dinas', nama: null }] },
  ],
}
const RECORDED: Decree = { ...DRAFT, isDraft: false, nomor: '100.3/12/2026', tanggal: '2026-02-03' }

describe('decreeContent', () => {
  it('marks what is not checked on a draft, and nothing on a recorded decree', () => {
    const draft = decreeContent(DRAFT)
    expect(draft.notes[0]).toBe('DRAF, belum ditetapkan.')
    expect(draft.mengingat.filter(({ text }) => text.includes('*'))).toHaveLength(3)
    expect(draft.nomor).toBe('NOMOR ………………… TAHUN 2026')
    const recorded = decreeContent(RECORDED)
    expect([recorded.notes, recorded.nomor, recorded.tanggal]).toEqual([[], 'NOMOR 100.3/12/2026', '3 Februari 2026'])
    expect(recorded.mengingat.some(({ text }) => text.includes('*'))).toBe(false)
    expect(decreeContent({ ...RECORDED, nomor: '12' }).nomor).toBe('NOMOR 12 TAHUN 2026')
    expect(sayDecreeDay('2026-11-27')).toBe('27 November 2026')
  })

  it('letters the considerations and counts the dictums', () => {
    const { menimbang, diktum } = decreeContent(DRAFT)
    expect(menimbang.map(({ mark }) => mark)).toEqual(['a.', 'b.', 'c.'])
    expect(diktum.map(({ mark }) => mark)).toEqual(['KESATU', 'KEDUA', 'KETIGA', 'KEEMPAT', 'KELIMA'])
  })
})

describe('the letterhead', () => {
  const kop = ['Pemerintah Kabupaten Contoh', 'Jalan #1']

  it('stands above the decree in Word and PDF, where the district has one', async ({ skip }) => {
    expect(wordsOf(await writeDecreeDocx({ ...RECORDED, kop })).startsWith('PEMERINTAH KABUPATEN CONTOH\nJALAN #1\n')).toBe(true)
    expect(wordsOf(await writeDecreeDocx(RECORDED))).not.toContain('PEMERINTAH KABUPATEN CONTOH')
    const text = textOf(await writeDecreePdf({ ...RECORDED, kop }))
    skip(text === '', POPPLER_ABSENT)
    expect(text.trimStart().startsWith('PEMERINTAH KABUPATEN CONTOH')).toBe(true)
  })
})

const ORDER = [
  'KEPUTUSAN BUPATI CONTOH',
  'TENTANG',
  'Menimbang',
  'Mengingat',
  'MEMUTUSKAN',
  'Menetapkan',
  'KESATU',
  'Ditetapkan di',
  'Tembusan',
  'LAMPIRAN',
  'SUSUNAN TIM',
  'Bidang Data',
]

function expectInOrder(text: string): void {
  let from = 0
  for (const word of ORDER) {
    const at = text.indexOf(word, from)
    expect([word, at >= 0]).toEqual([word, true])
    from = at
  }
}

describe('the papers', () => {
  it('as a Word file: the parts of a decree in their order, names as they are written', async () => {
    const text = wordsOf(await writeDecreeDocx(DRAFT))
    expectInOrder(text)
    expect(text).toContain('#Sri *Contoh*')
    expect(text).toContain('DRAF, belum ditetapkan.')
    expect(wordsOf(await writeDecreeDocx(RECORDED))).not.toContain('DRAF')
  })

  it('as a PDF: the same', async (context) => {
    const pdf = await writeDecreePdf(DRAFT)
    expect(Buffer.from(pdf.subarray(0, 5)).toString('latin1')).toBe('%PDF-')
    const text = textOf(pdf)
    if (text === '') context.skip(POPPLER_ABSENT)
    expectInOrder(text)
    expect(text).toContain('#Sri *Contoh*')
  })
})
