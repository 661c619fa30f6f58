/**
 * Program mapping (FEATURES ANS-6): activities of a year against the gaps of villages. A gap without an activity: an indicator is short in a village and no activity of the year
 * names it there. An activity without a gap: none of its indicators is short where it is done, or it names none. A doublet: the same sub-kegiatan, or the same indicator with the
 * same output, in the same village by two offices or from two sources of money: something to look at, and no accusation.
 */

import type { VillageGap } from '../situation/village-gap.ts'

/** An activity as the mapping sees it; `desa`: null = the whole district. */
export interface MappedActivity {
  readonly id: string
  readonly office: string | null
  /** In its normal form; null = it has none. */
  readonly code: string | null
  readonly indicators: readonly string[]
  readonly desa: readonly string[] | null
  readonly sources: readonly string[]
  readonly output: string | null
}

/** Villages by indicator: nested, since a hundred thousand pairs are soon too many texts. */
function villagesByIndicator(
  pairs: Iterable<readonly [indicator: string, desa: readonly string[]]>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const [indicator, desa] of pairs) {
    const own = found.get(indicator) ?? new Set()
    found.set(indicator, own)
    for (const village of desa) own.add(village)
  }
  return found
}

/** Gaps at which no activity is aimed, in the order in which they came. */
export function openGaps(gaps: readonly VillageGap[], activities: readonly MappedActivity[]): VillageGap[] {
  const everywhere = new Set(activities.flatMap(({ desa, indicators }) => (desa === null ? indicators : [])))
  const aimed = villagesByIndicator(
    activities.flatMap(({ desa, indicators }) => indicators.map((indicator) => [indicator, desa ?? []] as const)),
  )
  return gaps.filter(({ indicator, desa }) => !everywhere.has(indicator) && aimed.get(indicator)?.has(desa) !== true)
}

export const AIMLESS = ['tanpa-indikator', 'tidak-kurang'] as const

export interface AimlessActivity {
  readonly id: string
  readonly why: (typeof AIMLESS)[number]
}

/** `judged`: indicators of which the gaps are known at all; of others nobody can say that there is none. */
export function withoutGap(
  gaps: readonly VillageGap[],
  activities: readonly MappedActivity[],
  judged: ReadonlySet<string>,
): AimlessActivity[] {
  const short = villagesByIndicator(gaps.map(({ indicator, desa }) => [indicator, [desa]] as const))
  return activities.flatMap(({ id, indicators, desa }): AimlessActivity[] => {
    if (indicators.length === 0) return [{ id, why: 'tanpa-indikator' }]
    if (indicators.some((indicator) => !judged.has(indicator))) return []
    const closes = indicators.some((indicator) =>
      desa === null ? short.has(indicator) : desa.some((village) => short.get(indicator)?.has(village) === true),
    )
    return closes ? [] : [{ id, why: 'tidak-kurang' }]
  })
}

export interface Doublet {
  readonly basis: 'sub-kegiatan' | 'indikator-keluaran'
  /** The code of the sub-kegiatan, or of the indicator. */
  readonly code: string
  /** At least two. */
  readonly activities: readonly string[]
  /** Villages in which they meet; empty = each of them is of the whole district. */
  readonly desa: readonly string[]
  readonly byOffices: boolean
  readonly bySources: boolean
}

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** What two activities must share to be called the same. */
function likenesses({ code, indicators, output }: MappedActivity): string[] {
  const said = output === null ? '' : folded(output)
  return [
    ...(code === null ? [] : [`sub-kegiatan|${code}|`]),
    ...(said === '' ? [] : indicators.map((indicator) => `indikator-keluaran|${indicator}|${said}`)),
  ]
}

const sourcesOf = ({ sources }: MappedActivity): string => sources.toSorted().join(' ')

function doubletOf(key: string, members: readonly MappedActivity[], desa: readonly string[]): Doublet[] {
  const byOffices = new Set(members.map(({ office }) => office)).size > 1
  const bySources = new Set(members.map(sourcesOf)).size > 1
  if (!byOffices && !bySources) return []
  const [basis, code = ''] = key.split('|')
  return [
    {
      basis: basis === 'sub-kegiatan' ? 'sub-kegiatan' : 'indikator-keluaran',
      code,
      activities: members.map(({ id }) => id),
      desa,
      byOffices,
      bySources,
    },
  ]
}

/** Of one likeness: by village who is there, then those villages together in which the same activities meet. */
export function meetings(key: string, alike: readonly MappedActivity[]): Doublet[] {
  const byVillage = new Map<string, MappedActivity[]>()
  for (const activity of alike) {
    for (const village of new Set(activity.desa ?? [])) {
      const there = byVillage.get(village)
      if (there === undefined) byVillage.set(village, [activity])
      else there.push(activity)
    }
  }
  const several = [...byVillage].filter(([, members]) => members.length > 1)
  const sameMembers = Map.groupBy(several, ([, members]) => members.map(({ id }) => id).join(' '))
  const district = alike.filter(({ desa }) => desa === null)
  return [
    ...[...sameMembers.values()].flatMap((villages) =>
      doubletOf(key, villages[0]?.[1] ?? [], villages.map(([village]) => village).toSorted()),
    ),
    ...(district.length > 1 ? doubletOf(key, district, []) : []),
  ]
}

/** By likeness those that share it, at least two, in the order in which they came. */
export function groupAlike(activities: readonly MappedActivity[]): ReadonlyMap<string, readonly MappedActivity[]> {
  const byLikeness = new Map<string, MappedActivity[]>()
  for (const activity of activities) {
    for (const key of likenesses(activity)) {
      const alike = byLikeness.get(key)
      if (alike === undefined) byLikeness.set(key, [activity])
      else alike.push(activity)
    }
  }
  return new Map([...byLikeness].filter(([, alike]) => alike.length > 1))
}

/** Activities of the whole district are compared with each other only: with those of villages they would all meet. */
export function findDoublets(activities: readonly MappedActivity[]): Doublet[] {
  return [...groupAlike(activities)].flatMap(([key, alike]) => meetings(key, alike))
}
