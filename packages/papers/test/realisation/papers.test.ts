/**
 * Papers of realisation: the same figures in every form, also as LibreOffice prints them; what is missing is no zero; what rests on memory is marked.
 */
import { describe, expect, it } from 'vitest'
import type { Paper } from '../../src/analysis/paper-blocks.ts'
import { packDeck, packPaper } from '../../src/realisation/pack-content.ts'
import { semesterPaper } from '../../src/realisation/semester-content.ts'
import { writePackPdf, writePackPptx, writeSemesterDocx, writeSemesterPdf } from '../../src/realisation/write-papers.ts'
import { convertedToPdf, OFFICE_ABSENT } from '../converted.ts'
import { POPPLER_ABSENT, textOf } from '../pdf-text.ts'
import { slidesOf } from '../pptx-words.ts'
import { saysTheSame } from '../says-the-same.ts'
import { PACK, SEMESTER } from './sample-facts.ts'

const plain = (text: string): string => text.replaceAll(/[\s\u00a0]+/g, ' ')
/** Every number of a text, however its lines break. */
const figuresOf = (text: string): Set<string> => new Set(plain(text).match(/\d[\d.,]*\d|\d/g))

const cellsOf = (rows: readonly { readonly cells: readonly unknown[] }[]): string[] => rows.flatMap(({ cells }) => cells.map(String))
const cellsOfPaper = ({ blocks }: Paper): string[] => blocks.flatMap((block) => (block.kind === 'table' ? cellsOf(block.table.rows) : []))

describe('the pack of an office', () => {
  const cells = cellsOfPaper(packPaper(PACK, 'id'))

  it('says the same in its tables on paper and on slides', () => {
    const deck = packDeck(PACK, 'id')
    expect(deck.slides.flatMap(({ table }) => (table === undefined ? [] : cellsOf(table.rows)))).toEqual(cells)
    expect(cells).toContain('Jamban #sehat bagi *keluarga* berisiko')
    expect(cells).toContain('18 unit; Rp 140.000.001')
    expect(cells).toContain('Lelang diulang satu kali.')
    expect(cells).toContain('Kecamatan: kepastian lahan.')
    expect(cells).toContain('Berita acara serah terima')
    expect(cells).toContain('belum dilaporkan')
  })

  it('shows every figure in the PDF and on the slides', async ({ skip }) => {
    const pdf = figuresOf(textOf(await writePackPdf(PACK, 'id')))
    skip(pdf.size === 0, POPPLER_ABSENT)
    const slides = figuresOf(slidesOf(await writePackPptx(PACK, 'id')).join('\n'))
    const wanted = [...figuresOf(cells.join('\n'))]
    expect(wanted.filter((figure) => !pdf.has(figure))).toEqual([])
    expect(wanted.filter((figure) => !slides.has(figure))).toEqual([])
  })

  it('shows every figure on the slides as LibreOffice prints them', { timeout: 120_000 }, async ({ skip }) => {
    const printed = convertedToPdf(await writePackPptx(PACK, 'id'), 'pptx')
    if (printed === null) return skip(OFFICE_ABSENT)
    const shown = figuresOf(textOf(printed))
    skip(shown.size === 0, POPPLER_ABSENT)
    expect([...figuresOf(cells.join('\n'))].filter((figure) => !shown.has(figure))).toEqual([])
  })

  it('is the same bytes each time', async () => {
    const [one, other] = [await writePackPdf(PACK, 'en'), await writePackPdf(PACK, 'en')]
    expect(Buffer.compare(one, other)).toBe(0)
  })

  it('goes on on further slides where its table is long, and loses no row', () => {
    const [first] = PACK.activities
    const many = { ...PACK, activities: Array.from({ length: 20 }, (_, at) => ({ ...first, title: `Kegiatan ${at}` })) } as typeof PACK
    const titles = packDeck(many, 'id').slides.flatMap(({ table }) => table?.rows.map(({ cells: [title] }) => title) ?? [])
    for (let at = 0; at < 20; at += 1) expect(titles).toContain(`Kegiatan ${at}`)
  })
})

describe('the report of a half-year', () => {
  const paper = semesterPaper(SEMESTER, 'id')
  const cells = cellsOfPaper(paper)

  it('says the same in the PDF and in the Word file, also as LibreOffice prints it', { timeout: 120_000 }, async ({ skip }) => {
    const files = { pdf: await writeSemesterPdf(SEMESTER, 'id'), docx: await writeSemesterDocx(SEMESTER, 'id') }
    const seen = saysTheSame(paper, files, skip)
    expect(seen).toEqual({ missing: { pdf: [], docx: [], printed: [] }, otherRows: [], pages: [4, 4] })
  })

  it('quotes the chain with the counts that the page has', () => {
    expect(JSON.stringify(paper.blocks)).toContain('Dari 6 kesepakatan, 3 masuk RKPD/Renja, 3 tidak, 0 belum diketahui')
    expect(cells.join('|')).toContain('Kesepakatan (6): Masuk RKPD/Renja|3|3|0|2')
    expect(JSON.stringify(packDeck(PACK, 'id').slides)).toContain('Dari 6 kesepakatan, 3 masuk RKPD/Renja')
  })

  it('adds its sources up to the whole', () => {
    expect(cells).toContain('143.000.001')
    const total = paper.blocks.flatMap((block) => (block.kind === 'table' ? block.table.rows.filter(({ kind }) => kind === 'total') : []))
    expect(total.map(({ cells: own }) => own)).toEqual([
      ['Jumlah', expect.any(String), '181.172.839', '143.000.001', '78,9\u00a0%', '0 / 0 / 2'],
      ['Jumlah', '362.345.678', '143.000.001', '143.000.001', '39,4\u00a0%'],
      ['Jumlah', '2 dari 3', '15 dari 24', '181.172.839', '143.000.001', '78,9\u00a0%', '0 / 0 / 2'],
    ])
  })

  it('tells villages by kecamatan, how many reported, and what cannot be counted', () => {
    expect(cells).toContain('Rekaan Utara')
    const text = JSON.stringify(paper.blocks)
    expect(text).toContain('2 dari 3 desa yang APBDes-nya ada melaporkan dalam semester ini: 15 dari 24 laporan baris; 1 desa menyerahkan')
    expect(text).toContain('4 desa belum ada APBDes-nya')
    expect(text).toContain('Pada 5 baris, Siskeudes menyebut jumlah yang berbeda')
    const none = { ...SEMESTER, villages: { ...SEMESTER.villages, kecamatan: [], all: { ...SEMESTER.villages.all, villages: 0 } } }
    expect(JSON.stringify(semesterPaper(none, 'id').blocks)).toContain('Belum ada APBDes desa')
  })

  it('says how much was reported, and marks what rests on memory', () => {
    const text = JSON.stringify(paper.blocks)
    expect(text).toContain('2 dari 3 laporan kegiatan')
    expect(text).toContain('(ingatan, belum diperiksa)')
    expect(text).toContain('usulan program')
    expect(JSON.stringify(semesterPaper(SEMESTER, 'en').blocks)).toContain('(memory, not checked)')
  })
})
