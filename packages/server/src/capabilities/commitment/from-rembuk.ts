/**
 * The agreed clauses of a closed rembuk become commitments, one for each owner. What there is already is not made again, however often it is asked for.
 */
import type * as contract from '@konvergen/contract/commitment.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import { type ClausePledge, ownersOf, pledgesFromClause } from '@konvergen/core/commitment/from-clause.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { gatherYears, isLokus } from '../lokus/door.ts'
import { readOffices } from '../opd/store.ts'
import { type AgreedClause, readAgreedClauses } from '../rembuk/door.ts'
import { findRembuk } from '../rembuk/store.ts'
import { tellNothing, writeTrail } from '../trail/door.ts'
import { unfit } from './commitment-ground.ts'
import { holdCommitment, insertCommitmentRevisions, insertCommitments, readMadeOfClauses } from './store.ts'

interface ClauseShare {
  readonly clause: AgreedClause
  readonly pledges: readonly ClausePledge[]
  /** Owners that are neither an office nor an area, or no lokus is decided on. */
  readonly isNobodys: boolean
}

/** What the agreed clauses of closed rembuk come to. */
export async function gatherShares(ctx: DistrictContext, year: number | undefined): Promise<ClauseShare[]> {
  const agreed = (await readAgreedClauses(ctx, { year })).filter(({ isClosed, result }) => isClosed && result === 'disepakati')
  if (agreed.length === 0) return []
  const { years } = await gatherYears(ctx)
  const offices = new Set((await readOffices(ctx)).map(({ id }) => id))
  return agreed.map((clause) => {
    // A year after the last decision goes on as that one.
    const decided = years.findLast((each) => each.year <= clause.year)
    const lokus =
      decided === undefined ? [] : [...decided.status.keys()].filter((kode) => isLokus(decided, kode) && kode.startsWith(clause.area))
    const pledges = pledgesFromClause(clause.clause, lokus.toSorted(), offices)
    return { clause, pledges, isNobodys: pledges.length < ownersOf(clause.clause, lokus).length || pledges.length === 0 }
  })
}

export async function keyOfMade(ctx: DistrictContext): Promise<ReadonlySet<string>> {
  return new Set((await readMadeOfClauses(ctx)).map(({ clause, owner }) => `${clause} ${owner ?? ''}`))
}

export async function makeFromRembuk(ctx: DistrictContext, id: string): Promise<AnswerOf<typeof contract.commitmentsFromRembuk>> {
  await holdCommitment(ctx, id)
  const rembuk = await findRembuk(ctx, id)
  if (rembuk === undefined) throw new Problem('tidak-ditemukan')
  if (!rembuk.isClosed)
    throw unfit('Rembuk ini belum ditutup; butirnya masih dapat berubah.', 'This rembuk is not closed; its clauses may still change.')
  const shares = (await gatherShares(ctx, rembuk.year)).filter(({ clause }) => clause.rembuk === id)
  const made = await keyOfMade(ctx)
  const all = shares.flatMap(({ clause, pledges }) => pledges.map((one) => ({ ...one, id: ctx.newId(), clause: clause.id })))
  const missing = all.filter(({ clause, owner }) => !made.has(`${clause} ${owner}`))
  await insertCommitments(
    ctx,
    missing.map(({ id: own, who, office, area, clause, owner }) => ({
      id: own,
      who,
      office,
      area,
      clause,
      owner,
      year: rembuk.year,
      rembuk: id,
    })),
  )
  await insertCommitmentRevisions(
    ctx,
    missing.map(({ id: own, pledge }) => ({ id: own, no: 1, pledge, state: 'dijanjikan', reason: null })),
  )
  if (missing.length === 0) tellNothing(ctx)
  else writeTrail(ctx, { kab: ctx.kab, act: 'commitment.from-rembuk', subject: id, detail: { komitmen: missing.length } })
  return {
    dibuat: missing.length,
    sudahAda: all.length - missing.length,
    butirTanpaPihak: shares.filter(({ isNobodys }) => isNobodys).length,
  }
}
