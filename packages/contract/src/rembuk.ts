/**
 * Rembuk: an assembly that is a meeting, with what it rests on, its clauses edited and decided one by one, the minutes it is closed with and the sheets that were signed.
 * No person is named but those who sign.
 */
import { CLAUSE_KINDS, RESULTS, WAYS } from '@konvergen/core/rembuk/clause.ts'
import { CLAUSE_FIELDS } from '@konvergen/core/rembuk/compare-clauses.ts'
import { PRECONDITIONS, REMBUK_LEVELS } from '@konvergen/core/rembuk/preparation.ts'
import { SECTORS } from '@konvergen/core/rembuk/sectors.ts'
import Type, { type Static } from 'typebox'
import { NewMeeting } from './meetings.ts'
import { Done, KabKode, KabParams, Nullable, OneOf, Text, Uuid } from './parts.ts'
import { route } from './route.ts'

const Int = Type.Integer()
const Count = Type.Integer({ minimum: 0, maximum: 100_000 })
const Year = Type.Integer({ minimum: 2015, maximum: 2100 })
const IdParams = Type.Object({ kab: KabKode, id: Uuid })
const ClauseParams = Type.Object({ kab: KabKode, id: Uuid, butir: Uuid })
const STATES = ['direncanakan', 'dilaksanakan', 'ditutup', 'dibatalkan'] as const
const GAPS = ['belum-dilaksanakan', 'tanggal-belum-tiba', 'tempat', 'kehadiran', 'tanpa-butir', 'putusan', 'pemilik', 'tenggat'] as const

export const ClauseBody = Type.Object({
  jenis: OneOf(CLAUSE_KINDS),
  isi: Type.String({ minLength: 3, maxLength: 2000 }),
  /** Ids of offices, codes of areas, `desa-lokus`. */
  pemilik: Type.Array(Type.String({ maxLength: 40 }), { maxItems: 40, uniqueItems: true }),
  tenggat: Nullable(Type.String({ format: 'date' })),
  indikator: Nullable(Type.String({ minLength: 1, maxLength: 200 })),
  volume: Nullable(Type.Number({ minimum: 0, maximum: 1e12 })),
  satuan: Nullable(Type.String({ minLength: 1, maxLength: 60 })),
  /** Whole rupiah in digits. */
  rupiah: Nullable(Type.String({ pattern: '^(0|[1-9]\\d{0,15})$' })),
})
export type ClauseBody = Static<typeof ClauseBody>

export const OutcomeBody = Type.Object({
  hasil: OneOf(RESULTS),
  cara: OneOf(WAYS),
  suara: Nullable(Type.Object({ setuju: Count, menolak: Count, abstain: Count })),
})
export type OutcomeBody = Static<typeof OutcomeBody>

export const ClauseView = Type.Object({
  id: Uuid,
  no: Int,
  /** Counts the revisions; an edit says on which it was made. */
  revisi: Int,
  ...ClauseBody.properties,
  namaPemilik: Type.Array(Text),
  putusan: Nullable(OutcomeBody),
  /** It was decided on, and then changed. */
  perluDiputusLagi: Type.Boolean(),
  keberatan: Type.Array(Type.Object({ lembaga: Text, isi: Text })),
  oleh: Text,
  pada: Text,
})
export type ClauseView = Static<typeof ClauseView>

const RembukHead = {
  id: Uuid,
  tingkat: OneOf(REMBUK_LEVELS),
  wilayah: Text,
  namaWilayah: Text,
  tahun: Year,
  keadaan: OneOf(STATES),
  rapat: Type.Object({ id: Uuid, judul: Text, tempat: Text, hari: Text, jam: Text, zona: NewMeeting.properties.zone, menit: Int }),
  hadir: Int,
  butir: Type.Object({ jumlah: Int, disepakati: Int, belum: Int }),
}

export const RembukSummary = Type.Object(RembukHead)
export type RembukSummary = Static<typeof RembukSummary>

export const RembukDetail = Type.Object({
  ...RembukHead,
  /** Changes with every change of a clause, a decision or an objection. */
  versi: Text,
  bolehUbah: Type.Boolean(),
  agenda: Type.Array(Text),
  analisis: Nullable(Type.Object({ id: Uuid, tahun: Int, versi: Int, sidik: Text })),
  syarat: Type.Array(Type.Object({ apa: OneOf(PRECONDITIONS), keadaan: OneOf(['ada', 'belum', 'tidak-diketahui'] as const) })),
  butirRinci: Type.Array(ClauseView),
  kurang: Type.Array(Type.Object({ apa: OneOf(GAPS), butir: Nullable(Uuid) })),
  sektor: Type.Array(Type.Object({ sektor: OneOf(SECTORS), orang: Int, lembaga: Type.Array(Text) })),
  lanjutanDari: Nullable(Type.Object({ id: Uuid, judul: Text, hari: Text })),
  perbedaan: Type.Array(
    Type.Object({
      apa: OneOf(['tetap', 'berubah', 'baru', 'tidak-dibahas'] as const),
      isi: Text,
      sebelum: Nullable(Text),
      bagian: Type.Array(OneOf(CLAUSE_FIELDS)),
    }),
  ),
  penutupan: Nullable(Type.Object({ sidik: Text, oleh: Text, pada: Text })),
  kode: Text,
  lembar: Type.Array(Type.Object({ dokumen: Uuid, pada: Text, oleh: Text })),
  penandaTangan: Type.Array(Text),
  /** Activities of plans that clauses were made into. */
  kegiatan: Type.Array(Type.Object({ tautan: Uuid, butir: Uuid, kegiatan: Uuid, judul: Text, tahun: Int, lembaga: Nullable(Text) })),
  /** How many tasks clauses were made into. */
  tugas: Type.Array(Type.Object({ butir: Uuid, jumlah: Int })),
  /** The clause that the secretary puts on the projector; null = it follows. */
  ditayangkan: Nullable(Uuid),
})
export type RembukDetail = Static<typeof RembukDetail>

const READING = ['tidak-ditemukan', 'tidak-boleh'] as const
const WRITING = ['permintaan-tidak-sah', 'tidak-ditemukan', 'tidak-boleh', 'nilai-tidak-sah', 'memuat-nik', 'keadaan-berubah'] as const

export const listRembuk = route({
  method: 'GET',
  path: '/api/districts/:kab/rembuk',
  act: 'rembuk.read',
  summary: {
    id: 'Rembuk kabupaten, kecamatan dan desa, yang terbaru lebih dahulu',
    en: 'Rembuk of the district, kecamatan and villages, the latest first',
  },
  params: KabParams,
  answer: Type.Array(RembukSummary),
  errors: READING,
})

export const RembukChoices = Type.Object({
  /** Owners that a clause can have. */
  pemilik: Type.Array(Type.Object({ kode: Text, nama: Text })),
  /** Frozen versions of the analysis. */
  analisis: Type.Array(Type.Object({ id: Uuid, wilayah: Text, namaWilayah: Text, tahun: Int, versi: Int })),
  /** Areas that a rembuk can be begun for. */
  wilayah: Type.Array(Type.Object({ kode: Text, nama: Text, tingkat: OneOf(REMBUK_LEVELS) })),
})
export type RembukChoices = Static<typeof RembukChoices>

export const readRembukChoices = route({
  method: 'GET',
  path: '/api/districts/:kab/rembuk-pilihan',
  act: 'rembuk.write',
  summary: { id: 'Pilihan wilayah, analisis dan pemilik butir', en: 'Areas, analyses and owners to choose from' },
  params: KabParams,
  answer: RembukChoices,
  errors: READING,
})

export const beginRembuk = route({
  method: 'POST',
  path: '/api/districts/:kab/rembuk',
  act: 'rembuk.write',
  summary: {
    id: 'Siapkan rembuk: rapatnya dijadwalkan, butir awalnya dari templat atau dari rembuk sebelumnya',
    en: 'Prepare a rembuk: its meeting is planned, its first clauses come from the template or from the rembuk before',
  },
  params: KabParams,
  body: Type.Object({
    wilayah: Type.String({ maxLength: 13 }),
    tahun: Year,
    analisis: Nullable(Uuid),
    lanjutanDari: Nullable(Uuid),
    rapat: NewMeeting,
  }),
  answer: Type.Object({ id: Uuid }),
  errors: WRITING,
})

export const readRembuk = route({
  method: 'GET',
  path: '/api/districts/:kab/rembuk/:id',
  act: 'rembuk.read',
  summary: { id: 'Satu rembuk', en: 'One rembuk' },
  params: IdParams,
  answer: RembukDetail,
  errors: READING,
})

export const followRembuk = route({
  method: 'GET',
  path: '/api/districts/:kab/rembuk/:id/ikuti',
  act: 'rembuk.read',
  summary: { id: 'Pemberitahuan setiap perubahan rembuk, untuk layar', en: 'A notice at every change of a rembuk, for the projector' },
  params: IdParams,
  answer: { file: true, mediaType: 'text/event-stream' },
  errors: READING,
})

export const addClause = route({
  method: 'POST',
  path: '/api/districts/:kab/rembuk/:id/butir',
  act: 'rembuk.write',
  summary: { id: 'Tambah butir kesepakatan', en: 'Add a clause' },
  params: IdParams,
  body: ClauseBody,
  answer: Type.Object({ butir: Uuid }),
  errors: WRITING,
})

/** What stands is sent back with what was not taken, so that neither text is lost. */
export const ClauseSaved = Type.Union([
  Type.Object({ hasil: Type.Literal('tersimpan'), revisi: Int }),
  Type.Object({ hasil: Type.Literal('bentrok'), yangBerlaku: ClauseView, usulan: ClauseBody }),
])
export type ClauseSaved = Static<typeof ClauseSaved>

export const changeClause = route({
  method: 'PUT',
  path: '/api/districts/:kab/rembuk/:id/butir/:butir',
  act: 'rembuk.write',
  summary: {
    id: 'Ubah, pindahkan atau cabut butir; bila orang lain sudah mengubahnya, keduanya ditampilkan',
    en: 'Change, move or remove a clause; where somebody else changed it meanwhile, both are shown',
  },
  params: ClauseParams,
  body: Type.Object({
    /** The revision that it was made on. */
    dasar: Int,
    butir: ClauseBody,
    /** Where it is to stand, from 1; null = where it stands. */
    urutan: Nullable(Type.Integer({ minimum: 1, maximum: 1000 })),
    cabut: Type.Boolean(),
  }),
  answer: ClauseSaved,
  errors: WRITING,
})

export const ClauseRevision = Type.Object({ revisi: Int, ...ClauseBody.properties, cabut: Type.Boolean(), oleh: Text, pada: Text })

export const readClauseRevisions = route({
  method: 'GET',
  path: '/api/districts/:kab/rembuk/:id/butir/:butir',
  act: 'rembuk.read',
  summary: { id: 'Riwayat satu butir', en: 'History of a clause' },
  params: ClauseParams,
  answer: Type.Array(ClauseRevision),
  errors: READING,
})

export const decideClause = route({
  method: 'POST',
  path: '/api/districts/:kab/rembuk/:id/butir/:butir/putusan',
  act: 'rembuk.write',
  summary: { id: 'Catat putusan atas butir: mufakat atau suara', en: 'Record how a clause was decided: by consensus or votes' },
  params: ClauseParams,
  body: Type.Object({ dasar: Int, ...OutcomeBody.properties }),
  answer: Done,
  errors: WRITING,
})

export const objectToClause = route({
  method: 'POST',
  path: '/api/districts/:kab/rembuk/:id/butir/:butir/keberatan',
  act: 'rembuk.write',
  summary: { id: 'Catat keberatan sebuah lembaga', en: 'Record the objection of an office' },
  params: ClauseParams,
  body: Type.Object({ lembaga: Type.String({ minLength: 2, maxLength: 160 }), isi: Type.String({ minLength: 3, maxLength: 1000 }) }),
  answer: Done,
  errors: WRITING,
})

export const closeRembuk = route({
  method: 'POST',
  path: '/api/districts/:kab/rembuk/:id/tutup',
  act: 'rembuk.write',
  summary: { id: 'Tutup rembuk; berita acaranya dibekukan', en: 'Close a rembuk; its minutes are frozen' },
  params: IdParams,
  body: Type.Object({
    penandaTangan: Type.Array(
      Type.Object({
        jabatan: Type.String({ minLength: 2, maxLength: 120 }),
        nama: Nullable(Type.String({ minLength: 2, maxLength: 120 })),
      }),
      { minItems: 1, maxItems: 30 },
    ),
  }),
  answer: Type.Object({ sidik: Text }),
  errors: WRITING,
})

export const bindSheet = route({
  method: 'POST',
  path: '/api/districts/:kab/rembuk/:id/lembar',
  act: 'rembuk.write',
  summary: { id: 'Ikat pindaian lembar komitmen dengan kodenya', en: 'Bind a scanned commitment sheet by its code' },
  params: IdParams,
  body: Type.Object({ dokumen: Uuid, kode: Type.String({ minLength: 3, maxLength: 40 }) }),
  answer: Done,
  errors: WRITING,
})

const Language = Type.Object({ bahasa: Type.Optional(OneOf(['id', 'en'] as const)) })

export const downloadRembukPdf = route({
  method: 'GET',
  path: '/api/districts/:kab/rembuk/:id/berita-acara.pdf',
  act: 'rembuk.read',
  summary: { id: 'Berita acara sebagai PDF; draf sampai rembuk ditutup', en: 'Minutes as PDF; a draft until the rembuk is closed' },
  params: IdParams,
  query: Language,
  answer: { file: true, mediaType: 'application/pdf' },
  errors: READING,
})

export const downloadRembukDocx = route({
  method: 'GET',
  path: '/api/districts/:kab/rembuk/:id/berita-acara.docx',
  act: 'rembuk.read',
  summary: { id: 'Berita acara sebagai DOCX', en: 'Minutes as DOCX' },
  params: IdParams,
  query: Language,
  answer: { file: true, mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  errors: READING,
})

export const downloadCommitment = route({
  method: 'GET',
  path: '/api/districts/:kab/rembuk/:id/komitmen.pdf',
  act: 'rembuk.read',
  summary: { id: 'Lembar komitmen untuk ditandatangani, dengan kodenya', en: 'Commitment sheet to sign, with its code' },
  params: IdParams,
  answer: { file: true, mediaType: 'application/pdf' },
  errors: READING,
})
