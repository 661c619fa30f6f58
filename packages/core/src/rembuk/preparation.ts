/**
 * Before a rembuk: what should be there (SPEC §4: the analysis, the draft plan, results of the musrenbang), the agenda, and the clauses that it begins from. The five
 * clauses follow those that a district agreed on in 2022 (A0), in our own words; papers of a rembuk are Indonesian.
 */
import { type Clause, type ClauseKind, LOKUS_VILLAGES } from './clause.ts'

export const REMBUK_LEVELS = ['kab', 'kec', 'desa'] as const
export type RembukLevel = (typeof REMBUK_LEVELS)[number]

export const PRECONDITIONS = ['analisis', 'rencana', 'musrenbang', 'lokus', 'undangan', 'rembuk-sebelumnya'] as const
export type Precondition = (typeof PRECONDITIONS)[number]

/** `tidak-diketahui`: the program holds nothing of it, so that it cannot say. */
export type PreconditionState = 'ada' | 'belum' | 'tidak-diketahui'

export interface PreparationFacts {
  /** Whether it stands on an analysis that is frozen. */
  readonly hasFrozenAnalysis: boolean
  /** null = not known, here and below. */
  readonly hasDraftPlan: boolean | null
  readonly hasMusrenbang: boolean | null
  /** Whether there are lokus of the year. */
  readonly hasLokus: boolean
  readonly invited: number
  /** Whether the rembuk that it follows is closed; null = it follows none. */
  readonly isFirstClosed: boolean | null
}

export interface CheckedPrecondition {
  readonly what: Precondition
  readonly state: PreconditionState
}

function stateOf(there: boolean | null): PreconditionState {
  if (there === null) return 'tidak-diketahui'
  return there ? 'ada' : 'belum'
}

export function checkPreparation(facts: PreparationFacts): CheckedPrecondition[] {
  const { isFirstClosed } = facts
  return [
    { what: 'analisis', state: stateOf(facts.hasFrozenAnalysis) },
    { what: 'rencana', state: stateOf(facts.hasDraftPlan) },
    { what: 'musrenbang', state: stateOf(facts.hasMusrenbang) },
    { what: 'lokus', state: stateOf(facts.hasLokus) },
    { what: 'undangan', state: stateOf(facts.invited > 0) },
    ...(isFirstClosed === null ? [] : [{ what: 'rembuk-sebelumnya' as const, state: stateOf(isFirstClosed) }]),
  ]
}

/** SPEC §4: the four subjects, then commitment, signature, publication. */
export function agendaOf(year: number): readonly string[] {
  return [
    'Hasil analisis situasi: isu, sebaran prevalensi, kesenjangan layanan, usulan lokus',
    `Prioritas program dan kegiatan tahun ${year} dan ${year + 1}`,
    'Dukungan lintas sektor bagi desa prioritas',
    'Pembagian kewenangan desa dan daerah atas hambatan strategis',
    'Pembahasan dan penetapan butir kesepakatan',
    'Pembacaan dan penandatanganan komitmen',
    'Publikasi hasil rembuk',
  ]
}

const TEAMS: Readonly<Record<RembukLevel, string>> = { kab: 'TPPS kabupaten/kota', kec: 'TPPS kecamatan', desa: 'TPPS desa/kelurahan' }

function clause(kind: ClauseKind, body: string, owners: readonly string[] = []): Clause {
  return { kind, body, owners, due: null, indicator: null, volume: null, unit: null, rupiah: null }
}

/** Without a number of villages, owner or due date: these are what the rembuk is about. `year`: the year that is planned for. */
export function templateClauses(level: RembukLevel, year: number): readonly Clause[] {
  const lokus = clause('lokus', `Lokus stunting tahun ${year} diperluas; desa dan kelurahannya tercantum dalam lampiran.`)
  const rkpd =
    level === 'kab'
      ? `Rumusan kegiatan yang disepakati menjadi bahan penyusunan rancangan akhir RKPD tahun ${year}.`
      : `Rumusan kegiatan yang disepakati diusulkan sebagai bahan RKPD tahun ${year}.`
  return [
    ...(level === 'kab' ? [lokus] : []),
    clause('sasaran', 'Jumlah sasaran setiap desa dan desa prioritas disepakati menurut data yang menjadi dasar rembuk ini.'),
    clause('tpps', `${TEAMS[level]} menyusun rencana kegiatan dan inovasi pencegahan serta penanggulangan stunting tahun ${year}.`),
    clause('rkpd', rkpd),
    clause(
      'apbdes',
      `Desa lokasi prioritas mengutamakan kebutuhan dana kegiatan percepatan penurunan stunting dalam rancangan APBDes tahun ${year}.`,
      [LOKUS_VILLAGES],
    ),
  ]
}
