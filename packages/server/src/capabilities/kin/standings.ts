/**
 * Whether children and families still count, since when, and who said so; and the saying of it. What was said is followed by the next, never rewritten.
 */

import type * as contract from '@konvergen/contract/kin.ts'
import type { StandingSchema } from '@konvergen/contract/kin.ts'
import type { AnswerOf, BodyOf } from '@konvergen/contract/route.ts'
import type { Day } from '@konvergen/core/kit/day.ts'
import { leavesOn, subjectStanding } from '@konvergen/core/linkage/subject-standing.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { dayOf } from '../../platform/today.ts'
import { namesOf } from '../accounts/store.ts'
import { findChild } from '../measurement/store.ts'
import { changesOf, writeTrail } from '../trail/door.ts'
import { readFamilyPlaces } from './alias-store.ts'
import { insertTold, readTold } from './member-store.ts'
import type { Subject } from './tables.ts'

/** `birth` null for a family; `into`: the record that it was found to be. */
export interface StandingOf {
  readonly id: string
  readonly birth: string | null
  readonly into: string | null
}

export async function standingsOf(
  ctx: DistrictContext,
  subject: Subject,
  all: readonly StandingOf[],
): Promise<Map<string, StandingSchema>> {
  const told = await readTold(
    ctx,
    subject,
    all.map(({ id }) => id),
  )
  const names = await namesOf(
    ctx.db,
    [...told.values()].map(({ by }) => by),
  )
  const today = dayOf(ctx.now) as Day
  return new Map(
    all.map(({ id, birth, into }) => {
      const last = told.get(id)
      const keadaan = subjectStanding({ isDouble: into !== null, told: last?.state ?? null, birth: birth as Day | null }, today)
      const dasar = { aktif: null, ganda: 'penyatuan', meninggal: 'orang', pindah: 'orang', 'lewat-umur': 'kalender' } as const
      const sejak = { orang: last?.since ?? null, kalender: birth === null ? null : leavesOn(birth as Day), penyatuan: null }
      const basis = dasar[keadaan]
      const by = last === undefined ? null : (names.get(last.by) ?? last.by)
      return [
        id,
        {
          keadaan,
          sejak: basis === null ? null : sejak[basis],
          dasar: basis,
          oleh: basis === 'orang' ? by : null,
          menjadi: into,
          ke: last?.no ?? 0,
        },
      ]
    }),
  )
}

async function requireSubject(ctx: DistrictContext, subject: Subject, id: string): Promise<void> {
  const found = subject === 'anak' ? await findChild(ctx, id) : (await readFamilyPlaces(ctx, [id])).get(id)
  if (found === undefined) throw new Problem('tidak-ditemukan')
  const isOver = 'into' in found ? found.into !== null : found.merged_into !== null || found.erased_at !== null
  if (isOver) throw new Problem('keadaan-berubah')
}

/** `ke`: how often something was said of it when the person looked. */
export async function tellState(
  ctx: DistrictContext,
  subject: Subject,
  id: string,
  { keadaan: state, sejak: since, ke: times }: BodyOf<typeof contract.tellChildState>,
): Promise<AnswerOf<typeof contract.tellChildState>> {
  await requireSubject(ctx, subject, id)
  if (since > dayOf(ctx.now)) throw new Problem('permintaan-tidak-sah', { isian: 'sejak' })
  const last = (await readTold(ctx, subject, [id])).get(id)
  if ((last?.no ?? 0) !== times) throw new Problem('keadaan-berubah')
  await insertTold(ctx, { id: ctx.newId(), subject, of: id, no: times + 1, state, since })
  writeTrail(ctx, {
    kab: ctx.kab,
    act: subject === 'anak' ? 'kin.child-state' : 'kin.family-state',
    subject: id,
    detail: { ...changesOf({ keadaan: last?.state ?? null }, { keadaan: state }), sejak: since },
  })
  return { done: true }
}
