import type { Minutes } from '@konvergen/core/rembuk/minutes.ts'
import { countSectors } from '@konvergen/core/rembuk/sectors.ts'
import type { DesaBoundary } from '@konvergen/core/wilayah/boundary.ts'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { commitmentPaper, minutesPaper } from '../../src/rembuk/minutes-content.ts'
import { writeMinutesDocx, writeMinutesPdf } from '../../src/rembuk/write-minutes.ts'
import { REMBUK_QUOTE } from '../chain/sample-chain.ts'
import { wordsOf } from '../docx-words.ts'
import { structureOf } from '../pdf-structure.ts'
import { POPPLER_ABSENT, textOf } from '../pdf-text.ts'
import { saysTheSame } from '../says-the-same.ts'

const CLAUSE: Minutes['clauses'][number] = {
  no: 1,
  kind: 'apbdes',
  body: 'Desa lokus #mengutamakan *dana* stunting.',
  owners: ['Desa/kelurahan lokus'],
  due: '2026-12-31',
  indicator: null,
  volume: 12,
  unit: 'desa',
  rupiah: '1200000000',
  outcome: { result: 'disepakati', way: 'suara', votes: { for: 14, against: 2, abstain: 1 } },
  objections: [{ office: 'Forum kepala desa', body: 'Dana desa sudah terbagi.' }],
}
const REFUSED: Minutes['clauses'][number] = {
  ...CLAUSE,
  no: 2,
  body: 'Butir yang ditolak.',
  rupiah: '0',
  outcome: { result: 'ditolak', way: 'mufakat', votes: null },
  objections: [],
}
const MINUTES: Minutes = {
  letterhead: ['Pemerintah Kabupaten Rekaan', 'TPPS'],
  district: 'Kabupaten Rekaan',
  level: 'kab',
  area: 'Kabupaten Rekaan',
  year: 2027,
  title: 'Rembuk Stunting 2026',
  place: 'Aula',
  day: '2026-04-07',
  clock: '09:00',
  zone: 'WIB',
  duration: 240,
  agenda: ['Hasil analisis situasi'],
  preconditions: [{ what: 'rencana', state: 'tidak-diketahui' }],
  analysis: { year: 2026, version: 2, digest: 'a'.repeat(64) },
  attended: 2,
  sectors: countSectors(['DPRD', 'Dinas Kesehatan'], []),
  clauses: [CLAUSE, REFUSED],
  lokus: { year: 2027, rows: [{ code: '99.01.01.2001', name: 'Sidorahayu', kecamatan: 'Wana', status: 'perluasan', basis: 'Rembuk' }] },
  follows: { title: 'Rembuk pertama', day: '2026-01-15', differences: [{ what: 'berubah', body: CLAUSE.body, fields: ['due', 'rupiah'] }] },
  signers: [
    { post: 'Bupati', name: null },
    { post: 'Wakil DPRD', name: 'Nama Penanda' },
    { post: 'Wakil camat', name: null },
  ],
  code: 'RBK-7F3A-91C2-0D4E-K',
}
const FROZEN = { digest: 'f'.repeat(64), isDemo: false }
const SAID = [
  'Disepakati dengan suara: 14 setuju, 2 menolak, 1 abstain',
  'Ditolak secara mufakat',
  'Desa lokus #mengutamakan *dana* stunting.',
  'Tenggat: 31 Desember 2026',
  '12 desa, Rp 1.200.000.000',
  'Keberatan Forum kepala desa: Dana desa sudah terbagi.',
  'tidak diketahui: tidak tercatat di Konvergen',
  'Sidorahayu',
  'perluasan',
  'tenggat, dana',
  'Nama Penanda',
  `SHA-256 ${'f'.repeat(64)}`,
]

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ')

describe('the minutes of a rembuk', () => {
  const SQUARE = (x: number): DesaBoundary['geometry'] => ({
    type: 'Polygon',
    coordinates: [
      [
        [x, 0],
        [x + 1, 0],
        [x + 1, 1],
        [x, 1],
        [x, 0],
      ],
    ],
  })
  const BOUNDARIES: readonly DesaBoundary[] = [
    { kode: '99.01.01.2001', geometry: SQUARE(100) },
    { kode: '99.01.01.2002', geometry: SQUARE(101) },
  ]

  it('draw the lokus on a map where there are boundaries, and say what is not drawn', () => {
    const picturesOf = (boundaries: readonly DesaBoundary[], minutes = MINUTES) =>
      minutesPaper(minutes, { ...FROZEN, boundaries }, 'id').blocks.filter(({ kind }) => kind === 'picture')
    expect(picturesOf([])).toEqual([])
    expect(picturesOf(BOUNDARIES)).toMatchObject([{ picture: { alt: 'Peta 2 desa, 1 di antaranya lokus berwarna gelap.' } }])
    const rows = [...(MINUTES.lokus?.rows ?? []), { code: '99.01.01.2009', name: 'Tiada', kecamatan: 'Wana', status: 'baru', basis: null }]
    const more = picturesOf(BOUNDARIES, { ...MINUTES, lokus: { year: 2027, rows } })
    expect(more).toMatchObject([{ caption: 'Letak lokus 2027: lokus berwarna gelap; 1 lokus tanpa batas desa tidak tergambar' }])
  })

  it('show photos as an annex with digest and words for who cannot see them, and say how many they do not', async ({ skip }) => {
    const jpeg = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#c00' } })
      .jpeg()
      .toBuffer()
    const shown = [
      { title: 'Penandatanganan komitmen', sha256: 'b'.repeat(64), jpeg, width: 40, height: 30 },
      { title: '', sha256: 'c'.repeat(64), jpeg, width: 30, height: 40 },
    ]
    const standing = { ...FROZEN, photos: { shown, withheld: 1, more: 3 } }
    const pictures = minutesPaper(MINUTES, standing, 'id').blocks.filter(({ kind }) => kind === 'picture')
    expect(pictures).toMatchObject([
      { caption: 'Penandatanganan komitmen', picture: { alt: 'Penandatanganan komitmen' } },
      { caption: 'Foto 2', picture: { alt: 'Foto rembuk nomor 2, tanpa judul.' } },
    ])
    const bytes = await writeMinutesPdf(MINUTES, standing, 'id')
    expect(bytes.length).toBeGreaterThan((await writeMinutesPdf(MINUTES, FROZEN, 'id')).length)
    expect(wordsOf(await writeMinutesDocx(MINUTES, standing, 'id'))).toContain('Lampiran: foto')
    const text = plain(textOf(bytes))
    skip(text === '', POPPLER_ABSENT)
    for (const said of ['Lampiran: foto', `SHA-256 ${'b'.repeat(64)}`, '1 foto tidak ditampilkan', '3 foto lagi'])
      expect(text).toContain(said)
  })

  it('list the people to be served as they were frozen; minutes from before say nothing of them', async ({ skip }) => {
    const targets = {
      groups: [{ code: 'D12', name: 'Balita', period: '2026' }],
      rows: [
        { code: '99.01.01.2001', name: 'Sidorahayu', isLokus: true, values: [1234] },
        { code: '99.01.01.2002', name: 'Bahagia', isLokus: false, values: [null] },
      ],
    }
    const headings = (minutes: Minutes) =>
      minutesPaper(minutes, FROZEN, 'id').blocks.flatMap((block) => (block.kind === 'heading' ? block.text : []))
    expect(headings(MINUTES)).not.toContain('Lampiran: sasaran menurut desa')
    expect(headings({ ...MINUTES, targets })).toContain('Lampiran: sasaran menurut desa')
    const text = plain(textOf(await writeMinutesPdf({ ...MINUTES, targets }, FROZEN, 'id')))
    skip(text === '', POPPLER_ABSENT)
    for (const said of ['Sidorahayu ya 1.234', 'Bahagia – –', 'Jumlah yang dilaporkan 1.234']) expect(text).toContain(said)
  })

  it('are PDF/UA-1 with a tree of structure that names its headings, tables and lists', async ({ skip }) => {
    const structure = structureOf(await writeMinutesPdf(MINUTES, { ...FROZEN, boundaries: BOUNDARIES }, 'id'))
    skip(structure.text === '', POPPLER_ABSENT)
    expect(structure.isTagged).toBe(true)
    for (const tag of ['H1', 'H2', 'Table', 'TR', 'TH', 'TD', 'L', 'LI', 'Figure']) expect(structure.tags).toContain(tag)
    expect(structure.isUa1).toBe(true)
  })

  it('say in the PDF what was agreed, how, and who objected', async ({ skip }) => {
    const text = plain(textOf(await writeMinutesPdf(MINUTES, FROZEN, 'id')))
    skip(text === '', POPPLER_ABSENT)
    for (const said of SAID) expect(text).toContain(said)
    expect(text).not.toContain('DRAF')
  })

  it('of a follow-up say how far the agreements of the rembuk before went; those frozen before it was told say nothing', () => {
    const follows = { title: 'Rembuk pertama', day: '2026-01-15', differences: [], chain: REMBUK_QUOTE }
    const text = (minutes: Minutes) => JSON.stringify(minutesPaper(minutes, FROZEN, 'id').blocks)
    expect(text({ ...MINUTES, follows })).toContain('Dari 6 kesepakatan, 3 masuk RKPD/Renja, 3 tidak, 0 belum diketahui')
    expect(text(MINUTES)).not.toContain('Dari 6 kesepakatan')
  })

  it('have equal text and tables in PDF, Word and as LibreOffice prints it', { timeout: 120_000 }, async ({ skip }) => {
    const follows = { title: 'Rembuk pertama', day: '2026-01-15', differences: MINUTES.follows?.differences ?? [], chain: REMBUK_QUOTE }
    const minutes = { ...MINUTES, follows }
    const files = { pdf: await writeMinutesPdf(minutes, FROZEN, 'id'), docx: await writeMinutesDocx(minutes, FROZEN, 'id') }
    const seen = saysTheSame(minutesPaper(minutes, FROZEN, 'id'), files, skip)
    expect(seen).toEqual({ missing: { pdf: [], docx: [], printed: [] }, otherRows: [], pages: [3, 3] })
  })

  it('say the same in the Word file', async () => {
    const text = plain(wordsOf(await writeMinutesDocx(MINUTES, FROZEN, 'id')))
    for (const said of SAID.slice(0, -1)) expect(text).toContain(said)
  })

  it('are marked as a draft until they are frozen, and as a sample in the demo district', () => {
    expect(minutesPaper(MINUTES, FROZEN, 'id').mark).toBeNull()
    expect(minutesPaper(MINUTES, { digest: null, isDemo: false }, 'en').mark).toContain('DRAFT')
    expect(minutesPaper(MINUTES, { ...FROZEN, isDemo: true }, 'id').mark).toBe('Data contoh')
  })

  it('are the same bytes each time', async () => {
    const [one, other] = [await writeMinutesPdf(MINUTES, FROZEN, 'en'), await writeMinutesPdf(MINUTES, FROZEN, 'en')]
    expect(Buffer.compare(one, other)).toBe(0)
  })

  it('say which year the lokus are of where none were decided for this one', () => {
    const lokus = { year: 2026, rows: MINUTES.lokus?.rows ?? [] }
    expect(JSON.stringify(minutesPaper({ ...MINUTES, lokus }, FROZEN, 'id').blocks)).toContain('Untuk 2027 belum ada keputusan')
    expect(JSON.stringify(minutesPaper({ ...MINUTES, lokus: null }, FROZEN, 'id').blocks)).toContain('Belum ada keputusan lokus')
  })
})

it('commits to what was agreed alone, under the code of the rembuk', () => {
  const { blocks, foot } = commitmentPaper(MINUTES, FROZEN)
  const text = JSON.stringify(blocks)
  expect(text).toContain(CLAUSE.body)
  expect(text).not.toContain(REFUSED.body)
  expect([text.includes(MINUTES.code), foot]).toEqual([true, `Kode lembar ${MINUTES.code}`])
})
