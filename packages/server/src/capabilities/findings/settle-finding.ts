/**
 * What people do with a finding: its office says why the number is so, the secretariat takes it as true, or sends it on. The numbers themselves are mended where
 * they were entered; then the finding closes by itself.
 */
import { type FindingMove, movesOf } from '@konvergen/core/findings/follow-findings.ts'
import { holdsNik } from '@konvergen/core/kit/nik-in-text.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { allows, allowsOffice } from '../../platform/permit-act.ts'
import { Problem } from '../../platform/problem.ts'
import { dayOf } from '../../platform/today.ts'
import { gatherYear, type Owners, requireKnown } from '../coverage/door.ts'
import { changesOf, writeTrail } from '../trail/door.ts'
import { ownerOfFinding } from './owner-of-finding.ts'
import { changeFinding, holdFinding, insertFindingEvents, type StoredFinding } from './store.ts'

type Done = { done: true }
const DONE: Done = { done: true }

interface Held {
  readonly finding: StoredFinding
  readonly owners: Owners
}

/** Throws `tidak-ditemukan`, `tidak-boleh` for whoever may never, `keadaan-berubah` where it has gone on. */
async function hold(ctx: DistrictContext, id: string, move: FindingMove, reason: string): Promise<Held> {
  if (holdsNik(reason)) throw new Problem('memuat-nik', { isian: 'alasan', field: 'reason' })
  if (reason.trim() === '') throw new Problem('permintaan-tidak-sah', { isian: 'alasan' })
  const finding = await holdFinding(ctx, id)
  if (finding === undefined) throw new Problem('tidak-ditemukan')
  const { owners } = await gatherYear(ctx, Number(dayOf(ctx.now).slice(0, 4)))
  const standing = {
    isOwner: allowsOffice(ctx, 'findings.answer', ownerOfFinding(finding, owners)),
    isSecretariat: allows(ctx, 'findings.decide'),
  }
  if (movesOf(finding.state, standing).includes(move)) return { finding, owners }
  throw new Problem(movesOf('terbuka', standing).includes(move) ? 'keadaan-berubah' : 'tidak-boleh')
}

export async function answerFinding(ctx: DistrictContext, id: string, reason: string): Promise<Done> {
  const { finding } = await hold(ctx, id, 'jawab', reason)
  await changeFinding(ctx, id, { state: 'dijawab' })
  await insertFindingEvents(ctx, [{ findingId: id, area: finding.area, kind: 'dijawab', note: reason.trim() }])
  writeTrail(ctx, {
    kab: ctx.kab,
    act: 'findings.answered',
    subject: id,
    detail: changesOf({ keadaan: finding.state }, { keadaan: 'dijawab' }),
  })
  return DONE
}

export async function acceptFinding(ctx: DistrictContext, id: string, reason: string): Promise<Done> {
  const { finding } = await hold(ctx, id, 'terima', reason)
  await changeFinding(ctx, id, { state: 'diterima' })
  await insertFindingEvents(ctx, [{ findingId: id, area: finding.area, kind: 'diterima', note: reason.trim() }])
  writeTrail(ctx, {
    kab: ctx.kab,
    act: 'findings.accepted',
    subject: id,
    detail: changesOf({ keadaan: finding.state }, { keadaan: 'diterima' }),
  })
  return DONE
}

/** To the same office: to be looked at again. */
export async function sendFindingOn(ctx: DistrictContext, id: string, office: string | null, reason: string): Promise<Done> {
  const { finding, owners } = await hold(ctx, id, 'teruskan', reason)
  requireKnown(owners, office)
  await changeFinding(ctx, id, { state: 'terbuka', sentTo: { office } })
  await insertFindingEvents(ctx, [{ findingId: id, area: finding.area, kind: 'diteruskan', note: reason.trim(), office }])
  writeTrail(ctx, { kab: ctx.kab, act: 'findings.sent-on', subject: id, detail: { dari: ownerOfFinding(finding, owners), ke: office } })
  return DONE
}
