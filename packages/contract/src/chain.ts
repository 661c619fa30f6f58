/**
 * The chain from gap to deed: its funnel, the things that arrived or fell out at a stage, links and proposals of links (FEATURES REM-6).
 */
import { ROOTS, STAGES, STANDINGS } from '@konvergen/core/chain/follow.ts'
import { LINK_KINDS, NODE_KINDS } from '@konvergen/core/chain/link.ts'
import { PROPOSAL_REASONS } from '@konvergen/core/chain/propose-links.ts'
import Type, { type Static } from 'typebox'
import { PeriodText } from './coverage.ts'
import { DesaKode, KabParams, Nullable, Num, OneOf, Text, Uuid } from './parts.ts'
import { OfficeOfPlan, PlanYear } from './plan.ts'
import { route } from './route.ts'
import { MeasurementOrigin } from './situation.ts'

/** Digits. */
const Rupiah = Nullable(Text)

const CHANGE_VERDICTS = ['bermakna', 'tidak-bermakna', 'tidak-dapat-diuji', 'tidak-sebanding'] as const

const SurveySchema = Type.Object({ source: Text, year: Type.Integer(), percent: Num, low: Nullable(Num), high: Nullable(Num) })

export const StageCountSchema = Type.Object({
  stage: OneOf(STAGES),
  isAside: Type.Boolean(),
  sampai: Type.Integer(),
  putus: Type.Integer(),
  'tidak-diketahui': Type.Integer(),
  lost: Type.Integer(),
  rupiah: Rupiah,
})
export type StageCountView = Static<typeof StageCountSchema>

export const FunnelSchema = Type.Object({
  root: OneOf(ROOTS),
  all: Type.Integer(),
  rupiah: Rupiah,
  stages: Type.Array(StageCountSchema),
})
export type FunnelView = Static<typeof FunnelSchema>

/** Of an office or village: one number for each stage of the root, in the order of its way. What is neither is lost. */
export const ShortFunnelSchema = Type.Object({
  all: Type.Integer(),
  sampai: Type.Array(Type.Integer()),
  unknown: Type.Array(Type.Integer()),
  lost: Type.Array(Type.Integer()),
})
export type ShortFunnel = Static<typeof ShortFunnelSchema>

/** Of children measured; percent 0–100. */
const PrevalenceSchema = Type.Object({
  cases: Type.Integer(),
  measured: Type.Integer(),
  percent: Num,
  /** D/S; null = not known. */
  reach: Nullable(Num),
})

/** Of the register, of the villages measured both times; null = not measured. It proves no cause. */
const PrevalencePairSchema = Type.Object({
  before: Nullable(PrevalenceSchema),
  after: Nullable(PrevalenceSchema),
  villages: Type.Integer(),
  verdict: Nullable(OneOf(['bermakna', 'tidak-bermakna'] as const)),
})
export type PrevalencePairView = Static<typeof PrevalencePairSchema>

export const ChainPrevalence = Type.Object({
  /** null = nothing was measured. */
  origin: Nullable(MeasurementOrigin),
  before: Nullable(PeriodText),
  after: Nullable(PeriodText),
  district: PrevalencePairSchema,
  /** Of the district, by survey: never mixed with the register. */
  surveys: Type.Object({ before: Nullable(SurveySchema), after: Nullable(SurveySchema), verdict: Nullable(OneOf(CHANGE_VERDICTS)) }),
})
export type ChainPrevalence = Static<typeof ChainPrevalence>

export const ChainAnswer = Type.Object({
  year: Type.Integer(),
  /** Day of the data (ISO), and the SHA-256 of all that the asker sees of the chain: papers quote both. */
  day: Text,
  digest: Text,
  /** Stages that nobody handed in anything of, and that need not be shown. */
  unused: Type.Array(OneOf(STAGES)),
  prevalence: ChainPrevalence,
  /** Of the gaps at the beginning, and since; null = nothing was entered then. */
  before: Nullable(PeriodText),
  after: Nullable(PeriodText),
  /** In the order of the roots. Gaps and recommendations are those of the asker's own areas. */
  funnels: Type.Array(FunnelSchema),
  offices: Type.Array(Type.Object({ id: OfficeOfPlan, name: Nullable(Text), kegiatan: ShortFunnelSchema, butir: ShortFunnelSchema })),
  villages: Type.Array(
    Type.Object({
      desa: DesaKode,
      name: Text,
      kecamatan: Text,
      isLokus: Type.Boolean(),
      celah: ShortFunnelSchema,
      usulan: ShortFunnelSchema,
      prevalence: PrevalencePairSchema,
    }),
  ),
  /** Of which offices and villages anything was handed in. */
  handedIn: Type.Array(Type.Object({ stage: OneOf(STAGES), of: Type.Integer(), all: Type.Integer() })),
  /** Links that wait for somebody to confirm them. */
  proposals: Type.Integer(),
})
export type ChainAnswer = Static<typeof ChainAnswer>

const Year = Type.Object({ tahun: PlanYear })

export const readChain = route({
  method: 'GET',
  path: '/api/districts/:kab/rantai',
  act: 'chain.read',
  summary: {
    id: 'Rantai dari kesenjangan sampai realisasi, dan di mana yang putus',
    en: 'The chain from gap to realisation, and where things fell out',
  },
  params: KabParams,
  query: Year,
  answer: ChainAnswer,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan'],
})

export const NodeName = Type.Object({ kind: OneOf(NODE_KINDS), id: Text, title: Text, by: Nullable(Text), rupiah: Rupiah })
export type NodeName = Static<typeof NodeName>

export const PathView = Type.Object({
  root: OneOf(ROOTS),
  id: Text,
  title: Text,
  /** Office or village. */
  by: Nullable(Text),
  rupiah: Rupiah,
  lost: Nullable(OneOf(STAGES)),
  /** Of its villages, where all of them are the asker's own; of an agreement null. */
  prevalence: Nullable(PrevalencePairSchema),
  steps: Type.Array(
    Type.Object({ stage: OneOf(STAGES), standing: OneOf(STANDINGS), rupiah: Rupiah, count: Type.Integer(), at: Type.Array(NodeName) }),
  ),
})
export type PathView = Static<typeof PathView>

export const PathsAnswer = Type.Object({ all: Type.Integer(), most: Type.Integer(), paths: Type.Array(PathView) })
export type PathsAnswer = Static<typeof PathsAnswer>

export const readPaths = route({
  method: 'GET',
  path: '/api/districts/:kab/rantai/rincian',
  act: 'chain.read',
  summary: { id: 'Baris di balik satu angka rantai', en: 'The rows behind one number of the chain' },
  params: KabParams,
  query: Type.Object({
    tahun: PlanYear,
    akar: OneOf(ROOTS),
    tahap: Type.Optional(OneOf(STAGES)),
    keadaan: Type.Optional(OneOf([...STANDINGS, 'jatuh'] as const)),
    lembaga: Type.Optional(Type.Union([Uuid, Type.Literal('sekretariat')])),
    desa: Type.Optional(DesaKode),
    /** How many come before. */
    mulai: Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000_000 })),
  }),
  answer: PathsAnswer,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan'],
})

export const ProposalsAnswer = Type.Object({
  /** How many pairs of each kind wait. */
  kinds: Type.Array(Type.Object({ kind: OneOf(LINK_KINDS), n: Type.Integer() })),
  /** Pairs. */
  all: Type.Integer(),
  most: Type.Integer(),
  groups: Type.Array(
    Type.Object({
      kind: OneOf(LINK_KINDS),
      from: NodeName,
      reason: OneOf(PROPOSAL_REASONS),
      shared: Type.Array(Text),
      to: Type.Array(NodeName),
      /** Whether the asker may confirm it. */
      isMine: Type.Boolean(),
    }),
  ),
})
export type ProposalsAnswer = Static<typeof ProposalsAnswer>

export const readProposals = route({
  method: 'GET',
  path: '/api/districts/:kab/rantai/usulan-sambungan',
  act: 'chain.read',
  summary: { id: 'Sambungan yang diusulkan, dengan alasannya', en: 'Links that are proposed, with their reason' },
  params: KabParams,
  query: Type.Object({ tahun: PlanYear, jenis: OneOf(LINK_KINDS) }),
  answer: ProposalsAnswer,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan'],
})

const ShortText = Type.String({ minLength: 3, maxLength: 500 })
const NodeId = Type.String({ minLength: 1, maxLength: 80 })
const MOST_PAIRS = 2000

export const addLinks = route({
  method: 'POST',
  path: '/api/districts/:kab/rantai/sambungan',
  act: 'chain.link',
  summary: { id: 'Sambungkan catatan', en: 'Link records' },
  params: KabParams,
  body: Type.Object({
    tahun: PlanYear,
    jenis: OneOf(LINK_KINDS),
    alasan: ShortText,
    pasangan: Type.Array(Type.Object({ dari: NodeId, ke: NodeId }), { minItems: 1, maxItems: MOST_PAIRS }),
  }),
  /** `already`: pairs that were linked before. */
  answer: Type.Object({ made: Type.Integer(), already: Type.Integer() }),
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'tidak-boleh'],
})

export const takeBackLink = route({
  method: 'POST',
  path: '/api/districts/:kab/rantai/sambungan/:id/lepas',
  act: 'chain.link',
  summary: { id: 'Lepas satu sambungan', en: 'Take one link back' },
  params: Type.Object({ ...KabParams.properties, id: Uuid }),
  body: Type.Object({ alasan: ShortText }),
  answer: Type.Object({ done: Type.Literal(true) }),
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'tidak-boleh', 'keadaan-berubah'],
})

export const LinkView = Type.Object({
  /** null = it follows from what another room keeps, and is changed there. */
  id: Nullable(Uuid),
  kind: OneOf(LINK_KINDS),
  other: NodeName,
  reason: Nullable(Text),
  by: Nullable(Text),
  at: Nullable(Text),
  /** When somebody took it back, and why. */
  ended: Nullable(Type.Object({ by: Text, at: Text, reason: Text })),
  isMine: Type.Boolean(),
})
export type LinkView = Static<typeof LinkView>

export const NodeAnswer = Type.Object({ node: NodeName, paths: Type.Array(PathView), links: Type.Array(LinkView) })
export type NodeAnswer = Static<typeof NodeAnswer>

export const readNode = route({
  method: 'GET',
  path: '/api/districts/:kab/rantai/simpul',
  act: 'chain.read',
  summary: { id: 'Satu catatan dalam rantainya: dari mana, sampai di mana', en: 'One record in its chain: where from, how far' },
  params: KabParams,
  query: Type.Object({ tahun: PlanYear, jenis: OneOf(NODE_KINDS), simpul: NodeId }),
  answer: NodeAnswer,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan'],
})
