/**
 * Why: what stunted children and families at risk have, what comes together, who would have to act, who may be next, whom no service reached. Counts for whoever reads
 * the situation; the rows behind them for whoever may see children or families.
 */
import { RISK_RULES } from '@konvergen/core/situation/causes/at-risk-rules.ts'
import { CAUSES_OF_CHILD, CHILD_CAUSES, FAMILY_CAUSES, FOUR_PARTS, OFFICES } from '@konvergen/core/situation/causes/risk-factors.ts'
import Type, { type Static } from 'typebox'
import { FamilyNames, MarksText } from './families.ts'
import { DesaKode, KabParams, Nullable, Num, OneOf, Text, Uuid } from './parts.ts'
import { route } from './route.ts'

const Count = Type.Integer()

export const TallySchema = Type.Object({
  having: Count,
  known: Count,
  unknown: Type.Integer({ description: 'Of whom it is not known; in no share.' }),
})
export type TallySchema = Static<typeof TallySchema>

const ChildCauseSchema = OneOf(CAUSES_OF_CHILD)
const FamilyCauseSchema = OneOf(FAMILY_CAUSES)

const ChildProfileSchema = Type.Object({
  cause: ChildCauseSchema,
  stunted: TallySchema,
  others: TallySchema,
  ratio: Nullable(Type.Object({ value: Num, low: Num, high: Num })),
})

function overlapsOf<Cause extends ReturnType<typeof OneOf>>(cause: Cause) {
  return Type.Object({
    sets: Type.Array(Type.Object({ cause, n: Count })),
    combinations: Type.Array(Type.Object({ causes: Type.Array(cause), n: Count })),
    none: Count,
    unknown: Count,
  })
}

const NeedSchema = Type.Object({ cause: OneOf([...FAMILY_CAUSES, ...CHILD_CAUSES] as const), office: OneOf(OFFICES), n: Count })

const AreaBelowSchema = Type.Object({
  kode: Text,
  nama: Text,
  stunting: Type.Integer({ description: 'Stunted, of those of whom the length is known.' }),
  diukur: Count,
  berisiko: Type.Integer({ description: 'Not stunted, one rule of risk holds.' }),
  krs: Count,
  /** The cause that most of its families at risk have; null = none is known to have any. */
  terbanyak: Nullable(FamilyCauseSchema),
})

export const CausesAnswer = Type.Object({
  wilayah: Type.Object({ kode: Text, nama: Text, induk: Nullable(Text) }),
  di_bawah: Type.Array(AreaBelowSchema),
  /** Months looked at; null = nothing was measured. */
  waktu: Nullable(Type.Object({ dari: Text, sampai: Text })),
  asalKeluarga: Type.Object({ asal: OneOf(['data-tetap', 'daftar'] as const), dari: Nullable(Text), adaSebelum: Type.Boolean() }),
  ibuSampai: Nullable(Text),
  anak: Type.Object({ stunting: Count, tidak: Count, belum: Count }),
  /** `having`: stunted children of whom the family is known. */
  tautan: TallySchema,
  krs: Count,
  /** What the district calls the offices that answer for the causes; those that its register has. */
  lembaga: Type.Array(Type.Object({ office: OneOf(OFFICES), nama: Text })),
  profilAnak: Type.Array(ChildProfileSchema),
  profilKeluarga: Type.Array(Type.Object({ cause: OneOf([...FAMILY_CAUSES, ...FOUR_PARTS] as const), families: TallySchema })),
  ibu: Type.Object({ jumlah: Count, kek: TallySchema, risti: TallySchema }),
  tumpangAnak: overlapsOf(ChildCauseSchema),
  tumpangKeluarga: overlapsOf(FamilyCauseSchema),
  kebutuhan: Type.Array(Type.Object({ office: OneOf(OFFICES), n: Count, cumulative: Num, needs: Type.Array(NeedSchema) })),
  satuLembaga: Type.Object({ alone: Type.Array(Type.Object({ office: OneOf(OFFICES), n: Count })), several: Count, unknown: Count }),
  berisiko: Type.Object({
    children: TallySchema,
    byRule: Type.Array(Type.Object({ rule: OneOf(RISK_RULES), children: TallySchema })),
    byNumber: Type.Array(Count),
  }),
  kedatangan: Nullable(Type.Object({ 'masuk-daftar': Count, 'jadi-berisiko': Count, tetap: Count, 'tidak-pasti': Count })),
  takTerlayani: Type.Object({ families: TallySchema, children: TallySchema, mothers: TallySchema }),
})
export type CausesAnswer = Static<typeof CausesAnswer>

/** A district, a kecamatan or a village. */
const AreaKode = Type.String({ pattern: '^\\d{2}\\.\\d{2}(\\.\\d{2}(\\.\\d{4})?)?$' })

export const readCauses = route({
  method: 'GET',
  path: '/api/districts/:kab/penyebab',
  act: 'situation.read',
  summary: { id: 'Penyebab: faktor, tumpang-tindih, kebutuhan, anak berisiko', en: 'Causes: factors, overlaps, needs, children at risk' },
  params: KabParams,
  query: Type.Object({
    wilayah: Type.Optional(AreaKode),
    /** Causes of stunted children whose overlaps are asked for, by commas. */
    faktor: Type.Optional(Text),
  }),
  answer: CausesAnswer,
  errors: ['tidak-ditemukan', 'nilai-tidak-sah'],
})

export const CHILD_LISTS = ['stunting', 'berisiko', 'tidak-ditimbang'] as const
export const FAMILY_LISTS = ['krs', 'baru', 'belum-didampingi'] as const
/** Of the list only those of whom this holds. */
const FamilyFactor = Type.Optional(OneOf([...FAMILY_CAUSES, ...FOUR_PARTS] as const))
/** Of the list only those who have exactly these causes and no other of those looked at, by commas. */
const Together = Type.Optional(Type.String({ pattern: '^[a-zA-Z]+(,[a-zA-Z]+)*$', maxLength: 200 }))
const Page = Type.Optional(Type.Integer({ minimum: 1 }))

export const listCauseChildren = route({
  method: 'GET',
  path: '/api/districts/:kab/penyebab/anak',
  act: 'measurement.read',
  summary: {
    id: 'Anak stunting, berisiko atau tidak ditimbang, tanpa nama',
    en: 'Children stunted, at risk or not weighed, without names',
  },
  params: KabParams,
  query: Type.Object({
    wilayah: Type.Optional(AreaKode),
    daftar: OneOf(CHILD_LISTS),
    faktor: Type.Optional(ChildCauseSchema),
    aturan: Type.Optional(OneOf(RISK_RULES)),
    gabungan: Together,
    /** Causes that are looked at for it, as `faktor` of the causes. */
    dilihat: Together,
    halaman: Page,
  }),
  answer: Type.Object({
    total: Count,
    perHalaman: Count,
    anak: Type.Array(Type.Object({ id: Uuid, inisial: Text, desa: DesaKode, namaDesa: Text, aturan: Type.Array(OneOf(RISK_RULES)) })),
  }),
  errors: ['tidak-ditemukan', 'nilai-tidak-sah'],
})

/** A POST, since looking leaves a trace. */
export const listCauseFamilies = route({
  method: 'POST',
  path: '/api/districts/:kab/penyebab/keluarga',
  act: 'sasaran.read',
  summary: { id: 'Keluarga berisiko: semua, yang baru, atau belum didampingi', en: 'Families at risk: all, new, or not accompanied' },
  params: KabParams,
  body: Type.Object({
    wilayah: Type.Optional(AreaKode),
    daftar: OneOf(FAMILY_LISTS),
    faktor: FamilyFactor,
    gabungan: Together,
    halaman: Page,
  }),
  answer: Type.Object({
    total: Count,
    perHalaman: Count,
    keluarga: Type.Array(Type.Object({ id: Uuid, desa: DesaKode, namaDesa: Text, tanda: MarksText, ...FamilyNames.properties })),
  }),
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'nilai-tidak-sah'],
})
