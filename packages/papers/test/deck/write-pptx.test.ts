import { publicReport } from '@konvergen/core/lokus/public-report.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { deckContent } from '../../src/deck/deck-content.ts'
import { writeDeck } from '../../src/deck/write-pptx.ts'
import { partOf, partsOf } from '../docx-words.ts'
import { notesOf, slidesOf } from '../pptx-words.ts'
import { emptyAnalysisReport, sampleAnalysisReport } from '../sample-analysis-report.ts'

const report = sampleAnalysisReport()

describe('the slides', () => {
  let pptx: Uint8Array
  let slides: string[]
  let notes: string[]
  beforeAll(async () => {
    pptx = await writeDeck(report, 'id')
    slides = slidesOf(pptx)
    notes = notesOf(pptx)
  })

  it('are eight to twelve, wide, each marked for whom it is, and a sample as one', () => {
    expect(slides.length).toBeGreaterThanOrEqual(8)
    expect(slides.length).toBeLessThanOrEqual(12)
    expect(slides.filter((words) => !words.includes('Internal: untuk rapat') || !words.includes('Data contoh'))).toEqual([])
    expect(partOf(pptx, 'ppt/presentation.xml')).toContain('cx="12192000" cy="6858000"')
  })

  it('begin with the district under its letterhead', () => {
    expect(slides[0]).toContain('TPPS #1')
    expect(slides[0]).toContain('Analisis situasi stunting 2024')
    expect(slides[0]).toContain('Kabupaten Contoh')
  })

  it('hold tables that can be changed, and pictures with words for who cannot see them', () => {
    const parts = partsOf(pptx)
    const xml = parts.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).map((name) => partOf(pptx, name))
    expect(xml.filter((each) => each.includes('<a:tbl>')).length).toBeGreaterThanOrEqual(4)
    const pictures = xml.flatMap((each) => [...each.matchAll(/<p:cNvPr [^>]*descr="([^"]*)"/g)].map(([, alt]) => alt ?? ''))
    expect(pictures.some((alt) => alt.startsWith('Sebaran stunting per desa.'))).toBe(true)
    expect(pictures.some((alt) => alt.includes('SSGI 2022 27,2'))).toBe(true)
  })

  it('are in their own language for whoever edits them', () => {
    const told = partsOf(pptx).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    const words = told.flatMap((name) => [...partOf(pptx, name).matchAll(/<a:r><a:rPr lang="([^"]+)"/g)].map(([, lang]) => lang))
    expect(new Set(words)).toEqual(new Set(['id-ID']))
  })

  it('say in their notes where figures come from', () => {
    expect(notes).toHaveLength(slides.length)
    expect(notes[1]).toContain('e-PPGBM')
    expect(notes.at(-1)).toContain(`SHA-256 ${'a'.repeat(64)}`)
  })

  it('ask three things, each with its figure', () => {
    const { slides: content } = deckContent(report, 'id')
    const asked = content.find(({ title }) => title === 'Tiga keputusan yang diminta')?.points ?? []
    expect(asked).toHaveLength(3)
    const [most] = report.gaps?.district.lines.filter(({ people, isSummed }) => isSummed && (people ?? 0) > 0) ?? []
    expect(asked[1]).toContain(`“${most?.name.id}”`)
    expect(asked[2]).toContain(`${report.situation.kabupaten.insufficientCount} dari 24 desa`)
  })
})

describe('slides of a district with little', () => {
  it('say what is missing, and show no empty table', () => {
    const { slides } = deckContent(emptyAnalysisReport(), 'id')
    expect(slides.flatMap(({ table }) => (table === undefined ? [] : [table.rows.length])).filter((rows) => rows === 0)).toEqual([])
    const said = slides.flatMap(({ points = [] }) => points).join('\n')
    expect(said).toContain('Batas desa belum dimasukkan')
    expect(said).toContain('Cakupan layanan belum dilaporkan.')
    expect(said).toContain('Belum ada angka survei dan target yang dicatat.')
    expect(said).toContain('Belum ada desa yang dapat diusulkan')
  })
})

describe('slides for the public', () => {
  it('say that they are, in English too, and what is withheld', async () => {
    const slides = slidesOf(await writeDeck(publicReport(report), 'en'))
    expect(slides.filter((words) => !words.includes('Public: counts of 1–4 withheld'))).toEqual([])
    expect(slides.join('\n')).toContain('those that would give them away by subtraction')
  })

  it('name no file, and no row without a village', async () => {
    const told = await writeDeck(publicReport(report), 'id')
    const words = [...slidesOf(told), ...notesOf(told)].join('\n')
    expect(words).not.toMatch(/rekap_#1|GO#DANG/)
  })
})
