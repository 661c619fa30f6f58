/**
 * The chain for a meeting: the same counts on paper, in Word and as LibreOffice prints it; what fell out of whom; nothing of others in the paper of one village.
 */
import { excerptIn } from '@konvergen/core/kit/excerpt.ts'
import { describe, expect, it } from 'vitest'
import { chainPaper } from '../../src/chain/chain-paper.ts'
import { writeChainDocx, writeChainPdf } from '../../src/chain/write-paper.ts'
import { structureOf } from '../pdf-structure.ts'
import { POPPLER_ABSENT } from '../pdf-text.ts'
import { saysTheSame } from '../says-the-same.ts'
import { tablesIn } from '../tables-in.ts'
import { CHAIN, MEETING, QUOTE, VILLAGE_MEETING } from './sample-chain.ts'

const cells = tablesIn(chainPaper(MEETING, 'id'))

describe('the chain for a meeting', () => {
  it('says in its first lines what every paper quotes of it', () => {
    const { points } = excerptIn(QUOTE, 'id')
    const text = JSON.stringify(chainPaper(MEETING, 'id').blocks)
    for (const point of points) expect(text).toContain(point)
    expect(points[0]).toBe('Dari 6 kesepakatan, 3 masuk RKPD/Renja, 3 tidak, 0 belum diketahui; 1 sudah ada realisasinya.')
  })

  it('tells of each funnel as many as the page does, and the stage that nobody uses in a line alone', () => {
    for (const { stages } of CHAIN.funnels.filter(({ all }) => all > 0))
      for (const { sampai, putus, 'tidak-diketahui': unknown } of stages.filter((each) => each.stage !== 'kua-ppas'))
        expect(cells.map((row) => row.slice(1, 4))).toContainEqual([sampai, putus, unknown].map(String))
    expect(cells.flat()).not.toContain('Masuk KUA-PPAS')
    expect(JSON.stringify(chainPaper(MEETING, 'id').blocks)).toContain('“Masuk KUA-PPAS” tidak ditampilkan')
  })

  it('lists the agreements that fell out with where, and what fell out by office', () => {
    expect(cells).toContainEqual(['Butir *rekaan* #b5 tentang keluarga berisiko', 'PUPR', 'Ada kegiatan'])
    expect(cells).toContainEqual(['PUPR', '3', '1', '2', '0', '0'])
  })

  it('sets prevalence with n beside the lokus village, and the survey apart', () => {
    expect(cells).toContainEqual([
      'Sukamaju (Rekaan)',
      '18,2\u00a0% (n 121; D/S 84,0\u00a0%)',
      '16,0\u00a0% (n 119)',
      'tidak bermakna: bisa kebetulan',
    ])
    expect(JSON.stringify(chainPaper(MEETING, 'id').blocks)).toContain('SSGI 2024 24,8')
  })

  it('adds money up to what the page says', () => {
    expect(cells).toContainEqual(['Jumlah', '5', '625.000.015', '301.000.007', '250.000.000', '90.000.000'])
    expect(cells).toContainEqual(['PUPR', '2', '250.000.006', '–', '–', '–'])
  })

  it('of one village holds nothing of another, and no money of offices', () => {
    const text = JSON.stringify(chainPaper(VILLAGE_MEETING, 'id'))
    for (const foreign of ['Mekarsari', 'PUPR', '625.000.015']) expect(text).not.toContain(foreign)
    expect(text).toContain('Sukamaju')
  })

  it('says the same in PDF and Word, also as LibreOffice prints it', { timeout: 120_000 }, async ({ skip }) => {
    const [pdf, docx] = [await writeChainPdf(MEETING, 'id'), await writeChainDocx(MEETING, 'id')]
    const seen = saysTheSame(chainPaper(MEETING, 'id'), { pdf, docx }, skip)
    expect(seen).toEqual({ missing: { pdf: [], docx: [], printed: [] }, otherRows: [], pages: [6, 6] })
  })

  it('is PDF/UA-1 with a tree of structure that names its headings, tables, lists and pictures', async ({ skip }) => {
    const structure = structureOf(await writeChainPdf(MEETING, 'id'))
    skip(structure.text === '', POPPLER_ABSENT)
    expect([structure.isTagged, structure.isUa1]).toEqual([true, true])
    for (const tag of ['H1', 'Table', 'TH', 'TD', 'L', 'LI', 'Figure']) expect(structure.tags).toContain(tag)
  })

  it('is marked as internal and as sample data', () => {
    expect(chainPaper(MEETING, 'en')).toMatchObject({ audience: 'Internal', mark: 'Sample data: an invented district' })
  })

  it('is the same bytes each time', async () => {
    expect(Buffer.compare(await writeChainPdf(MEETING, 'en'), await writeChainPdf(MEETING, 'en'))).toBe(0)
  })
})
