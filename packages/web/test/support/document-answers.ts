/** Documents of the sample district: a photo of people without consent, minutes in two versions, one that was taken away. */
import {
  bringBackDocument,
  type DocumentDetail,
  type DocumentVersion,
  listDocuments,
  readDocument,
  searchDocuments,
  takeAwayDocument,
} from '@konvergen/contract/documents.ts'
import type { RouteContract } from '@konvergen/contract/route.ts'
import { type Answer, type Asked, Refusal } from './answer.ts'
import type { Sample } from './sample-district.ts'

export const MINUTES_ID = '01900000-0000-7000-8000-00000000d001'
export const PHOTO_ID = '01900000-0000-7000-8000-00000000d002'
const TAKEN_ID = '01900000-0000-7000-8000-00000000d003'
const REFERRAL_ID = '01900000-0000-7000-8000-00000000d009'
const SHA256 = 'b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c'

const version = (no: number, more: Partial<DocumentVersion> & Pick<DocumentVersion, 'kind' | 'name'>): DocumentVersion => ({
  no,
  bytes: 1_450_000,
  sha256: SHA256,
  hasPreview: false,
  people: null,
  consent: null,
  addedAt: `2026-03-0${no}T02:10:00.000Z`,
  addedBy: 'Dedi Contoh',
  goneAt: null,
  ...more,
})

function document(
  id: string,
  about: Pick<DocumentDetail, 'title' | 'data' | 'area' | 'areaName'> & Partial<DocumentDetail>,
  versions: readonly [DocumentVersion, ...DocumentVersion[]],
): DocumentDetail {
  return { id, anak: null, takenAt: null, takenBy: null, mayKeep: true, latest: versions[0], versions: [...versions], ...about }
}

export function documentAnswers({ district }: Sample, emptyKab: string): [RouteContract, Answer][] {
  const { kode, nama, desa } = district
  const village = desa[0] ?? { kode, nama }
  const minutes = { title: 'Notulen rembuk stunting kabupaten', data: 'kerangka', area: kode, areaName: nama } as const
  const latrine = { title: 'Jamban keluarga selesai dibangun', data: 'cakupan', area: village.kode, areaName: village.nama } as const
  const taken = { takenAt: '2026-03-02T02:10:00.000Z', takenBy: 'Dedi Contoh' }
  const all = new Map<string, DocumentDetail>([
    [PHOTO_ID, document(PHOTO_ID, latrine, [version(1, { kind: 'jpeg', name: 'IMG_0012.jpg', people: true })])],
    [
      MINUTES_ID,
      document(MINUTES_ID, minutes, [version(2, { kind: 'docx', name: 'notulen.docx' }), version(1, { kind: 'pdf', name: 'notulen.pdf' })]),
    ],
    [TAKEN_ID, document(TAKEN_ID, { ...minutes, ...taken, title: 'Salah unggah' }, [version(1, { kind: 'txt', name: 'catatan.txt' })])],
  ])
  const referral = { title: 'Surat rujukan ke RSUD', data: 'anak', area: village.kode, areaName: village.nama } as const
  const list = ({ params, query, body }: Asked) => {
    const { cari } = (body ?? {}) as { cari?: string }
    const [, anak] = /^anak:(.*)$/.exec(query['hal'] ?? '') ?? []
    if (anak !== undefined) {
      const { versions: _, ...paper } = document(REFERRAL_ID, { ...referral, anak }, [version(1, { kind: 'pdf', name: 'rujukan.pdf' })])
      return { total: 1, perPage: 50, documents: [paper], limits: { fileMb: 100, pictureMb: 30 } }
    }
    const wanted = [...all.values()].filter(({ takenAt, data, title }) => {
      const isTaken = (takenAt !== null) === (query['disingkirkan'] === 'true')
      const isWanted = cari === undefined || title.toLowerCase().includes(cari.toLowerCase())
      return params['kab'] !== emptyKab && isTaken && isWanted && (query['kelas'] === undefined || query['kelas'] === data)
    })
    const documents = wanted.map(({ versions, ...entry }) => ({ ...entry, latest: versions[0] ?? entry.latest }))
    return { total: documents.length, perPage: 50, documents, limits: { fileMb: 100, pictureMb: 30 } }
  }
  const mark =
    (takenAt: string | null): Answer =>
    ({ params }) => {
      const before = all.get(params['id'] ?? '')
      if (before === undefined) return new Refusal('tidak-ditemukan')
      const next = { ...before, takenAt, takenBy: takenAt === null ? null : 'Dedi Contoh' }
      all.set(before.id, next)
      return next
    }
  return [
    [listDocuments, list],
    [searchDocuments, list],
    [readDocument, ({ params }) => all.get(params['id'] ?? '')],
    [takeAwayDocument, mark('2026-03-02T02:10:00.000Z')],
    [bringBackDocument, mark(null)],
  ]
}
