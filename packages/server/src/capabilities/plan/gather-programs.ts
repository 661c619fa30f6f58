/**
 * What the program mapping of a year is made of: activities against the newest gaps of villages. After a change only what is like an activity that changed is compared anew.
 */
import { PROGRAM_WORDS } from '@konvergen/core/accounts/changing-words.ts'
import { OnceFor } from '@konvergen/core/kit/once-for.ts'
import {
  type AimlessActivity,
  type Doublet,
  groupAlike,
  type MappedActivity,
  meetings,
  openGaps,
  withoutGap,
} from '@konvergen/core/plan/map-programs.ts'
import type { VillageGap } from '@konvergen/core/situation/village-gap.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { KeptParts } from '../../platform/kept-parts.ts'
import { Memo } from '../../platform/memo.ts'
import { dayOf } from '../../platform/today.ts'
import { type GapsByVillage, gapsByVillage } from '../situation/door.ts'
import { type KeptUntilChanged, keepUntilChanged } from '../trail/door.ts'
import { gatherActivePrograms } from './kept-activities.ts'
import type { StoredProgram } from './line-store.ts'
import { gatherLokus } from './plan-ground.ts'

const mapped = new OnceFor<MappedActivity>()

/** The same object as long as neither it nor the lokus, where it follows them, changes. */
function asMapped(stored: readonly StoredProgram[], lokus: readonly string[]): MappedActivity[] {
  const allLokus = lokus.join()
  return stored.map((program) => {
    const { id, office, code, indicators, placing, desa: own, money, output } = program
    return mapped.of([program], placing === 'lokus' ? allLokus : '', () => {
      const desa = { desa: own, lokus, kabupaten: null }[placing]
      return { id, office, code, indicators, desa, sources: money.map(({ source }) => source), output }
    })
  })
}

const KEPT_YEARS = 20
const keptDoublets = new KeptParts<readonly Doublet[]>(KEPT_YEARS)

/** Only those who are alike to somebody who changed are compared anew. */
async function gatherDoublets({ kab }: DistrictContext, year: number, programs: readonly MappedActivity[]): Promise<Doublet[]> {
  const alike = groupAlike(programs)
  const found = await keptDoublets.of(`${kab} ${year}`, alike, (keys = [...alike.keys()]) =>
    Promise.resolve(new Map(keys.map((key) => [key, meetings(key, alike.get(key) ?? [])]))),
  )
  return [...found.values()].flat()
}

export interface GatheredPrograms {
  readonly stored: readonly StoredProgram[]
  readonly known: GapsByVillage | null
  readonly lokus: readonly string[]
  readonly open: readonly VillageGap[]
  readonly aimless: readonly AimlessActivity[]
  readonly doublets: readonly Doublet[]
}

async function reckon(ctx: DistrictContext, year: number): Promise<GatheredPrograms> {
  const lokus = await gatherLokus(ctx, year)
  const stored = await gatherActivePrograms(ctx, year)
  const known = await gapsByVillage(ctx)
  const programs = asMapped(stored, lokus)
  const gaps = known?.gaps ?? []
  const judged = new Set(known?.indicators.flatMap(({ code, isByVillage }) => (isByVillage ? [code] : [])))
  return {
    stored,
    known,
    lokus,
    open: openGaps(gaps, programs),
    aimless: withoutGap(gaps, programs, judged),
    doublets: await gatherDoublets(ctx, year, programs),
  }
}

const memo = new Memo<KeptUntilChanged<GatheredPrograms>>(KEPT_YEARS)

/** Holds until an activity, a lokus, a number of an office or an area changes, and for the day. */
export function gatherPrograms(ctx: DistrictContext, year: number): Promise<GatheredPrograms> {
  return keepUntilChanged(ctx, { memo, key: `${year} ${dayOf(ctx.now)}`, words: PROGRAM_WORDS }, () => reckon(ctx, year))
}
