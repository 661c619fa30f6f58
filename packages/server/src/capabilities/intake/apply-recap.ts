/** A recap counts from now on, in the place of an earlier one of its kind and period; applied again, it adds the rows that had no village before. */
import type { ImportPreview } from '@konvergen/contract/intake.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { problemFromIssue } from '../../platform/problem-from-issue.ts'
import type { Progress } from '../../platform/progress.ts'
import { changesOf, writeTrail } from '../trail/door.ts'
import { learnBpsCodes } from '../wilayah/door.ts'
import { lookAtImport, settleImport } from './look-at-import.ts'
import { type SettledContent, tally } from './settle-content.ts'
import { decideImport, findImport, insertOutcome, type StoredRecap, supersede } from './store.ts'
import { insertValues, readValues } from './values-store.ts'

function requireUsable({ blocked, values }: SettledContent): void {
  if (blocked !== null) throw problemFromIssue('berkas-belum-layak', blocked)
  if (values.size > 0) return
  const sebab = 'Tidak satu baris pun dapat ditempatkan pada desa.'
  throw new Problem('berkas-belum-layak', { sebab, reason: 'Not a single row could be placed at a village.' })
}

/** Figures of an applied file stay; only villages that it had no row for yet are added. */
async function newValues(ctx: DistrictContext, stored: StoredRecap, { values }: SettledContent): Promise<SettledContent['values']> {
  if (stored.state === 'staged') return values
  const kept = await readValues(ctx, stored.kind, stored.id)
  return new Map([...values].filter(([kode]) => !kept.has(kode)))
}

export async function applyRecap(ctx: DistrictContext, stored: StoredRecap, period: string, { tell }: Progress): Promise<ImportPreview> {
  const { settled } = await settleImport(ctx, stored, period)
  requireUsable(settled)

  tell('simpan', null)
  const superseded = stored.state === 'staged' ? await supersede(ctx, stored, period) : null
  await decideImport(ctx, stored.id, { state: 'applied', period, decided_at: stored.decided_at ?? ctx.now, ...tally(settled) })
  await insertValues(ctx, stored.kind, stored.id, await newValues(ctx, stored, settled))
  await insertOutcome(ctx, stored.id, settled)
  const kodeBps = await learnBpsCodes(ctx, stored.id, settled.bpsCodes)
  const detail = {
    kind: stored.kind,
    period,
    villages: settled.values.size,
    superseded,
    kodeBps,
    ...changesOf({ keadaan: stored.state }, { keadaan: 'applied' }),
  }
  writeTrail(ctx, { kab: ctx.kab, act: 'intake.apply', subject: stored.id, detail })
  return lookAtImport(ctx, (await findImport(ctx, stored.id)) ?? stored)
}
