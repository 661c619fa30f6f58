/**
 * A round as it stands: its families, what was found of each and what becomes of it, and how far each village is.
 */
import { marksOfText } from '@konvergen/core/sasaran/family-marks.ts'
import type { Check, ListedFamily } from '@konvergen/core/verval/finding.ts'
import { type Outcome, outcomesOf } from '@konvergen/core/verval/outcome.ts'
import { type Reckoning, reckon } from '@konvergen/core/verval/reconcile.ts'
import type { VillageState } from '@konvergen/core/verval/village-step.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { isOwnArea } from '../../platform/own-areas.ts'
import { Problem } from '../../platform/problem.ts'
import { readDesa, wasOn } from '../wilayah/store.ts'
import { type RoundFamily, readChecks, readRoundFamilies, type StoredCheck, type StoredRound } from './store.ts'
import { readSteps, type StoredStep } from './village-store.ts'

/** Throws where there is none, or where it is closed. */
export function requireOpen(round: StoredRound | undefined): StoredRound {
  if (round === undefined) throw new Problem('tidak-ditemukan')
  if (round.state !== 'berjalan') throw new Problem('keadaan-berubah')
  return round
}

/** A village of the district that is one's own; another one is as if it were not there. Villages that have ended hold families of a round that began before. */
export async function requireVillage(ctx: DistrictContext, desa: string): Promise<void> {
  const isThere = isOwnArea(ctx, desa) && (await readDesa(ctx)).some(({ kode }) => kode === desa)
  if (!isThere) throw new Problem('tidak-ditemukan')
}

/** Villages that there are today, to which a family can move. */
export async function readVillages(ctx: DistrictContext): Promise<ReadonlySet<string>> {
  return new Set((await readDesa(ctx)).filter((village) => wasOn(village, null)).map(({ kode }) => kode))
}

function listedOf({ id, listed, marks, added }: RoundFamily): ListedFamily {
  return { id, desa: listed, marks: marksOfText(marks), added }
}

export function checkOf({ family_id: family, finding, marks, moved_to: movedTo, same_as: sameAs }: StoredCheck): Check {
  return { family, finding, marks: marks === null ? null : marksOfText(marks), movedTo, sameAs }
}

export function stateOf(step: StoredStep | undefined, isBegun: boolean): VillageState {
  return step?.state ?? (isBegun ? 'dikerjakan' : 'menunggu')
}

export interface RoundStanding {
  readonly families: readonly ListedFamily[]
  /** In pairs with the families. */
  readonly outcomes: readonly Outcome[]
  readonly checks: readonly StoredCheck[]
}

export async function gatherFamilies(
  ctx: DistrictContext,
  roundId: string,
  which: { readonly desa?: string; readonly ids?: readonly string[] } = {},
): Promise<RoundStanding> {
  const families = (await readRoundFamilies(ctx, roundId, which)).map(listedOf)
  const isWhole = which.desa === undefined && which.ids === undefined
  const checks = await readChecks(ctx, roundId, isWhole ? {} : { ids: families.map(({ id }) => id) })
  return { families, checks, outcomes: outcomesOf(families, checks.map(checkOf)) }
}

export interface VillageStanding {
  readonly state: VillageState
  readonly step: StoredStep | undefined
  readonly reckoning: Reckoning
}

/** Of every village that has, or had, a family of the round. */
export function villagesOf(
  { families, outcomes, checks }: RoundStanding,
  steps: ReadonlyMap<string, StoredStep>,
): Map<string, VillageStanding> {
  const begun = new Set(checks.map(({ desa_kode }) => desa_kode))
  const indexes = new Map<string, number[]>()
  const enter = (desa: string, index: number) => {
    const own = indexes.get(desa)
    if (own === undefined) indexes.set(desa, [index])
    else own.push(index)
  }
  families.forEach(({ desa }, index) => {
    enter(desa, index)
    const now = outcomes[index]?.desa ?? desa
    if (now !== desa) enter(now, index)
  })
  return new Map(
    [...indexes].map(([kode, own]) => {
      const [here, found] = [own.map((index) => families[index] as ListedFamily), own.map((index) => outcomes[index] as Outcome)]
      const step = steps.get(kode)
      return [kode, { step, state: stateOf(step, begun.has(kode)), reckoning: reckon(here, found, (desa) => desa === kode) }]
    }),
  )
}

export async function readVillageState(ctx: DistrictContext, roundId: string, desa: string, isBegun: boolean): Promise<VillageState> {
  return stateOf((await readSteps(ctx, roundId)).get(desa), isBegun)
}
