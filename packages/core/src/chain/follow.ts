/**
 * How far each thing went on the way from gap to deed (SPEC §4): a gap, an agreed clause, an activity, a recommendation to a village. At each stage it arrived, it did not, or nobody
 * can say: a stage of which nothing was handed in yet (no RKPD of that office, no report of that quarter) is no failure. A thing arrives where any of its activities does.
 */
import type { BudgetStage } from '../budget/line.ts'
import { OnceFor } from '../kit/once-for.ts'
import { Recall } from '../kit/recall.ts'
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
  readonly path: Path
}

/** What was followed the last time: only what rests on something else now is followed anew. */
export class ChainMemory {
  readonly activities = new Recall<Followed>()
  readonly gaps = new Recall<Path>()
}

interface Paid {
  readonly linesOf: ReadonlyMap<string, readonly ChainLine[]>
  readonly shares: Readonly<Record<PaidStage, ReadonlyMap<string, bigint | null>>>
}

/** Those of the ids that there are. */
function theseOf<Thing>(ids: readonly string[], byId: ReadonlyMap<string, Thing>): Thing[] {
  const found: Thing[] = []
  for (const id of ids) {
    const one = byId.get(id)
    if (one !== undefined) found.push(one)
  }
  return found
}

const paidOnce = new OnceFor<Paid>()

/** The lines of each activity and its share of them. */
function payActivities({ activities, lines, links }: ChainGround): Paid {
  return paidOnce.of([activities, lines, links], '', () => {
    const linked = neighbours(links, 'kegiatan-anggaran', 'from')
    const lineById = new Map(lines.map((line) => [line.id, line]))
    const linesOf = new Map(activities.map(({ id }) => [id, theseOf(linked.get(id) ?? [], lineById)]))
    return { linesOf, shares: ofPaidStages((stage) => shareLines(activities, (id) => linesOf.get(id) ?? [], LINES_OF[stage])) }
  })
}

function followActivities(ground: ChainGround, memory: ChainMemory): ReadonlyMap<string, Followed> {
  const { activities, links, deeds, isHandedIn } = ground
  const clausesOf = neighbours(links, 'butir-kegiatan', 'to')
  const { linesOf, shares } = payActivities(ground)
  const isKnownOf = (stage: PaidStage, { office }: ChainActivity): boolean => LINES_OF[stage].some((each) => isHandedIn(each, office))
  const paid = (activity: ChainActivity, stage: PaidStage): Step => {
    const own = (linesOf.get(activity.id) ?? []).filter((line) => LINES_OF[stage].includes(line.stage))
    const missing = isKnownOf(stage, activity) ? 'putus' : 'tidak-diketahui'
    return {
      stage,
      standing: own.length > 0 ? 'sampai' : missing,
      at: own.map(({ id }) => id),
      rupiah: shares[stage].get(activity.id) ?? null,
    }
  }
  const follow = (activity: ChainActivity, clauses: readonly string[]): Followed => {
    const { id, office, desa, rupiah } = activity
    const butir: Step = { stage: 'butir', standing: clauses.length > 0 ? 'sampai' : 'putus', at: clauses, rupiah: null }
    const steps = { butir, ...ofPaidStages((stage) => paid(activity, stage)), realisasi: deedStep(deeds.get(id), id) }
    const only = desa?.length === 1 ? (desa[0] ?? null) : null
    const path = pathOf('kegiatan', { id, office, desa: only, rupiah }, [
      steps.butir,
      ...PAID_STAGES.map((stage) => steps[stage]),
      steps.realisasi,
    ])
    return { activity, steps, path }
  }
  memory.activities.begin()
  return new Map(
    activities.map((activity) => {
      const { id } = activity
      const clauses = clausesOf.get(id) ?? []
      const told = PAID_STAGES.flatMap((stage) => [isKnownOf(stage, activity), shares[stage].get(id)])
      const restsOn = [activity, deeds.get(id), ...told, clauses.length, ...clauses, ...(linesOf.get(id) ?? [])]
      return [id, memory.activities.of(id, restsOn, () => follow(activity, clauses))]
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

interface ByPlace {
  readonly everywhere: ReadonlyMap<string, readonly string[]>
  /** By indicator, then village. */
  readonly inVillage: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>
}

function putInto(map: Map<string, string[]>, key: string, id: string): void {
  const own = map.get(key)
  if (own === undefined) map.set(key, [id])
  else own.push(id)
}

const placedOnce = new OnceFor<ByPlace>()

/** Ids of activities by what they close and where. */
function placeActivities(activities: readonly ChainActivity[]): ByPlace {
  return placedOnce.of([activities], '', () => {
    const everywhere = new Map<string, string[]>()
    const inVillage = new Map<string, Map<string, string[]>>()
    for (const { id, indicators, desa } of activities) {
      for (const indicator of indicators) {
        const villages = inVillage.get(indicator) ?? new Map<string, string[]>()
        inVillage.set(indicator, villages)
        if (desa === null) putInto(everywhere, indicator, id)
        else for (const village of desa) putInto(villages, village, id)
      }
    }
    return { everywhere, inVillage }
  })
}

function followGaps(ground: ChainGround, followed: ReadonlyMap<string, Followed>, memory: ChainMemory): Path[] {
  const { gaps, activities } = ground
  const none = whenNone(ground)
  const { everywhere, inVillage } = placeActivities(activities)
  memory.gaps.begin()
  return gaps.map(({ indicator, desa, people, peopleAfter }) => {
    const ids = [...(inVillage.get(indicator)?.get(desa) ?? []), ...(everywhere.get(indicator) ?? [])]
    const own = theseOf(ids, followed)
    const id = `${indicator}|${desa}`
    return memory.gaps.of(id, [people, peopleAfter, ...PAID_STAGES.map(none), none('realisasi'), ...own], () => {
      const known = peopleAfter === null || people === null ? 'tidak-diketahui' : 'putus'
      const isLess = people !== null && peopleAfter !== null && peopleAfter < people
      const capaian: Step = { stage: 'capaian', standing: isLess ? 'sampai' : known, at: [], rupiah: null }
      return pathOf('celah', { id, office: null, desa, rupiah: null }, [...activitySteps(own, none), capaian])
    })
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

/** Every root in the order in which it came. `memory`: of the last time the same was followed; it changes nothing but how long it takes. */
export function followChain(ground: ChainGround, memory: ChainMemory = new ChainMemory()): Chain {
  const followed = followActivities(ground, memory)
  return {
    celah: followGaps(ground, followed, memory),
    butir: followClauses(ground, followed),
    kegiatan: [...followed.values()].map(({ path }) => path),
    usulan: followRecommendations(ground),
  }
}
