/**
 * Commitments: the register with who pledged what until when, progress with proof, what is overdue, and what the public is shown. No person is named but to the secretariat.
 */
import { PLEDGE_STATES, PLEDGERS } from '@konvergen/core/commitment/pledge.ts'
import { PUBLIC_STATES } from '@konvergen/core/commitment/public-pledge.ts'
import { MONEY_SOURCES } from '@konvergen/core/plan/activity.ts'
import Type, { type Static } from 'typebox'
import { DesaKode, Done, KabKode, KabParams, Nullable, Num, OneOf, Text, Uuid } from './parts.ts'
import { route } from './route.ts'

const Int = Type.Integer()
const Year = Type.Integer({ minimum: 2015, maximum: 2100 })
const Rupiah = Type.String({ pattern: '^(?:0|[1-9]\\d{0,14})$', description: 'Whole rupiah' })
const Volume = Type.Number({ minimum: 0, maximum: 999_999_999_999 })
const Day = Type.String({ format: 'date' })
const Reason = Type.String({ minLength: 3, maxLength: 500 })
const IdParams = Type.Object({ kab: KabKode, id: Uuid })

/** What is written of a commitment, whole each time. */
export const PledgeBody = Type.Object({
  /** Of who pledged, where no register holds them. */
  nama: Nullable(Type.String({ minLength: 2, maxLength: 160 })),
  uraian: Type.String({ minLength: 3, maxLength: 2000 }),
  indikator: Nullable(Type.String({ minLength: 1, maxLength: 200 })),
  volume: Nullable(Volume),
  satuan: Nullable(Type.String({ minLength: 1, maxLength: 60 })),
  rupiah: Nullable(Rupiah),
  sumber: Nullable(OneOf(MONEY_SOURCES)),
  /** Villages; empty = the whole district. */
  desa: Type.Array(DesaKode, { maxItems: 2000, uniqueItems: true }),
  tenggat: Nullable(Day),
  /** A post or office. */
  kontak: Nullable(Type.String({ minLength: 2, maxLength: 160 })),
})
export type PledgeBody = Static<typeof PledgeBody>

const PledgedBy = {
  pihak: OneOf(PLEDGERS),
  lembaga: Nullable(Uuid),
  /** Of a village or kecamatan. */
  wilayah: Nullable(Type.String({ pattern: '^\\d{2}\\.\\d{2}\\.\\d{2}(?:\\.\\d{4})?$' })),
}

const Sum = Type.Object({ jumlah: Int, volume: Nullable(Num), rupiah: Nullable(Text) })

export const CommitmentLine = Type.Object({
  id: Uuid,
  tahun: Int,
  ...PledgedBy,
  /** How who pledged is called; of an individual null. */
  sebutan: Nullable(Text),
  uraian: Text,
  indikator: Nullable(Text),
  volume: Nullable(Num),
  satuan: Nullable(Text),
  rupiah: Nullable(Text),
  sumber: Nullable(OneOf(MONEY_SOURCES)),
  desa: Type.Array(Text),
  namaDesa: Type.Array(Text),
  tenggat: Nullable(Text),
  kontak: Nullable(Text),
  keadaan: OneOf(PLEDGE_STATES),
  alasan: Nullable(Text),
  terlambat: Type.Boolean(),
  perkembangan: Sum,
  /** Where it comes from; null = from no clause. */
  rembuk: Nullable(Uuid),
  butir: Nullable(Uuid),
  terbit: Type.Boolean(),
  milikSaya: Type.Boolean(),
})
export type CommitmentLine = Static<typeof CommitmentLine>

export const CommitmentList = Type.Object({
  tahun: Int,
  tahunTersedia: Type.Array(Int),
  /** Before the choice is made among them. */
  hitungan: Type.Object({ semua: Int, terlambat: Int, dipenuhi: Int, milikSaya: Int, terbit: Int }),
  komitmen: Type.Array(CommitmentLine),
  bolehTambah: Type.Boolean(),
  /** The secretariat: for anybody, for the public, from a rembuk. */
  bolehKelola: Type.Boolean(),
  /** Closed rembuk of the year, with how many owners of agreed clauses have no commitment yet. */
  rembuk: Type.Array(Type.Object({ id: Uuid, judul: Text, hari: Text, belum: Int })),
})
export type CommitmentList = Static<typeof CommitmentList>

const Progress = Type.Object({
  id: Uuid,
  hari: Text,
  volume: Nullable(Num),
  rupiah: Nullable(Text),
  uraian: Text,
  dokumen: Type.Array(Uuid),
  oleh: Text,
  pada: Text,
  dicoret: Nullable(Type.Object({ alasan: Text, oleh: Text, pada: Text })),
})

const Shown = Type.Object({ nama: Nullable(Text), uraian: Text, desa: Type.Array(Text), denganRupiah: Type.Boolean() })

export const CommitmentDetail = Type.Object({
  ...CommitmentLine.properties,
  /** Counts its writings; an edit says on which it was made. */
  revisi: Int,
  bolehUbah: Type.Boolean(),
  bolehLapor: Type.Boolean(),
  bolehKelola: Type.Boolean(),
  /** null: it is no individual's, nothing is kept, or one may not know. */
  orang: Nullable(Type.Object({ nama: Text, sebutan: Text, setujuPada: Nullable(Text) })),
  asal: Nullable(Type.Object({ rembuk: Uuid, judul: Text, hari: Text })),
  rincian: Type.Array(Progress),
  riwayat: Type.Array(
    Type.Object({
      revisi: Int,
      keadaan: OneOf(PLEDGE_STATES),
      alasan: Nullable(Text),
      tenggat: Nullable(Text),
      uraian: Text,
      oleh: Text,
      pada: Text,
    }),
  ),
  publik: Nullable(Type.Object({ isi: Shown, pada: Text, oleh: Text, berubah: Type.Boolean() })),
})
export type CommitmentDetail = Static<typeof CommitmentDetail>

const READING = ['tidak-ditemukan', 'tidak-boleh'] as const
const WRITING = ['permintaan-tidak-sah', 'tidak-ditemukan', 'tidak-boleh', 'nilai-tidak-sah', 'memuat-nik', 'keadaan-berubah'] as const

export const ListQuery = Type.Object({
  tahun: Type.Optional(Year),
  pihak: Type.Optional(OneOf(PLEDGERS)),
  keadaan: Type.Optional(OneOf([...PLEDGE_STATES, 'terlambat'] as const)),
  saya: Type.Optional(Type.Literal('ya')),
})

export const listCommitments = route({
  method: 'GET',
  path: '/api/districts/:kab/komitmen',
  act: 'commitment.read',
  summary: { id: 'Komitmen setahun menurut pihak dan keadaan', en: 'Commitments of a year by who pledged and how they stand' },
  params: KabParams,
  query: ListQuery,
  answer: CommitmentList,
  errors: ['permintaan-tidak-sah', ...READING],
})

export const CommitmentChoices = Type.Object({
  lembaga: Type.Array(Type.Object({ kode: Text, nama: Text })),
  kecamatan: Type.Array(Type.Object({ kode: Text, nama: Text })),
  desa: Type.Array(Type.Object({ kode: Text, nama: Text })),
  /** For whom the asker may pledge: everybody, or these. */
  untuk: Type.Object({ semua: Type.Boolean(), lembaga: Type.Array(Text), wilayah: Type.Array(Text) }),
})
export type CommitmentChoices = Static<typeof CommitmentChoices>

export const readCommitmentChoices = route({
  method: 'GET',
  path: '/api/districts/:kab/komitmen-pilihan',
  act: 'commitment.write',
  summary: { id: 'Lembaga dan wilayah yang dapat berkomitmen', en: 'Offices and areas that can pledge' },
  params: KabParams,
  answer: CommitmentChoices,
  errors: READING,
})

export const readCommitment = route({
  method: 'GET',
  path: '/api/districts/:kab/komitmen/:id',
  act: 'commitment.read',
  summary: { id: 'Satu komitmen dengan perkembangan dan riwayatnya', en: 'One commitment with its progress and history' },
  params: IdParams,
  answer: CommitmentDetail,
  errors: READING,
})

export const addCommitment = route({
  method: 'POST',
  path: '/api/districts/:kab/komitmen',
  act: 'commitment.write',
  summary: { id: 'Catat komitmen baru', en: 'Write down a commitment' },
  params: KabParams,
  body: Type.Object({ tahun: Year, ...PledgedBy, komitmen: PledgeBody }),
  answer: Type.Object({ id: Uuid }),
  errors: WRITING,
})

export const changeCommitment = route({
  method: 'PUT',
  path: '/api/districts/:kab/komitmen/:id',
  act: 'commitment.write',
  summary: { id: 'Ubah komitmen; tenggat hanya bergeser dengan alasan', en: 'Change a commitment; its due day moves only with a reason' },
  params: IdParams,
  body: Type.Object({ dasar: Int, komitmen: PledgeBody, alasan: Nullable(Reason) }),
  answer: Type.Object({ revisi: Int }),
  errors: WRITING,
})

export const setCommitmentState = route({
  method: 'POST',
  path: '/api/districts/:kab/komitmen/:id/keadaan',
  act: 'commitment.write',
  summary: {
    id: 'Nyatakan komitmen berjalan, dipenuhi, sebagian atau ditarik',
    en: 'Say that a commitment runs, is fulfilled, in part, or withdrawn',
  },
  params: IdParams,
  body: Type.Object({ dasar: Int, keadaan: OneOf(PLEDGE_STATES), alasan: Nullable(Reason) }),
  answer: Type.Object({ revisi: Int }),
  errors: WRITING,
})

export const addProgress = route({
  method: 'POST',
  path: '/api/districts/:kab/komitmen/:id/perkembangan',
  act: 'commitment.progress',
  summary: { id: 'Catat perkembangan dengan buktinya', en: 'Note progress with its proof' },
  params: IdParams,
  body: Type.Object({
    hari: Day,
    volume: Nullable(Volume),
    rupiah: Nullable(Rupiah),
    uraian: Type.String({ minLength: 3, maxLength: 1000 }),
    dokumen: Type.Array(Uuid, { maxItems: 20, uniqueItems: true }),
  }),
  answer: Type.Object({ id: Uuid }),
  errors: WRITING,
})

export const strikeProgress = route({
  method: 'POST',
  path: '/api/districts/:kab/komitmen/:id/perkembangan/:entri/coret',
  act: 'commitment.progress',
  summary: { id: 'Coret perkembangan yang keliru', en: 'Strike progress that was wrong' },
  params: Type.Object({ kab: KabKode, id: Uuid, entri: Uuid }),
  body: Type.Object({ alasan: Reason }),
  answer: Done,
  errors: WRITING,
})

export const keepPerson = route({
  method: 'PUT',
  path: '/api/districts/:kab/komitmen/:id/orang',
  act: 'commitment.keep',
  summary: {
    id: 'Catat nama perorangan, sebutannya di halaman publik, dan persetujuannya; null melupakannya',
    en: 'Keep who an individual is, how they wish to be called in public, and their consent; null forgets them',
  },
  params: IdParams,
  body: Type.Object({
    orang: Nullable(
      Type.Object({
        nama: Type.String({ minLength: 2, maxLength: 120 }),
        sebutan: Type.String({ minLength: 2, maxLength: 120 }),
        setujuPada: Nullable(Day),
      }),
    ),
  }),
  answer: Done,
  errors: WRITING,
})

export const releaseCommitment = route({
  method: 'POST',
  path: '/api/districts/:kab/komitmen/:id/terbit',
  act: 'commitment.keep',
  summary: { id: 'Tampilkan komitmen di halaman publik', en: 'Show a commitment on the public page' },
  params: IdParams,
  body: Type.Object({ dasar: Int, denganRupiah: Type.Boolean() }),
  answer: Done,
  errors: WRITING,
})

export const withdrawRelease = route({
  method: 'POST',
  path: '/api/districts/:kab/komitmen/:id/tarik-terbit',
  act: 'commitment.keep',
  summary: { id: 'Tarik komitmen dari halaman publik', en: 'Withdraw a commitment from the public page' },
  params: IdParams,
  body: Type.Object({}),
  answer: Done,
  errors: WRITING,
})

export const commitmentsFromRembuk = route({
  method: 'POST',
  path: '/api/districts/:kab/komitmen-dari-rembuk',
  act: 'commitment.keep',
  summary: {
    id: 'Jadikan butir rembuk yang disepakati komitmen pemiliknya masing-masing',
    en: 'Make agreed clauses of a rembuk commitments of each of their owners',
  },
  params: KabParams,
  body: Type.Object({ rembuk: Uuid }),
  answer: Type.Object({ dibuat: Int, sudahAda: Int, butirTanpaPihak: Int }),
  errors: WRITING,
})

const PaperQuery = Type.Object({ tahun: Type.Optional(Year), bahasa: Type.Optional(OneOf(['id', 'en'] as const)) })

export const downloadCommitmentsXlsx = route({
  method: 'GET',
  path: '/api/districts/:kab/komitmen.xlsx',
  act: 'commitment.read',
  summary: { id: 'Daftar komitmen sebagai XLSX', en: 'Register of commitments as XLSX' },
  params: KabParams,
  query: PaperQuery,
  answer: { file: true, mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  errors: ['permintaan-tidak-sah', ...READING],
})

export const downloadCommitmentsCsv = route({
  method: 'GET',
  path: '/api/districts/:kab/komitmen.csv',
  act: 'commitment.read',
  summary: { id: 'Daftar komitmen sebagai CSV', en: 'Register of commitments as CSV' },
  params: KabParams,
  query: PaperQuery,
  answer: { file: true, mediaType: 'text/csv; charset=utf-8' },
  errors: ['permintaan-tidak-sah', ...READING],
})

export const downloadCommitmentsPdf = route({
  method: 'GET',
  path: '/api/districts/:kab/komitmen.pdf',
  act: 'commitment.read',
  summary: { id: 'Daftar komitmen untuk rembuk lanjutan sebagai PDF', en: 'List of commitments for the follow-up rembuk as PDF' },
  params: KabParams,
  query: PaperQuery,
  answer: { file: true, mediaType: 'application/pdf' },
  errors: ['permintaan-tidak-sah', ...READING],
})

export const PublicPledges = Type.Object({
  kabupaten: Text,
  hari: Text,
  contoh: Type.Boolean(),
  hitungan: Type.Array(Type.Object({ pihak: OneOf(PLEDGERS), dipenuhi: Int, berjalan: Int, terlambat: Int })),
  komitmen: Type.Array(
    Type.Object({
      id: Uuid,
      tahun: Int,
      pihak: OneOf(PLEDGERS),
      nama: Text,
      uraian: Text,
      /** Empty = the whole district. */
      desa: Type.Array(Text),
      volume: Nullable(Num),
      satuan: Nullable(Text),
      volumeTercapai: Nullable(Num),
      /** null = not told, or not to be shown. */
      rupiah: Nullable(Text),
      tenggat: Nullable(Text),
      keadaan: OneOf(PUBLIC_STATES),
      /** It ended, and not all of it was done. */
      sebagian: Type.Boolean(),
    }),
  ),
})
export type PublicPledges = Static<typeof PublicPledges>

/** The district stands in the address under another name than elsewhere: nobody's rights in it are asked. */
export const readPublicPledges = route({
  method: 'GET',
  path: '/api/publik/komitmen/:kode',
  act: 'commitment.public',
  summary: { id: 'Komitmen publik sebuah kabupaten, tanpa data pribadi', en: 'Public pledges of a district, without personal data' },
  params: Type.Object({ kode: KabKode }),
  answer: PublicPledges,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan'],
})
