/**
 * "Targets become plan rows" (REM-4): an agreed clause of a closed rembuk is made an activity of an owner's plan, or linked with one that is there. The link is kept here, not in the plan.
 */
import type * as contract from '@konvergen/contract/rembuk-after.ts'
import type { AnswerOf, BodyOf } from '@konvergen/contract/route.ts'
import { activityFromClause } from '@konvergen/core/rembuk/clause-activity.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { allows, allowsOffice } from '../../platform/permit-act.ts'
import { Problem } from '../../platform/problem.ts'
import { readOffices } from '../opd/store.ts'
import { addActivity } from '../plan/door.ts'
import { findYearOf, readActivities } from '../plan/store.ts'
import { requirePlain } from '../situation/door.ts'
import { writeTrail } from '../trail/door.ts'
import { insertClauseActivity, readClauseActivities, takeBackClauseActivity } from './after-store.ts'
import { gatherClauses, mayChange, requireRembuk, type StandingClause } from './gather-rembuk.ts'
import { holdRembuk, type StoredRembuk } from './store.ts'
import { unfit } from './unfit.ts'

interface Agreed {
  readonly rembuk: StoredRembuk
  readonly clause: StandingClause
  readonly no: number
}

async function requireAgreed(ctx: DistrictContext, id: string, clauseId: string): Promise<Agreed> {
  await holdRembuk(ctx, id)
  const rembuk = await requireRembuk(ctx, id)
  const clauses = await gatherClauses(ctx, id)
  const at = clauses.findIndex(({ latest }) => latest.clause_id === clauseId)
  const clause = clauses[at]
  if (clause === undefined) throw new Problem('tidak-ditemukan')
  if (!rembuk.isClosed || clause.outcome?.result !== 'disepakati')
    throw unfit(
      'Hanya butir yang disepakati dalam rembuk yang sudah ditutup menjadi kegiatan.',
      'Only agreed clauses of a closed rembuk become activities.',
    )
  return { rembuk, clause, no: at + 1 }
}

/** Whoever writes the plan of an office, and whoever leads the rembuk and writes plans for anybody. */
function mayLink(ctx: DistrictContext, rembuk: StoredRembuk, office: string | null): boolean {
  return allowsOffice(ctx, 'plan.write', office) || (allows(ctx, 'plan.write-for') && mayChange(ctx, rembuk))
}

/** Where the clause names offices, the activity is one of theirs. */
async function requireOwner(ctx: DistrictContext, { clause }: Agreed, office: string | null): Promise<void> {
  const offices = new Set((await readOffices(ctx)).map(({ id }) => id))
  if (office !== null && !offices.has(office)) throw new Problem('tidak-ditemukan')
  const owners = clause.latest.content.owners.filter((owner) => offices.has(owner))
  if (owners.length > 0 && (office === null || !owners.includes(office)))
    throw unfit('Lembaga ini bukan pemilik butirnya.', 'This office does not own the clause.')
}

async function makeNew(
  ctx: DistrictContext,
  agreed: Agreed,
  { lembaga, judul }: { lembaga: string | null; judul: string | null },
): Promise<string> {
  const { rembuk, clause, no } = agreed
  requirePlain(judul ?? undefined)
  await requireOwner(ctx, agreed, lembaga)
  const about = { title: judul?.trim() ?? null, year: rembuk.year, no, meeting: rembuk.title }
  const { places, money, months, indicators, ...facts } = activityFromClause(clause.latest.content, about)
  const body = { ...facts, places: [...places], money: [...money], months: [...months], indicators: [...indicators] }
  return (await addActivity(ctx, { year: rembuk.year, office: lembaga, facts: body })).id
}

/** The office whose activity it is. */
async function officeOf(ctx: DistrictContext, activity: string): Promise<string | null> {
  const year = await findYearOf(ctx, activity)
  const [found] = year === null ? [] : await readActivities(ctx, { year, id: activity })
  if (found === undefined) throw new Problem('tidak-ditemukan')
  return found.office
}

export async function linkActivity(
  ctx: DistrictContext,
  { id, butir }: { readonly id: string; readonly butir: string },
  body: BodyOf<typeof contract.activityFromClause>,
): Promise<AnswerOf<typeof contract.activityFromClause>> {
  const agreed = await requireAgreed(ctx, id, butir)
  const office = body.kegiatan === null ? body.lembaga : await officeOf(ctx, body.kegiatan)
  if (!mayLink(ctx, agreed.rembuk, office)) throw new Problem('tidak-boleh')
  const activity = body.kegiatan ?? (await makeNew(ctx, agreed, body))
  const there = (await readClauseActivities(ctx, id)).some((one) => one.clause === butir && one.activity === activity)
  if (there) throw new Problem('keadaan-berubah')
  const link = ctx.newId()
  await insertClauseActivity(ctx, { id: link, rembuk: id, clause: butir, activity })
  writeTrail(ctx, {
    kab: ctx.kab,
    act: 'rembuk.activity',
    subject: id,
    detail: { butir, kegiatan: activity, baru: body.kegiatan === null ? 1 : 0 },
  })
  return { tautan: link, kegiatan: activity }
}

export async function dropActivity(
  ctx: DistrictContext,
  { id, tautan }: { readonly id: string; readonly tautan: string },
): Promise<{ done: true }> {
  await holdRembuk(ctx, id)
  const rembuk = await requireRembuk(ctx, id)
  const link = (await readClauseActivities(ctx, id)).find((one) => one.id === tautan)
  if (link === undefined) throw new Problem('tidak-ditemukan')
  if (!mayLink(ctx, rembuk, await officeOf(ctx, link.activity))) throw new Problem('tidak-boleh')
  if (!(await takeBackClauseActivity(ctx, id, tautan))) throw new Problem('keadaan-berubah')
  writeTrail(ctx, { kab: ctx.kab, act: 'rembuk.activity-dropped', subject: id, detail: { butir: link.clause, kegiatan: link.activity } })
  return { done: true }
}
