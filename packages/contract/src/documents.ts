/**
 * Documents: evidence comes in stretch by stretch and goes on where it broke off (in the manner of tus 1.0: begin, PATCH with Upload-Offset,
 * finish with the digest), is looked at, gets a new version, is taken away and brought back.
 */
import { DOCUMENT_CLASSES } from '@konvergen/core/documents/classes.ts'
import { DOCUMENT_KINDS } from '@konvergen/core/documents/kinds.ts'
import Type, { type Static } from 'typebox'
import { Done, KabKode, KabParams, Nullable, Text, Uuid } from './parts.ts'
import { route } from './route.ts'

export const DocumentKindSchema = Type.Enum(DOCUMENT_KINDS)
export const DocumentClassSchema = Type.Enum(DOCUMENT_CLASSES)
const Area = Type.String({
  pattern: '^\\d{2}\\.\\d{2}(?:\\.\\d{2}(?:\\.\\d{4})?)?$',
  description: 'Code of the district, a kecamatan or a village',
})
const Sha256 = Type.String({ pattern: '^[0-9a-f]{64}$' })
const Day = Type.String({ format: 'date' })
const Person = Type.String({ minLength: 1, maxLength: 120 })

/** Who consented to a picture being shown, and on which day. */
export const Consent = Type.Object({ oleh: Person, tanggal: Day })
export type Consent = Static<typeof Consent>

/** What a document is evidence of: the word of a capability and the id of a thing of its. */
export const Thing = Type.Object({ jenis: Type.String({ pattern: '^[a-z][a-z-]*$' }), id: Type.String({ minLength: 1, maxLength: 80 }) })

export const DocumentVersion = Type.Object({
  no: Type.Integer(),
  kind: DocumentKindSchema,
  /** Safe to be written to any disk. */
  name: Text,
  bytes: Type.Integer(),
  /** Of what a download gives. */
  sha256: Sha256,
  hasPreview: Type.Boolean(),
  /** Somebody can be recognised in it; null = not a picture. */
  people: Nullable(Type.Boolean()),
  consent: Nullable(Consent),
  addedAt: Text,
  /** Name of the account; null for the program itself. */
  addedBy: Nullable(Text),
  /** Its bytes were removed by the retention rule. */
  goneAt: Nullable(Text),
})
export type DocumentVersion = Static<typeof DocumentVersion>

export const DocumentEntry = Type.Object({
  id: Uuid,
  title: Text,
  data: DocumentClassSchema,
  area: Area,
  /** As the district calls it. */
  areaName: Text,
  /** The child that it is about; null = none. */
  anak: Nullable(Uuid),
  takenAt: Nullable(Text),
  takenBy: Nullable(Text),
  /** The one asking may give it a new version, take it away, record consent. */
  mayKeep: Type.Boolean(),
  latest: DocumentVersion,
})
export type DocumentEntry = Static<typeof DocumentEntry>

export const DocumentDetail = Type.Object({ ...DocumentEntry.properties, versions: Type.Array(DocumentVersion) })
export type DocumentDetail = Static<typeof DocumentDetail>

/** A file that is coming in. `offset`: bytes that have arrived. */
export const HalfUpload = Type.Object({ id: Uuid, offset: Type.Integer(), size: Type.Integer() })
export type HalfUpload = Static<typeof HalfUpload>

const IdParams = Type.Object({ kab: KabKode, id: Uuid })
const VersionParams = Type.Object({ kab: KabKode, id: Uuid, no: Type.Integer({ minimum: 1 }) })

const DocumentFilter = {
  kelas: Type.Optional(DocumentClassSchema),
  wilayah: Type.Optional(Area),
  jenis: Type.Optional(Type.Union([Type.Literal('foto'), Type.Literal('berkas')])),
  /** `tugas:<id>`: what is evidence of that; `anak:<id>`: what is about that child. */
  hal: Type.Optional(Type.String({ pattern: '^[a-z][a-z-]*:.{1,80}$' })),
  disingkirkan: Type.Optional(Type.Boolean()),
  halaman: Type.Optional(Type.Integer({ minimum: 1 })),
}

const ListedDocuments = Type.Object({
  total: Type.Integer(),
  perPage: Type.Integer(),
  documents: Type.Array(DocumentEntry),
  /** Megabytes that a file, and that a picture, may have. */
  limits: Type.Object({ fileMb: Type.Integer(), pictureMb: Type.Integer() }),
})

export const listDocuments = route({
  method: 'GET',
  path: '/api/districts/:kab/dokumen',
  act: 'documents.read',
  summary: { id: 'Dokumen yang boleh dilihat', en: 'Documents that one may see' },
  params: KabParams,
  query: Type.Object(DocumentFilter),
  answer: ListedDocuments,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'tidak-boleh'],
})

/** A title may hold a name: it goes in the body, since addresses are logged and remembered. */
export const searchDocuments = route({
  method: 'POST',
  reads: true,
  path: '/api/districts/:kab/dokumen/cari',
  act: 'documents.read',
  summary: { id: 'Cari dokumen menurut bagian judulnya', en: 'Search documents by a part of the title' },
  params: KabParams,
  body: Type.Object({ ...DocumentFilter, cari: Type.String({ minLength: 2, maxLength: 100 }) }),
  answer: ListedDocuments,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'tidak-boleh'],
})

export const readDocument = route({
  method: 'GET',
  path: '/api/districts/:kab/dokumen/:id',
  act: 'documents.read',
  summary: { id: 'Satu dokumen dengan semua versinya', en: 'One document with all its versions' },
  params: IdParams,
  answer: DocumentDetail,
  errors: ['tidak-ditemukan', 'tidak-boleh'],
})

export const downloadDocument = route({
  method: 'GET',
  path: '/api/districts/:kab/dokumen/:id/versi/:no/isi',
  act: 'documents.open',
  summary: { id: 'Unduh satu versi', en: 'Download a version' },
  params: VersionParams,
  answer: { file: true, mediaType: 'application/octet-stream' },
  errors: ['tidak-ditemukan', 'tidak-boleh', 'isi-tidak-ada'],
})

export const previewDocument = route({
  method: 'GET',
  path: '/api/districts/:kab/dokumen/:id/versi/:no/pratinjau',
  act: 'documents.open',
  summary: { id: 'Gambar kecil sebuah foto', en: 'Small picture of a photo' },
  params: VersionParams,
  answer: { file: true, mediaType: 'image/webp' },
  errors: ['tidak-ditemukan', 'tidak-boleh', 'isi-tidak-ada'],
})

/** The same file begun before by the same person goes on where it is. */
export const beginUpload = route({
  method: 'POST',
  path: '/api/districts/:kab/dokumen/unggahan',
  act: 'documents.keep',
  summary: { id: 'Mulai mengirim berkas', en: 'Begin to send a file' },
  params: KabParams,
  body: Type.Object({ nama: Type.String({ minLength: 1, maxLength: 255 }), ukuran: Type.Integer({ minimum: 1 }), sha256: Sha256 }),
  answer: HalfUpload,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'tidak-boleh', 'berkas-terlalu-besar'],
})

export const readUpload = route({
  method: 'GET',
  path: '/api/districts/:kab/dokumen/unggahan/:id',
  act: 'documents.keep',
  summary: { id: 'Sampai mana berkas sudah tiba', en: 'How far a file has arrived' },
  params: IdParams,
  answer: HalfUpload,
  errors: ['tidak-ditemukan', 'tidak-boleh'],
})

/** `Upload-Offset`: where the bytes of the body begin. */
export const appendUpload = route({
  method: 'PATCH',
  path: '/api/districts/:kab/dokumen/unggahan/:id',
  act: 'documents.keep',
  summary: { id: 'Kirim sepotong berkas', en: 'Send a stretch of a file' },
  params: IdParams,
  body: { file: true, mediaType: 'application/offset+octet-stream' },
  answer: HalfUpload,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'tidak-boleh', 'posisi-lain', 'berkas-terlalu-besar', 'terlalu-sering'],
  limit: 'kiriman',
})

export const cancelUpload = route({
  method: 'DELETE',
  path: '/api/districts/:kab/dokumen/unggahan/:id',
  act: 'documents.keep',
  summary: { id: 'Batalkan pengiriman', en: 'Give up sending' },
  params: IdParams,
  answer: Done,
  errors: ['tidak-ditemukan', 'tidak-boleh'],
})

/** `dokumen`: gives that document a new version; its area and class stay. Without it a new document is kept at `wilayah` in `kelas`, and
 * one about a child (`hal` with `jenis: anak`) in the class and the village of that child. */
export const finishUpload = route({
  method: 'POST',
  path: '/api/districts/:kab/dokumen/unggahan/:id/selesai',
  act: 'documents.keep',
  summary: { id: 'Simpan berkas yang sudah tiba sebagai dokumen', en: 'Keep a file that has arrived as a document' },
  params: IdParams,
  body: Type.Object({
    judul: Type.String({ maxLength: 200 }),
    dokumen: Type.Optional(Uuid),
    kelas: Type.Optional(DocumentClassSchema),
    wilayah: Type.Optional(Area),
    hal: Type.Optional(Thing),
    /** Of a picture: whether somebody can be recognised; left out, it counts as yes. */
    orang: Type.Optional(Type.Boolean()),
    persetujuan: Type.Optional(Consent),
  }),
  answer: DocumentDetail,
  errors: [
    'permintaan-tidak-sah',
    'tidak-ditemukan',
    'tidak-boleh',
    'posisi-lain',
    'kiriman-rusak',
    'jenis-tidak-diterima',
    'foto-heic',
    'nilai-tidak-sah',
    'berkas-terlalu-besar',
    'keadaan-berubah',
  ],
})

export const recordConsent = route({
  method: 'POST',
  path: '/api/districts/:kab/dokumen/:id/versi/:no/persetujuan',
  act: 'documents.keep',
  summary: { id: 'Catat atau cabut persetujuan atas foto orang', en: 'Record or withdraw consent to a picture of people' },
  params: VersionParams,
  body: Type.Object({ persetujuan: Nullable(Consent) }),
  answer: DocumentDetail,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'tidak-boleh', 'nilai-tidak-sah'],
})

export const takeAwayDocument = route({
  method: 'POST',
  path: '/api/districts/:kab/dokumen/:id/singkirkan',
  act: 'documents.keep',
  summary: { id: 'Singkirkan dokumen; dapat dikembalikan', en: 'Take a document away; it can be brought back' },
  params: IdParams,
  answer: DocumentDetail,
  errors: ['tidak-ditemukan', 'tidak-boleh'],
})

export const bringBackDocument = route({
  method: 'POST',
  path: '/api/districts/:kab/dokumen/:id/kembalikan',
  act: 'documents.keep',
  summary: { id: 'Kembalikan dokumen yang disingkirkan', en: 'Bring back a document that was taken away' },
  params: IdParams,
  answer: DocumentDetail,
  errors: ['tidak-ditemukan', 'tidak-boleh', 'isi-tidak-ada'],
})
