/**
 * How far each thing went on the way from gap to deed (SPEC §4): a gap, an agreed clause, an activity, a recommendation to a village. At each stage it arrived, it did not, or nobody
 * can say: a stage of which nothing was handed in yet (no RKPD of that office, no report of that quarter) is no failure. A thing arrives where any of its activities does.
 */
import type { BudgetStage } from '../budget/line.ts'
import { type Link, neighbours } from './link.ts'
import { shareLines } from './share-lines.ts'

export const STANDINGS = ['sampai', 'putus', 'tidak-diketahui'] as const
export type Standing = (typeof STANDINGS)[number]

export const STAGES = [
  'kegiatan',
  'butir',
  'komitmen',
  'rkpd',
  'kua-ppas',
  'dpa',
  'diterima',
  'rkpdes',
  'apbdes',
  'realisasi',
  'capaian',
] as const
export type Stage = (typeof STAGES)[number]

export const ROOTS = ['celah', 'butir', 'kegiatan', 'usulan'] as const
export type Root = (typeof ROOTS)[number]

/** The stages of each root in their order. What stands beside the way (an activity that no clause speaks of is no loss) is told, and loses nothing. */
export const WAY: Readonly<Record<Root, readonly { readonly stage: Stage; readonly isAside: boolean }[]>> = {
  celah: way(['kegiatan'], ['rkpd'], ['kua-ppas'], ['dpa'], ['realisasi'], ['capaian']),
  butir: way(['komitmen', 'aside'], ['kegiatan'], ['rkpd'], ['kua-ppas'], ['dpa'], ['realisasi']),
  kegiatan: way(['butir', 'aside'], ['rkpd'], ['kua-ppas'], ['dpa'], ['realisasi']),
  usulan: way(['diterima'], ['rkpdes'], ['apbdes'], ['realisasi']),
}

function way(...stages: readonly (readonly [Stage, 'aside'?])[]): readonly { readonly stage: Stage; readonly isAside: boolean }[] {
  return stages.map(([stage, aside]) => ({ stage, isAside: aside === 'aside' }))
}

export interface ChainActivity {
  readonly id: string
  /** null = the secretariat. */
  readonly office: string | null
  readonly indicators: readonly string[]
  /** null = the whole district. */
  readonly desa: readonly string[] | null
  /** Whole rupiah; null = not told. */
  readonly rupiah: bigint | null
}

export interface ChainClause {
  readonly id: string
  /** Offices that own it; the first stands for it where one is counted by office. */
  readonly offices: readonly string[]
  readonly rupiah: bigint | null
}

export type LineStage = BudgetStage

export interface ChainLine {
  readonly id: string
  readonly stage: LineStage
  readonly office: string | null
  readonly desa: string | null
  readonly rupiah: bigint | null
}

/** A gap that was found before the year: `peopleAfter` null = nothing was reported since. */
export interface ChainGap {
  readonly indicator: string
  readonly desa: string
  readonly people: number | null
  readonly peopleAfter: number | null
}

export interface ChainRecommendation {
  readonly id: string
  readonly desa: string
  readonly rupiah: bigint | null
  /** null = the village has not answered. */
  readonly isAccepted: boolean | null
}

/** What was reported of an activity or of a village's line: something, nothing (0), or null = no report. */
export interface ChainDeed {
  readonly isDone: boolean
  readonly rupiah: bigint | null
}

export interface ChainGround {
  readonly activities: readonly ChainActivity[]
  readonly clauses: readonly ChainClause[]
  readonly gaps: readonly ChainGap[]
  readonly recommendations: readonly ChainRecommendation[]
  readonly lines: readonly ChainLine[]
  /** By id of the activity or of the line. */
  readonly deeds: ReadonlyMap<string, ChainDeed>
  readonly links: readonly Link[]
  /** Whether anything of a stage was handed in for an office (district stages) or village (village stages). */
  readonly isHandedIn: (stage: LineStage, of: string | null) => boolean
}

export interface Step {
  readonly stage: Stage
  readonly standing: Standing
  /** What it arrived at: ids of activities, clauses, commitments or lines. */
  readonly at: readonly string[]
  /** Money of what it arrived at, of a line of a budget this activity's share (share-lines.ts); null = none of it is told. */
  readonly rupiah: bigint | null
}

export interface Path {
  readonly root: Root
  readonly id: string
  /** Who it is counted with; null = the secretariat, or nobody. */
  readonly office: string | null
  /** null = not of one village. */
  readonly desa: string | null
  readonly rupiah: bigint | null
  readonly steps: readonly Step[]
  /** The first stage at which it did not arrive although it is known; null = none. */
  readonly lost: Stage | null
}

const PAID_STAGES = ['rkpd', 'kua-ppas', 'dpa'] as const satisfies readonly Stage[]
type PaidStage = (typeof PAID_STAGES)[number]

/** Of what each stage of the district's budget is made: the first that holds a thing counts. */
const LINES_OF: Readonly<Record<PaidStage, readonly LineStage[]>> = { rkpd: ['rkpd', 'renja'], 'kua-ppas': ['kua-ppas'], dpa: ['dpa'] }

function ofPaidStages<Value>(make: (stage: PaidStage) => Value): Readonly<Record<PaidStage, Value>> {
  return { rkpd: make('rkpd'), 'kua-ppas': make('kua-ppas'), dpa: make('dpa') }
}

export function sumOf(amounts: readonly (bigint | null)[]): bigint | null {
  const told = amounts.filter((amount) => amount !== null)
  return told.length === 0 ? null : told.reduce((sum, amount) => sum + amount, 0n)
}

interface Followed {
  readonly activity: ChainActivity
  readonly steps: Readonly<Record<PaidStage | 'realisasi' | 'butir', Step>>
}

function followActivities(ground: ChainGround): ReadonlyMap<string, Followed> {
  const { activities, lines, links, deeds, isHandedIn } = ground
  const linesOf = neighbours(links, 'kegiatan-anggaran', 'from')
  const clausesOf = neighbours(links, 'butir-kegiatan', 'to')
  const lineById = new Map(lines.map((line) => [line.id, line]))
  const ownLines = new Map(activities.map(({ id }) => [id, (linesOf.get(id) ?? []).flatMap((line) => lineById.get(line) ?? [])]))
  const shares = ofPaidStages((stage) => shareLines(activities, (id) => ownLines.get(id) ?? [], LINES_OF[stage]))
  const paid = (activity: ChainActivity, stage: PaidStage): Step => {
    const stages = LINES_OF[stage]
    const own = (ownLines.get(activity.id) ?? []).filter((line) => stages.includes(line.stage))
    const isKnown = stages.some((each) => isHandedIn(each, activity.office))
    const missing = isKnown ? 'putus' : 'tidak-diketahui'
    return {
      stage,
      standing: own.length > 0 ? 'sampai' : missing,
      at: own.map(({ id }) => id),
      rupiah: shares[stage].get(activity.id) ?? null,
    }
  }
  return new Map(
    activities.map((activity) => {
      const clauses = clausesOf.get(activity.id) ?? []
      const butir: Step = { stage: 'butir', standing: clauses.length > 0 ? 'sampai' : 'putus', at: clauses, rupiah: null }
      const realisasi = deedStep(deeds.get(activity.id), activity.id)
      return [activity.id, { activity, steps: { butir, ...ofPaidStages((stage) => paid(activity, stage)), realisasi } }]
    }),
  )
}

function deedStep(deed: ChainDeed | undefined, id: string): Step {
  if (deed === undefined) return { stage: 'realisasi', standing: 'tidak-diketahui', at: [], rupiah: null }
  return { stage: 'realisasi', standing: deed.isDone ? 'sampai' : 'putus', at: deed.isDone ? [id] : [], rupiah: deed.rupiah }
}

const FOREMOST = ['sampai', 'tidak-diketahui', 'putus'] as const satisfies readonly Standing[]

/** Together they arrived where one did; nobody can say where none did and of one it is not known. `ofNothing`: of no step at all. */
export function together(stage: Stage, steps: readonly Step[], ofNothing: Standing): Step {
  return {
    stage,
    standing: FOREMOST.find((each) => steps.some(({ standing }) => standing === each)) ?? ofNothing,
    at: [...new Set(steps.flatMap(({ at }) => at))],
    rupiah: sumOf(steps.map(({ rupiah }) => rupiah)),
  }
}

function lostAt(root: Root, steps: readonly Step[]): Stage | null {
  const aside = new Set(WAY[root].flatMap(({ stage, isAside }) => (isAside ? [stage] : [])))
  return steps.find(({ stage, standing }) => standing === 'putus' && !aside.has(stage))?.stage ?? null
}

function pathOf(root: Root, of: Pick<Path, 'id' | 'office' | 'desa' | 'rupiah'>, steps: readonly Step[]): Path {
  return { root, ...of, steps, lost: lostAt(root, steps) }
}

/** Of a thing with no activity: it did not arrive where anything was handed in at all. */
function whenNone({ activities, deeds, isHandedIn }: ChainGround): (stage: PaidStage | 'realisasi') => Standing {
  const offices = [...new Set(activities.map(({ office }) => office))]
  const isKnown = {
    ...ofPaidStages((stage) => offices.some((office) => LINES_OF[stage].some((each) => isHandedIn(each, office)))),
    realisasi: activities.some(({ id }) => deeds.has(id)),
  }
  return (stage) => (isKnown[stage] ? 'putus' : 'tidak-diketahui')
}

type WhenNone = ReturnType<typeof whenNone>

function activitySteps(own: readonly Followed[], none: WhenNone): Step[] {
  const kegiatan: Step = {
    stage: 'kegiatan',
    standing: own.length > 0 ? 'sampai' : 'putus',
    at: own.map(({ activity }) => activity.id),
    rupiah: sumOf(own.map(({ activity }) => activity.rupiah)),
  }
  const onward = (stage: PaidStage | 'realisasi'): Step =>
    together(
      stage,
      own.map(({ steps }) => steps[stage]),
      none(stage),
    )
  return [kegiatan, ...PAID_STAGES.map(onward), onward('realisasi')]
}

function followClauses(ground: ChainGround, followed: ReadonlyMap<string, Followed>): Path[] {
  const { clauses, links } = ground
  const none = whenNone(ground)
  const commitmentsOf = neighbours(links, 'butir-komitmen', 'from')
  const directly = neighbours(links, 'butir-kegiatan', 'from')
  const throughOf = neighbours(links, 'komitmen-kegiatan', 'from')
  return clauses.map(({ id, offices, rupiah }) => {
    const commitments = commitmentsOf.get(id) ?? []
    const ids = new Set([...(directly.get(id) ?? []), ...commitments.flatMap((each) => throughOf.get(each) ?? [])])
    const komitmen: Step = { stage: 'komitmen', standing: commitments.length > 0 ? 'sampai' : 'putus', at: commitments, rupiah: null }
    const steps = activitySteps(
      [...ids].flatMap((each) => followed.get(each) ?? []),
      none,
    )
    return pathOf('butir', { id, office: offices[0] ?? null, desa: null, rupiah }, [komitmen, ...steps])
  })
}

function followGaps(ground: ChainGround, followed: ReadonlyMap<string, Followed>): Path[] {
  const { gaps, activities } = ground
  const none = whenNone(ground)
  const everywhere = new Map<string, Followed[]>()
  const inVillage = new Map<string, Followed[]>()
  const put = (map: Map<string, Followed[]>, key: string, one: Followed): void => {
    const own = map.get(key)
    if (own === undefined) map.set(key, [one])
    else own.push(one)
  }
  for (const { id, indicators, desa } of activities) {
    const one = followed.get(id)
    if (one === undefined) continue
    for (const indicator of indicators) {
      if (desa === null) put(everywhere, indicator, one)
      else for (const village of desa) put(inVillage, `${indicator}|${village}`, one)
    }
  }
  return gaps.map(({ indicator, desa, people, peopleAfter }) => {
    const own = [...(inVillage.get(`${indicator}|${desa}`) ?? []), ...(everywhere.get(indicator) ?? [])]
    const known = peopleAfter === null || people === null ? 'tidak-diketahui' : 'putus'
    const isLess = people !== null && peopleAfter !== null && peopleAfter < people
    const capaian: Step = { stage: 'capaian', standing: isLess ? 'sampai' : known, at: [], rupiah: null }
    return pathOf('celah', { id: `${indicator}|${desa}`, office: null, desa, rupiah: null }, [...activitySteps(own, none), capaian])
  })
}

function followRecommendations({ recommendations, lines, links, deeds, isHandedIn }: ChainGround): Path[] {
  const linesOf = neighbours(links, 'usulan-anggaran', 'from')
  const lineById = new Map(lines.map((line) => [line.id, line]))
  return recommendations.map(({ id, desa, rupiah, isAccepted }) => {
    const own = (linesOf.get(id) ?? []).flatMap((each) => lineById.get(each) ?? [])
    const answered = isAccepted === true ? 'sampai' : 'putus'
    const diterima: Step = { stage: 'diterima', standing: isAccepted === null ? 'tidak-diketahui' : answered, at: [], rupiah: null }
    const paid = (stage: 'rkpdes' | 'apbdes'): Step => {
      const there = own.filter((line) => line.stage === stage)
      const missing = isHandedIn(stage, desa) ? 'putus' : 'tidak-diketahui'
      return {
        stage,
        standing: there.length > 0 ? 'sampai' : missing,
        at: there.map((line) => line.id),
        rupiah: sumOf(there.map((line) => line.rupiah)),
      }
    }
    const apbdes = paid('apbdes')
    const reported = apbdes.at.map((each) => deedStep(deeds.get(each), each))
    const done = together('realisasi', reported, apbdes.standing === 'putus' ? 'putus' : 'tidak-diketahui')
    return pathOf('usulan', { id, office: null, desa, rupiah }, [diterima, paid('rkpdes'), apbdes, done])
  })
}

export type Chain = Readonly<Record<Root, readonly Path[]>>

/** Every root in the order in which it came. */
export function followChain(ground: ChainGround): Chain {
  const followed = followActivities(ground)
  return {
    celah: followGaps(ground, followed),
    butir: followClauses(ground, followed),
    kegiatan: [...followed.values()].map(({ activity: { id, office, desa, rupiah }, steps }) =>
      pathOf('kegiatan', { id, office, desa: desa?.length === 1 ? (desa[0] ?? null) : null, rupiah }, [
        steps.butir,
        ...PAID_STAGES.map((stage) => steps[stage]),
        steps.realisasi,
      ]),
    ),
    usulan: followRecommendations(ground),
  }
}
