/**
 * Children and families laid side by side: runs of linkage, the pairs that a person answers, doubles that are joined and parted, and who belongs to which
 * family. No name stands in a list; of a pair each sees what their other rights show.
 */
import { PAIR_ANSWERS, PAIR_KINDS, PAIR_STATES } from '@konvergen/core/linkage/settle-run.ts'
import { STANDINGS, TOLD_STATES } from '@konvergen/core/linkage/subject-standing.ts'
import Type, { type Static } from 'typebox'
import { DesaKode, Done, KabKode, KabParams, Nullable, Num, OneOf, PurposeSchema, Text, Uuid } from './parts.ts'
import { route } from './route.ts'

const IdParams = Type.Object({ kab: KabKode, id: Uuid })
const Count = Type.Integer({ minimum: 0 })
const DayText = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })

export const RUN_STATES = ['berjalan', 'selesai', 'dibatalkan', 'gagal', 'terhenti'] as const
/** In the order in which a run takes them. */
export const RUN_STEPS = ['baca', 'orang', 'cari', 'latih', 'nilai', 'keluarga-ganda', 'anak-ganda', 'simpan'] as const
export type RunStep = (typeof RUN_STEPS)[number]

export const RunCounts = Type.Object({
  anak: Count,
  keluarga: Count,
  orang: Type.Optional(
    Type.Integer({ minimum: 0, description: 'Young persons of families by lists by name; absent in runs from before there were any.' }),
  ),
  dibandingkan: Type.Integer({ description: 'Records that were new or changed, all of them in a whole run.' }),
  tautBaru: Type.Integer({ description: 'Links that the run made without asking.' }),
  lewatOrang: Type.Optional(Type.Integer({ minimum: 0, description: 'Of these, those that stand on a person of the family.' })),
  tinjauBaru: Type.Integer({ description: 'Pairs that it left to a person, and that were not asked before.' }),
})
export type RunCounts = Static<typeof RunCounts>

/** Shares of agreement as learnt, for whoever wants to check the method; no name. */
const LearntSchema = Type.Object({
  peluangAwal: Num,
  tanda: Type.Array(Type.Object({ kunci: Text, tingkat: Type.Array(Text), sama: Type.Array(Num), beda: Type.Array(Num) })),
})

export const RunSchema = Type.Object({
  id: Uuid,
  keadaan: OneOf(RUN_STATES),
  seluruhnya: Type.Boolean(),
  /** The program began it by itself, after such a list was applied; null = a person did. */
  sesudah: Nullable(OneOf(['anak', 'keluarga', 'orang'] as const)),
  langkah: OneOf(RUN_STEPS),
  persen: Type.Integer(),
  oleh: Text,
  mulai: Text,
  selesai: Nullable(Text),
  hasil: Nullable(RunCounts),
  model: Nullable(LearntSchema),
})
export type RunSchema = Static<typeof RunSchema>

const AreaCounts = Type.Object({ kode: Text, nama: Text, anak: Count, tertaut: Count, ditinjau: Count, tanpa: Count })
export type AreaCounts = Static<typeof AreaCounts>

export const readLinkage = route({
  method: 'GET',
  path: '/api/districts/:kab/tautan',
  act: 'kin.read',
  summary: {
    id: 'Penautan anak dan keluarga: putaran, hasil, yang menunggu',
    en: 'Linkage of children and families: runs, outcome, what waits',
  },
  params: KabParams,
  answer: Type.Object({
    putaran: Type.Array(RunSchema),
    menunggu: Type.Object({ 'anak-keluarga': Count, 'keluarga-ganda': Count, 'anak-ganda': Count, nanti: Count }),
    kecamatan: Type.Array(AreaCounts),
    keluarga: Type.Integer({ description: 'Families that a list has or a village added.' }),
    ditarik: Type.Integer({ description: 'Links that nobody confirmed and that stand on a person whom no list that counts has any more.' }),
    baru: Type.Integer({
      description:
        'Records that are new or changed since they were compared last; of persons, rows about children that came in after the last run had begun.',
    }),
    sendiri: Type.Boolean({ description: 'Whether it runs by itself after a list was applied.' }),
    bolehJalankan: Type.Boolean(),
  }),
  errors: ['tidak-ditemukan'],
})

export const beginLinkage = route({
  method: 'POST',
  path: '/api/districts/:kab/tautan/jalankan',
  act: 'kin.run',
  summary: { id: 'Mulai penautan', en: 'Begin a run of linkage' },
  params: KabParams,
  body: Type.Object({ seluruhnya: Type.Boolean() }),
  answer: Type.Object({ id: Uuid }),
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'penautan-berjalan'],
})

export const setLinkageRule = route({
  method: 'PUT',
  path: '/api/districts/:kab/tautan/sendiri',
  act: 'kin.run',
  summary: {
    id: 'Apakah penautan berjalan sendiri sesudah daftar diterapkan',
    en: 'Whether linkage runs by itself after a list was applied',
  },
  params: KabParams,
  body: Type.Object({ sendiri: Type.Boolean() }),
  answer: Done,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan'],
})

export const cancelLinkage = route({
  method: 'POST',
  path: '/api/districts/:kab/tautan/putaran/:id/batalkan',
  act: 'kin.run',
  summary: { id: 'Batalkan penautan yang berjalan', en: 'Cancel the run of linkage' },
  params: IdParams,
  answer: Done,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'keadaan-berubah'],
})

/** What everybody who answers pairs sees; the rest only where other rights show it. */
export const SideSchema = Type.Object({
  subjek: OneOf(['anak', 'keluarga'] as const),
  id: Uuid,
  desaKode: DesaKode,
  desa: Text,
  jk: Nullable(OneOf(['L', 'P'] as const)),
  bulanLahir: Nullable(Text),
  lahir: Nullable(DayText),
  inisial: Nullable(Text),
  anak: Type.Integer({ description: 'Of a family: children that belong to it now.' }),
})
export type SideSchema = Static<typeof SideSchema>

/** A young person of the family, through whom the child was compared. */
const PairPersonSchema = Type.Object({
  sumber: Nullable(Text),
  periode: Nullable(Text),
  bulanLahir: Nullable(Text),
  jk: Nullable(OneOf(['L', 'P'] as const)),
  berlaku: Type.Boolean({ description: 'A list that counts has this person; otherwise nothing more is said of them.' }),
})

export const PairSchema = Type.Object({
  id: Uuid,
  jenis: OneOf(PAIR_KINDS),
  keadaan: OneOf(PAIR_STATES),
  bobot: Num,
  peluang: Num,
  band: OneOf(['automatic', 'review'] as const),
  tingkat: Type.Array(Type.Integer()),
  bukti: Type.Array(Num),
  selainnya: Nullable(Text),
  jawaban: Nullable(OneOf(PAIR_ANSWERS)),
  oleh: Nullable(Text),
  pada: Nullable(Text),
  satu: SideSchema,
  lain: SideSchema,
  orang: Nullable(PairPersonSchema),
  bertentangan: Type.Boolean({ description: 'The persons of families name another family than the families’ own rows.' }),
})
export type PairSchema = Static<typeof PairSchema>

export const QUEUE_FILTERS = ['menunggu', 'nanti', 'sama', 'beda', 'otomatis', 'ditarik'] as const
export type QueueFilter = (typeof QUEUE_FILTERS)[number]

export const listPairs = route({
  method: 'GET',
  path: '/api/districts/:kab/tautan/pasangan',
  act: 'kin.read',
  summary: { id: 'Pasangan catatan, tanpa nama', en: 'Pairs of records, without names' },
  params: KabParams,
  query: Type.Object({
    jenis: Type.Optional(OneOf(PAIR_KINDS)),
    tampil: Type.Optional(OneOf(QUEUE_FILTERS)),
    halaman: Type.Optional(Type.Integer({ minimum: 1, maximum: 100_000 })),
  }),
  answer: Type.Object({ total: Count, perHalaman: Count, pasangan: Type.Array(PairSchema) }),
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan'],
})

/** null = not among what one may see, or not written. */
export const NamesSchema = Type.Object({
  nama: Nullable(Text),
  ibu: Nullable(Text),
  ayah: Nullable(Text),
  alamat: Nullable(Text),
  rt: Nullable(Text),
  rw: Nullable(Text),
  nikAkhir: Nullable(Text),
  kkAkhir: Nullable(Text),
})
export type NamesSchema = Static<typeof NamesSchema>
/** What one's rights show of both sides; `orang`: the person of the family through whom the child was compared, seen by whoever sees the family. */
const SeenNames = Type.Object({ satu: Nullable(NamesSchema), lain: Nullable(NamesSchema), orang: Nullable(NamesSchema) })

/** A POST, since looking leaves a trace. Names of families for whoever may read them; those of children only by `revealPair`. */
export const readPair = route({
  method: 'POST',
  path: '/api/districts/:kab/tautan/pasangan/:id',
  act: 'kin.pair',
  summary: { id: 'Satu pasangan, kedua catatan berdampingan', en: 'One pair, both records side by side' },
  params: IdParams,
  answer: Type.Object({ pasangan: PairSchema, nama: SeenNames }),
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan'],
})

export const revealPair = route({
  method: 'POST',
  path: '/api/districts/:kab/tautan/pasangan/:id/buka',
  act: 'kin.reveal',
  summary: { id: 'Buka nama dalam pasangan, dengan tujuan', en: 'Show the names of a pair, for a purpose' },
  params: IdParams,
  body: Type.Object({ tujuan: PurposeSchema }),
  answer: SeenNames,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'terlalu-sering'],
  limit: 'buka-nama',
})

const Answer = Nullable(OneOf(PAIR_ANSWERS))

/** `sebelum`: what the person saw; null = not answered. `jawaban` null takes an answer back. */
export const answerPair = route({
  method: 'POST',
  path: '/api/districts/:kab/tautan/pasangan/:id/jawab',
  act: 'kin.decide',
  summary: { id: 'Jawab pasangan: sama, beda, nanti; atau tarik jawaban', en: 'Answer a pair: same, not the same, later; or take it back' },
  params: IdParams,
  body: Type.Object({ jawaban: Answer, sebelum: Answer }),
  answer: Done,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'keadaan-berubah', 'pasangan-sudah-dijawab', 'keluarga-diverval'],
})

const Subject = OneOf(['anak', 'keluarga'] as const)

export const listAliases = route({
  method: 'GET',
  path: '/api/districts/:kab/tautan/gabungan',
  act: 'kin.read',
  summary: { id: 'Catatan ganda yang disatukan', en: 'Double records that were joined' },
  params: KabParams,
  answer: Type.Array(
    Type.Object({
      id: Uuid,
      subjek: Subject,
      dari: SideSchema,
      ke: SideSchema,
      oleh: Text,
      pada: Text,
      pasangan: Nullable(Uuid),
      /** Of two that a person named. */
      alasan: Nullable(Text),
      dipisahOleh: Nullable(Text),
      dipisahPada: Nullable(Text),
    }),
  ),
  errors: ['tidak-ditemukan'],
})

export const joinDoubles = route({
  method: 'POST',
  path: '/api/districts/:kab/tautan/gabungan',
  act: 'kin.decide',
  summary: { id: 'Satukan dua catatan ganda', en: 'Join two double records' },
  params: KabParams,
  body: Type.Object({ subjek: Subject, dari: Uuid, ke: Uuid, alasan: Type.String({ minLength: 3, maxLength: 1000 }) }),
  answer: Type.Object({ id: Uuid }),
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'keadaan-berubah', 'keluarga-diverval'],
})

export const partDoubles = route({
  method: 'POST',
  path: '/api/districts/:kab/tautan/gabungan/:id/pisah',
  act: 'kin.decide',
  summary: { id: 'Pisahkan lagi dua catatan', en: 'Part two records again' },
  params: IdParams,
  answer: Done,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'keadaan-berubah', 'keluarga-diverval'],
})

/** What is said of a child or a family, by whom and since when. */
export const StandingSchema = Type.Object({
  keadaan: OneOf(STANDINGS),
  sejak: Nullable(DayText),
  dasar: Nullable(OneOf(['orang', 'kalender', 'penyatuan'] as const)),
  oleh: Nullable(Text),
  /** Id of the record that it was found to be. */
  menjadi: Nullable(Uuid),
  /** How often something was said; whoever says the next names it. */
  ke: Count,
})
export type StandingSchema = Static<typeof StandingSchema>

export const MemberSchema = Type.Object({
  id: Uuid,
  keluarga: Uuid,
  desaKode: Nullable(DesaKode),
  desa: Nullable(Text),
  mulai: DayText,
  sampai: Nullable(DayText),
  dasar: OneOf(['penautan', 'orang'] as const),
  peluang: Nullable(Num),
  ibu: Nullable(Type.Boolean({ description: 'Whether the wife of the family is its mother, as the names say.' })),
  pasangan: Nullable(Uuid),
  oleh: Text,
})
export type MemberSchema = Static<typeof MemberSchema>

export const readFamilyOfChild = route({
  method: 'GET',
  path: '/api/districts/:kab/anak/:id/keluarga',
  act: 'kin.child',
  summary: { id: 'Keluarga seorang anak, dan keadaannya', en: 'The family of a child, and its state' },
  params: IdParams,
  answer: Type.Object({
    keluarga: Nullable(MemberSchema),
    sebelumnya: Type.Array(MemberSchema),
    saudara: Type.Array(Uuid),
    keadaan: StandingSchema,
    menunggu: Count,
    ditarik: Type.Boolean({ description: 'The link stands on a person whom no list that counts has any more, and nobody confirmed it.' }),
    bolehLepas: Type.Boolean(),
    bolehLihatKeluarga: Type.Boolean(),
    bolehTinjau: Type.Boolean(),
    bolehKeadaan: Type.Boolean(),
  }),
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan'],
})

/** `keluarga` null ends the link. `sebelum`: the family that the person saw. */
export const setFamilyOfChild = route({
  method: 'POST',
  path: '/api/districts/:kab/anak/:id/keluarga',
  act: 'kin.decide',
  summary: { id: 'Tautkan anak ke keluarga, atau lepas', en: 'Link a child to a family, or end the link' },
  params: IdParams,
  body: Type.Object({ keluarga: Nullable(Uuid), sebelum: Nullable(Uuid) }),
  answer: Done,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'keadaan-berubah'],
})

const StateBody = Type.Object({ keadaan: OneOf(TOLD_STATES), sejak: DayText, ke: Count })

export const tellChildState = route({
  method: 'POST',
  path: '/api/districts/:kab/anak/:id/keadaan',
  act: 'kin.child-state',
  summary: { id: 'Catat keadaan anak: pindah, meninggal, ada lagi', en: 'Record the state of a child: moved, died, here again' },
  params: IdParams,
  body: StateBody,
  answer: Done,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'keadaan-berubah'],
})

export const tellFamilyState = route({
  method: 'POST',
  path: '/api/districts/:kab/keluarga/:id/keadaan',
  act: 'kin.family-state',
  summary: { id: 'Catat keadaan keluarga: pindah, meninggal, ada lagi', en: 'Record the state of a family: moved, died, here again' },
  params: IdParams,
  body: StateBody,
  answer: Done,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'keadaan-berubah'],
})

export const readFamilyMembers = route({
  method: 'GET',
  path: '/api/districts/:kab/keluarga/:id/anggota',
  act: 'kin.family',
  summary: { id: 'Anak dalam sebuah keluarga, tanpa nama', en: 'The children of a family, without names' },
  params: IdParams,
  answer: Type.Object({
    anak: Type.Array(Type.Object({ ...SideSchema.properties, tautan: MemberSchema, keadaan: StandingSchema })),
    keadaan: StandingSchema,
    gabungan: Type.Array(Uuid),
    bolehLihatAnak: Type.Boolean(),
    bolehKeadaan: Type.Boolean(),
  }),
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan'],
})
