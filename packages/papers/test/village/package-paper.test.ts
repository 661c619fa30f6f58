import type { PackageContent } from '@konvergen/core/village/package-content.ts'
import { describe, expect, it } from 'vitest'
import { villagePaper } from '../../src/village/package-paper.ts'
import type { VillagePaper } from '../../src/village/paper-of-village.ts'
import { writeVillageDocx, writeVillagePdf } from '../../src/village/write-package.ts'
import { wordsOf } from '../docx-words.ts'
import { POPPLER_ABSENT, textOf } from '../pdf-text.ts'
import { saysTheSame } from '../says-the-same.ts'

const CONTENT: PackageContent = {
  format: 1,
  kab: '99.01',
  district: 'Kabupaten Rekaan',
  desa: '99.01.01.2001',
  name: 'Sido#rahayu',
  kecamatan: 'Wana',
  year: 2027,
  lokus: { year: 2027, status: 'baru', basis: 'SK 1/2026' },
  figures: [{ key: 'stunting', numerator: 12, denominator: 100, percent: 12, source: 'e-PPGBM', period: '2026-08' }],
  period: '2026-T3',
  gaps: [{ indicator: 'E27', people: 30, name: { id: 'Sanitasi layak', en: 'Sanitation' } }],
  recommendations: [
    {
      id: 'a',
      entry: 'jamban-keluarga',
      title: 'Jamban sehat keluarga',
      unit: 'rumah tangga',
      volume: 30,
      unitCost: '3500000',
      source: 'dana-desa',
      note: null,
      gaps: [{ indicator: 'E27', people: 30 }],
      period: '2026-T3',
      cost: '105000000',
      danaDesa: { answer: 'boleh', source: null },
      siskeudes: '02.04.13',
      reason: null,
    },
    {
      id: 'b',
      entry: 'rembuk-desa',
      title: 'Rembuk desa',
      unit: 'kegiatan',
      volume: null,
      unitCost: null,
      source: 'dana-desa',
      note: null,
      gaps: [],
      period: null,
      cost: null,
      danaDesa: { answer: 'periksa', source: 'Perbup 3/2026' },
      siskeudes: null,
      reason: null,
    },
  ],
  activities: [{ id: 'k', title: 'Air bersih', office: 'PUPR', villages: 4, money: [{ source: 'apbd-kab', rupiah: '200000000' }] }],
  asks: [{ key: 'apbdes', from: '2026-12-01', to: '2026-12-31', isOfCalendar: false }],
}
const PAPER: VillagePaper = {
  content: CONTENT,
  letterhead: ['Pemerintah Kabupaten Rekaan'],
  issued: { version: 2, digest: 'f'.repeat(64), day: '2026-11-28' },
  isDemo: false,
}
const SAID = [
  'Kepala Desa Sido#rahayu',
  'SK 1/2026',
  'Dana Desa (DD): 2 kegiatan, Rp 105.000.000; 1 belum diketahui biayanya.',
  '1 Desember 2026 – 31 Desember 2026',
  'jadwal umum',
  '30 rumah tangga',
  'Siskeudes 02.04.13*',
  'pengetahuan umum, belum dicocokkan dengan peraturan',
  'Perbup 3/2026',
  'Rp 200.000.000',
  'Sanitasi layak',
]
const plain = (text: string): string => text.replaceAll(/\s+/g, ' ')

describe('the paper of a village', () => {
  it('says in the PDF what is recommended, who pays and until when', async ({ skip }) => {
    const text = plain(textOf(await writeVillagePdf(PAPER, 'id')))
    skip(text === '', POPPLER_ABSENT)
    for (const said of SAID) expect(text).toContain(said)
    expect(text).toContain(`SHA-256 ${'f'.repeat(64)}`)
  })

  it('says the same in the Word file', async () => {
    const text = plain(wordsOf(await writeVillageDocx(PAPER, 'id')))
    for (const said of SAID) expect(text).toContain(said)
  })

  it('has equal text, tables and pages in PDF, Word and as LibreOffice prints it', { timeout: 120_000 }, async ({ skip }) => {
    const files = { pdf: await writeVillagePdf(PAPER, 'id'), docx: await writeVillageDocx(PAPER, 'id') }
    const seen = saysTheSame(villagePaper(PAPER, 'id'), files, skip)
    expect(seen).toEqual({ missing: { pdf: [], docx: [], printed: [] }, otherRows: [], pages: [2, 2] })
  })

  it('is marked as a draft until it is issued', () => {
    expect(villagePaper({ ...PAPER, issued: null, isDemo: true }, 'en').mark).toBe('Sample data · DRAFT: the package is not issued')
    expect(villagePaper(PAPER, 'en').mark).toBe(null)
  })

  it('asks a kelurahan for no RKPDes and APBDes', () => {
    const asks = [...CONTENT.asks, { key: 'rembuk-desa' as const, from: '2026-06-01', to: '2026-06-01', isOfCalendar: true }]
    const text = JSON.stringify(villagePaper({ ...PAPER, content: { ...CONTENT, desa: '99.01.01.1001', asks } }, 'id').blocks)
    expect(text).toContain('Lurah Sido#rahayu')
    expect(text).not.toContain('Dianggarkan dalam APBDes')
    expect(text).toContain('rembuk stunting desa/kelurahan: 1 Juni 2026.')
  })
})
