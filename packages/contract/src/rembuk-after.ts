/**
 * What becomes of a rembuk: tasks of the owners of its clauses, activities of plans, the clause that the projector shows, letters to those who are invited.
 */
import Type, { type Static } from 'typebox'
import { Done, KabKode, Nullable, OneOf, Text, Uuid } from './parts.ts'
import { route } from './route.ts'

const IdParams = Type.Object({ kab: KabKode, id: Uuid })
const READING = ['tidak-ditemukan', 'tidak-boleh'] as const
const WRITING = ['permintaan-tidak-sah', 'tidak-ditemukan', 'tidak-boleh', 'nilai-tidak-sah', 'memuat-nik', 'keadaan-berubah'] as const
const Int = Type.Integer()

export const tasksFromClauses = route({
  method: 'POST',
  path: '/api/districts/:kab/rembuk/:id/tugas',
  act: 'rembuk.write',
  summary: { id: 'Jadikan butir yang disepakati tugas pemiliknya masing-masing', en: 'Make agreed clauses tasks of each of their owners' },
  params: IdParams,
  body: Type.Object({}),
  /** `lewat`: their day is over, so that no task can be given. */
  answer: Type.Object({ dibuat: Int, sudahAda: Int, lewat: Int, tanpaPenerima: Int }),
  errors: WRITING,
})

export const activityFromClause = route({
  method: 'POST',
  path: '/api/districts/:kab/rembuk/:id/butir/:butir/kegiatan',
  act: 'rembuk.write',
  summary: {
    id: 'Jadikan butir yang disepakati kegiatan rencana, atau tautkan dengan kegiatan yang ada',
    en: 'Make an agreed clause an activity of a plan, or link it with one',
  },
  params: Type.Object({ kab: KabKode, id: Uuid, butir: Uuid }),
  body: Type.Object({
    /** One that is there; null = a new one is made. */
    kegiatan: Nullable(Uuid),
    /** Of the new one: whose it is (null = the secretariat's), and its title (null = the words of the clause). */
    lembaga: Nullable(Uuid),
    judul: Nullable(Type.String({ minLength: 3, maxLength: 300 })),
  }),
  answer: Type.Object({ tautan: Uuid, kegiatan: Uuid }),
  errors: WRITING,
})

export const dropClauseActivity = route({
  method: 'POST',
  path: '/api/districts/:kab/rembuk/:id/kegiatan/:tautan/lepas',
  act: 'rembuk.write',
  summary: { id: 'Lepas tautan butir dengan kegiatan', en: 'Take back the link of a clause to an activity' },
  params: Type.Object({ kab: KabKode, id: Uuid, tautan: Uuid }),
  body: Type.Object({}),
  answer: Done,
  errors: WRITING,
})

export const showClause = route({
  method: 'PUT',
  path: '/api/districts/:kab/rembuk/:id/tayang',
  act: 'rembuk.write',
  summary: {
    id: 'Pilih butir yang tampil di layar; null mengikuti yang sedang dibahas',
    en: 'Choose the clause that the projector shows; null follows what is discussed',
  },
  params: IdParams,
  body: Type.Object({ butir: Nullable(Uuid) }),
  answer: Done,
  errors: WRITING,
})

const Language = Type.Object({ bahasa: Type.Optional(OneOf(['id', 'en'] as const)) })

export const downloadInvitationsPdf = route({
  method: 'GET',
  path: '/api/districts/:kab/rembuk/:id/undangan.pdf',
  act: 'rembuk.read',
  summary: { id: 'Surat undangan rembuk, satu lembar setiap yang diundang', en: 'Letters of invitation, one for each that is invited' },
  params: IdParams,
  query: Language,
  answer: { file: true, mediaType: 'application/pdf' },
  errors: READING,
})

export const downloadInvitationsDocx = route({
  method: 'GET',
  path: '/api/districts/:kab/rembuk/:id/undangan.docx',
  act: 'rembuk.read',
  summary: { id: 'Surat undangan rembuk sebagai DOCX', en: 'Letters of invitation as DOCX' },
  params: IdParams,
  query: Language,
  answer: { file: true, mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  errors: READING,
})

/** What can be told of an electronic signature without asking anybody: nobody is asked whether they vouch for the certificate. */
export const SheetSignatures = Type.Object({
  /** None = it is no PDF that was signed electronically. */
  tandaTangan: Type.Array(
    Type.Object({
      keadaan: OneOf(['utuh', 'diubah', 'tidak-terbaca'] as const),
      /** As the certificate says. */
      nama: Nullable(Text),
      penerbit: Nullable(Text),
      berlakuSampai: Nullable(Text),
      /** By the clock of whoever signed. */
      pada: Nullable(Text),
      /** Something was written into the file after it. */
      adaTambahan: Type.Boolean(),
    }),
  ),
  /** The paper of this rembuk that the file begins with, byte for byte; null = none as it is given out now. */
  lembar: Nullable(OneOf(['komitmen', 'berita-acara'] as const)),
})
export type SheetSignatures = Static<typeof SheetSignatures>

export const readSheetSignatures = route({
  method: 'GET',
  path: '/api/districts/:kab/rembuk/:id/lembar/:dokumen/tanda-tangan',
  act: 'rembuk.read',
  summary: {
    id: 'Periksa tanda tangan elektronik pada lembar yang diunggah',
    en: 'Check electronic signatures of a sheet that was uploaded',
  },
  params: Type.Object({ kab: KabKode, id: Uuid, dokumen: Uuid }),
  answer: SheetSignatures,
  errors: [...READING, 'isi-tidak-ada'],
})
