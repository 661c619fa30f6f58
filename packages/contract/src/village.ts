/**
 * What is recommended to villages: proposals from their gaps, the packages that were issued, what the village answers. No person is named.
 */
import { MONEY_SOURCES } from '@konvergen/core/plan/activity.ts'
import { ANSWER_STAGES, VILLAGE_ANSWERS } from '@konvergen/core/village/answer.ts'
import { PACKAGE_PARTS } from '@konvergen/core/village/compare-packages.ts'
import { DANA_DESA_ANSWERS } from '@konvergen/core/village/entry.ts'
import { ASKS } from '@konvergen/core/village/package-content.ts'
import { RECOMMENDATION_STATES } from '@konvergen/core/village/recommendation.ts'
import { PACKAGE_STATES } from '@konvergen/core/village/standing.ts'
import Type, { type Static } from 'typebox'
import { Code } from './indicators.ts'
import { DesaKode, Done, KabKode, KabParams, Nullable, Num, OneOf, Text, Uuid } from './parts.ts'
import { PlanYear } from './plan.ts'
import { route } from './route.ts'

const Int = Type.Integer()
const Digits = Type.String({ pattern: '^(?:0|[1-9]\\d{0,14})$' })
const Names = Type.Object({ id: Text, en: Text })
export const EntryKey = Type.String({ pattern: '^[a-z0-9-]{3,60}$' })
const OfYear = Type.Object({ tahun: PlanYear })
const VillageParams = Type.Object({ kab: KabKode, desa: DesaKode })
const EntryParams = Type.Object({ kab: KabKode, desa: DesaKode, entri: EntryKey })
const IdParams = Type.Object({ kab: KabKode, id: Uuid })
const READING = ['permintaan-tidak-sah', 'tidak-ditemukan', 'tidak-boleh'] as const
const WRITING = [...READING, 'nilai-tidak-sah', 'memuat-nik', 'keadaan-berubah'] as const

export const SourceMoney = Type.Object({ source: OneOf(MONEY_SOURCES), rupiah: Nullable(Text), count: Int, unknown: Int })

export const VillageRow = Type.Object({
  desa: Text,
  name: Text,
  kecamatan: Text,
  isLokus: Type.Boolean(),
  state: OneOf(PACKAGE_STATES),
  /** Of the newest package; null = none was issued. */
  version: Nullable(Int),
  gaps: Int,
  /** In the package, and proposals that nobody has decided on. */
  recommended: Int,
  undecided: Int,
  /** Of those in the package. */
  answered: Int,
  accepted: Int,
  money: Type.Array(SourceMoney),
})
export type VillageRow = Static<typeof VillageRow>

export const VillageList = Type.Object({
  year: Int,
  /** Years that hold lokus or recommendations, and the next. */
  years: Type.Array(Int),
  /** Of the gaps; null = nothing was entered. */
  period: Nullable(Text),
  villages: Type.Array(VillageRow),
  mayWrite: Type.Boolean(),
})
export type VillageList = Static<typeof VillageList>

export const readVillages = route({
  method: 'GET',
  path: '/api/districts/:kab/paket-desa',
  act: 'village.read',
  summary: {
    id: 'Desa dengan keadaan paketnya, kesenjangan dan usulan dana',
    en: 'Villages with how far their packages are, gaps and money recommended',
  },
  params: KabParams,
  query: OfYear,
  answer: VillageList,
  errors: READING,
})

const Gap = Type.Object({ indicator: Code, people: Nullable(Int) })

export const FactsBody = Type.Object({
  title: Type.String({ minLength: 3, maxLength: 200 }),
  unit: Type.String({ minLength: 1, maxLength: 60 }),
  /** Two decimals at most; null = not known. */
  volume: Nullable(Type.Number({ minimum: 0, maximum: 1e9 })),
  unitCost: Nullable(Digits),
  source: OneOf(MONEY_SOURCES),
  note: Nullable(Type.String({ maxLength: 500 })),
})
export type FactsBody = Static<typeof FactsBody>

export const AnswerBody = Type.Object({
  answer: OneOf(VILLAGE_ANSWERS),
  stage: Nullable(OneOf(ANSWER_STAGES)),
  rupiah: Nullable(Digits),
  reason: Nullable(Type.String({ maxLength: 500 })),
})
export type AnswerBody = Static<typeof AnswerBody>

export const AnswerView = Type.Object({ ...AnswerBody.properties, no: Int, revision: Int, role: Text, at: Text })

const EntryHead = {
  entry: Text,
  entryName: Names,
  danaDesa: Type.Object({ answer: OneOf(DANA_DESA_ANSWERS), source: Nullable(Text) }),
  siskeudes: Nullable(Text),
}

const Basis = Type.Object({ period: Nullable(Text), gaps: Type.Array(Gap), costItem: Nullable(Text) })

export const RecommendationView = Type.Object({
  ...EntryHead,
  /** null = proposed, and nobody has decided on it. */
  id: Nullable(Uuid),
  /** Counts the writings; 0 = none. */
  revision: Int,
  state: Nullable(OneOf(RECOMMENDATION_STATES)),
  facts: FactsBody,
  cost: Nullable(Text),
  basis: Basis,
  reason: Nullable(Text),
  /** What is proposed now; null = nothing, since no gap asks for it. */
  proposed: Nullable(FactsBody),
  isAsProposed: Type.Boolean(),
  /** It was written on other data than there are now. */
  isOld: Type.Boolean(),
  answer: Nullable(AnswerView),
})
export type RecommendationView = Static<typeof RecommendationView>

export const PackageHead = Type.Object({ id: Uuid, version: Int, digest: Text, by: Text, at: Text })
export type PackageHead = Static<typeof PackageHead>

export const PackageChange = Type.Object({
  what: OneOf(['usulan', 'kegiatan'] as const),
  kind: OneOf(['baru', 'hilang', 'berubah'] as const),
  id: Text,
  title: Text,
  fields: Type.Array(Text),
})
export const PackageDifference = Type.Object({ changes: Type.Array(PackageChange), parts: Type.Array(OneOf(PACKAGE_PARTS)) })
export type PackageDifference = Static<typeof PackageDifference>

export const VillageDetail = Type.Object({
  ...VillageRow.properties,
  year: Int,
  period: Nullable(Text),
  lokus: Nullable(Type.Object({ year: Int, status: Text, basis: Nullable(Text) })),
  figures: Type.Array(
    Type.Object({ key: Text, numerator: Nullable(Num), denominator: Nullable(Num), percent: Nullable(Num), source: Text, period: Text }),
  ),
  openGaps: Type.Array(
    Type.Object({
      indicator: Code,
      name: Names,
      people: Nullable(Int),
      /** Nothing in the catalogue closes it. */ isWithoutEntry: Type.Boolean(),
    }),
  ),
  recommendations: Type.Array(RecommendationView),
  activities: Type.Array(
    Type.Object({
      id: Text,
      title: Text,
      office: Nullable(Text),
      villages: Nullable(Int),
      money: Type.Array(Type.Object({ source: OneOf(MONEY_SOURCES), rupiah: Text })),
    }),
  ),
  asks: Type.Array(Type.Object({ key: OneOf(ASKS), from: Text, to: Text, isOfCalendar: Type.Boolean() })),
  /** The newest first. */
  packages: Type.Array(PackageHead),
  /** Of what would be issued now to the newest package; null = none was issued. */
  difference: Nullable(PackageDifference),
  mayWrite: Type.Boolean(),
  mayAnswer: Type.Boolean(),
})
export type VillageDetail = Static<typeof VillageDetail>

export const readVillage = route({
  method: 'GET',
  path: '/api/districts/:kab/paket-desa/desa/:desa',
  act: 'village.read',
  summary: {
    id: 'Satu desa: kesenjangan, usulan kegiatan, paket yang terbit',
    en: 'One village: gaps, recommended activities, packages issued',
  },
  params: VillageParams,
  query: OfYear,
  answer: VillageDetail,
  errors: READING,
})

export const takeProposals = route({
  method: 'POST',
  path: '/api/districts/:kab/paket-desa/desa/:desa/usulan',
  act: 'village.write',
  summary: { id: 'Pakai usulan seperti diusulkan', en: 'Take proposals as they are' },
  params: VillageParams,
  body: Type.Object({ tahun: PlanYear, entries: Type.Array(EntryKey, { minItems: 1, maxItems: 200, uniqueItems: true }) }),
  answer: Type.Object({ taken: Int }),
  errors: WRITING,
})

export const writeRecommendation = route({
  method: 'PUT',
  path: '/api/districts/:kab/paket-desa/desa/:desa/usulan/:entri',
  act: 'village.write',
  summary: { id: 'Tulis, ubah atau lepas sebuah usulan', en: 'Write, change or leave out a recommendation' },
  params: EntryParams,
  body: Type.Object({
    tahun: PlanYear,
    /** The revision that it was made on; 0 = a proposal. */
    base: Type.Integer({ minimum: 0 }),
    state: OneOf(RECOMMENDATION_STATES),
    facts: FactsBody,
    reason: Nullable(Type.String({ maxLength: 500 })),
  }),
  answer: Type.Object({ id: Uuid, revision: Int }),
  errors: WRITING,
})

export const RecommendationHistory = Type.Object({
  writings: Type.Array(
    Type.Object({
      revision: Int,
      state: OneOf(RECOMMENDATION_STATES),
      facts: FactsBody,
      basis: Basis,
      reason: Nullable(Text),
      by: Text,
      at: Text,
    }),
  ),
  answers: Type.Array(AnswerView),
})
export type RecommendationHistory = Static<typeof RecommendationHistory>

export const readRecommendationHistory = route({
  method: 'GET',
  path: '/api/districts/:kab/paket-desa/usulan/:id',
  act: 'village.read',
  summary: { id: 'Riwayat sebuah usulan dan jawaban desa', en: 'History of a recommendation and its answers' },
  params: IdParams,
  answer: RecommendationHistory,
  errors: READING,
})

export const answerRecommendation = route({
  method: 'POST',
  path: '/api/districts/:kab/paket-desa/usulan/:id/jawaban',
  act: 'village.answer',
  summary: {
    id: 'Jawab sebuah usulan: masuk RKPDes atau APBDes, nanti, tidak bisa',
    en: 'Answer a recommendation: in RKPDes or APBDes, later, not possible',
  },
  params: IdParams,
  body: Type.Object({
    /** The revision that is answered, and how many answers there were. */
    revision: Int,
    answers: Type.Integer({ minimum: 0 }),
    ...AnswerBody.properties,
  }),
  answer: Done,
  errors: WRITING,
})

export const issuePackages = route({
  method: 'POST',
  path: '/api/districts/:kab/paket-desa/terbit',
  act: 'village.write',
  summary: { id: 'Terbitkan paket desa; isinya dibekukan', en: 'Issue packages of villages; what they hold is frozen' },
  params: KabParams,
  body: Type.Object({ tahun: PlanYear, desa: Type.Array(DesaKode, { minItems: 1, maxItems: 600, uniqueItems: true }) }),
  answer: Type.Object({
    issued: Type.Array(Type.Object({ desa: Text, version: Int, digest: Text })),
    /** Nothing changed since the newest version, or nothing is recommended. */
    skipped: Type.Array(Type.Object({ desa: Text, why: OneOf(['tetap', 'kosong'] as const) })),
  }),
  errors: WRITING,
})

export const PackageVersion = Type.Object({
  package: PackageHead,
  desa: Text,
  year: Int,
  /** Against the version before; null = it is the first. */
  difference: Nullable(PackageDifference),
})
export type PackageVersion = Static<typeof PackageVersion>

export const readPackage = route({
  method: 'GET',
  path: '/api/districts/:kab/paket-desa/versi/:id',
  act: 'village.read',
  summary: { id: 'Satu versi paket dengan perbedaannya', en: 'One version of a package with its difference' },
  params: IdParams,
  answer: PackageVersion,
  errors: READING,
})

const PaperQuery = Type.Object({
  tahun: PlanYear,
  bahasa: Type.Optional(OneOf(['id', 'en'] as const)),
  /** Number of the version; absent = the newest that was issued, else a draft. */
  versi: Type.Optional(Type.Integer({ minimum: 1 })),
})

export const downloadPackagePdf = route({
  method: 'GET',
  path: '/api/districts/:kab/paket-desa/desa/:desa/paket.pdf',
  act: 'village.read',
  summary: { id: 'Surat dan paket desa sebagai PDF', en: 'Letter and package of a village as PDF' },
  params: VillageParams,
  query: PaperQuery,
  answer: { file: true, mediaType: 'application/pdf' },
  errors: READING,
})

export const downloadPackageDocx = route({
  method: 'GET',
  path: '/api/districts/:kab/paket-desa/desa/:desa/paket.docx',
  act: 'village.read',
  summary: { id: 'Surat dan paket desa sebagai DOCX', en: 'Letter and package of a village as DOCX' },
  params: VillageParams,
  query: PaperQuery,
  answer: { file: true, mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  errors: READING,
})
