/**
 * What the analysis of causes is counted from, for an area: over which time children are looked at, which list of families is taken, and the groups.
 */
import { CHANGING_WORDS } from '@konvergen/core/accounts/changing-words.ts'
import { NO_ACCOMPANIMENT } from '@konvergen/core/intake/families/family-columns.ts'
import { type Day, dayNumber, dayOfNumber, daysInMonth, makeDay, partsOf } from '@konvergen/core/kit/day.ts'
import { nameOn } from '@konvergen/core/opd/office.ts'
import { RISK_LIMITS } from '@konvergen/core/situation/causes/at-risk-rules.ts'
import type { ChildGroup, FamilyGroup } from '@konvergen/core/situation/causes/cause-groups.ts'
import { OFFICES, type OfficeCode } from '@konvergen/core/situation/causes/risk-factors.ts'
import { isWithin } from '@konvergen/core/wilayah/kode.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Memo } from '../../platform/memo.ts'
import { dayOf } from '../../platform/today.ts'
import { readOffices } from '../opd/store.ts'
import { type KeptUntilChanged, keepUntilChanged } from '../trail/door.ts'
import {
  type ChildLimits,
  countChildren,
  countFamilies,
  type FamilySource,
  newestMonth,
  readFamilySource,
  type TimeLookedAt,
} from './causes-store.ts'

const FIVE_YEARS = 1826
const SIX_MONTHS = 183
/** The newest month and so many before it are looked at. */
const MONTHS_BEFORE = 5
/** Weighed in the newest month or the one before, a child is not counted as not weighed. */
const WEIGHED_BEFORE = 1

export const CHILD_LIMITS: ChildLimits = { ...RISK_LIMITS, lastDay: FIVE_YEARS, vitaminFrom: SIX_MONTHS }

function monthBefore(month: Day, months: number): Day {
  const { year, month: own } = partsOf(month)
  const count = year * 12 + own - 1 - months
  return makeDay(Math.floor(count / 12), (count % 12) + 1, 1) ?? month
}

/** null = nothing was ever measured. */
export async function timeLookedAt(ctx: DistrictContext): Promise<TimeLookedAt | null> {
  const until = (await newestMonth(ctx)) as Day | null
  if (until === null) return null
  return { from: monthBefore(until, MONTHS_BEFORE), weighedFrom: monthBefore(until, WEIGHED_BEFORE), until }
}

/** The last day of the month that begins with this one. */
export function lastDayOf(month: string): string {
  const { year, month: own } = partsOf(month as Day)
  return dayOfNumber(dayNumber(month as Day) + daysInMonth(year, own) - 1) ?? month
}

/** null = the list does not say, or says two things that cannot both be. */
export function isAccompanied(text: string | null): boolean | null {
  if (text === null) return null
  const kinds = text.split(', ')
  if (!kinds.includes(String(NO_ACCOMPANIMENT))) return true
  return kinds.length === 1 ? false : null
}

export interface OfficeNamed {
  readonly office: OfficeCode
  readonly nama: string
}

/** As the district's register calls them today; whom it does not have is left out. */
async function nameOffices(ctx: DistrictContext): Promise<OfficeNamed[]> {
  const register = await readOffices(ctx)
  return OFFICES.flatMap((office) => {
    const found = register.find(({ code, until }) => code === office && until === null)
    return found === undefined ? [] : [{ office, nama: nameOn(found, dayOf(ctx.now)).nama }]
  })
}

export interface CauseGroups {
  readonly time: TimeLookedAt | null
  readonly source: FamilySource
  readonly children: readonly ChildGroup[]
  readonly families: readonly FamilyGroup[]
  readonly offices: readonly OfficeNamed[]
}

/** A district of 31,000 children and 60,000 families takes some 20 MB. */
const MOST_DISTRICTS = 6
const memo = new Memo<KeptUntilChanged<CauseGroups>>(MOST_DISTRICTS)

async function gatherDistrict(ctx: DistrictContext): Promise<CauseGroups> {
  const time = await timeLookedAt(ctx)
  const source = await readFamilySource(ctx)
  const children = time === null ? [] : await countChildren(ctx, { area: ctx.kab, time, limits: CHILD_LIMITS })
  const counted = source.of === null ? [] : await countFamilies(ctx, { area: ctx.kab, origin: source.origin })
  const families = counted.map(({ accompaniment, ...group }) => ({ ...group, accompanied: isAccompanied(accompaniment) }))
  return { time, source, children, families, offices: await nameOffices(ctx) }
}

/** `area`: a code. One who may not see all of the district may not ask. */
export async function gatherCauses(ctx: DistrictContext, area: string): Promise<CauseGroups> {
  const whole = await keepUntilChanged(ctx, { memo, key: '', words: CHANGING_WORDS }, () => gatherDistrict(ctx))
  if (area === ctx.kab) return whole
  const inArea = <Group extends { readonly desa: string }>(groups: readonly Group[]) => groups.filter(({ desa }) => isWithin(desa, area))
  return { ...whole, children: inArea(whole.children), families: inArea(whole.families) }
}
