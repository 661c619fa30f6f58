/**
 * A person applies a file: from now on its figures count, in the place of an earlier file of the same kind and period. Names confirmed along
 * the way are remembered. Applying again with newly confirmed names adds the rows that had no village before.
 */
import type { ImportKind, ImportPreview } from '@konvergen/contract/intake.ts'
import type { RepairRule } from '@konvergen/core/intake/child-rows.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { problemFromIssue } from '../../platform/problem-from-issue.ts'
import { type Progress, UNWATCHED } from '../../platform/progress.ts'
import { changesOf, writeTrail } from '../trail/door.ts'
import { confirmAlias, learnBpsCodes } from '../wilayah/door.ts'
import { applyList } from './apply-list.ts'
import { applyRecords } from './apply-records.ts'
import { holdToApply } from './hold-to-apply.ts'
import { lookAtImport, settleImport } from './look-at-import.ts'
import { fitsKind } from './period.ts'
import { type SettledContent, tally } from './settle-content.ts'
import { decideImport, findImport, insertOutcome, isRecap, isRecords, type StoredImport, type StoredRecap, supersede } from './store.ts'
import { insertValues, readValues } from './values-store.ts'

export interface ApplyInput {
  readonly id: string
  readonly period?: string | undefined
  readonly confirm: readonly { readonly nama: string; readonly kode: string }[]
  /** For a list of children: repairs that a person chose. */
  readonly repairs?: readonly RepairRule[] | undefined
}

const EXAMPLES: Readonly<Partial<Record<ImportKind, string>>> = {
  'eppgbm-rekap': '2024-01',
  'krs-rekap': '2024-S2',
  'eppgbm-anak': '2024-01',
}

/** The file's own period, else the one a person gives. */
function periodOf({ kind, period: own }: StoredImport, given: string | undefined): string {
  const example = EXAMPLES[kind] ?? '2026'
  if (own === null && given === undefined) {
    const sebab = `Berkas ini tidak menyebut periodenya. Isi periode, misalnya ${example}.`
    throw new Problem('berkas-belum-layak', { sebab, reason: `This file does not say its period. Give one, for example ${example}.` })
  }
  const period = own ?? given ?? ''
  if (given !== undefined && given !== period) {
    const sebab = `Berkas ini menyebut periode ${period}, bukan ${given}.`
    throw new Problem('nilai-tidak-sah', { sebab, reason: `This file says its period is ${period}, not ${given}.` })
  }
  if (!fitsKind(period, kind)) {
    const sebab = `Periode "${period}" tidak sah; contoh: ${example}.`
    throw new Problem('nilai-tidak-sah', { sebab, reason: `The period "${period}" is not valid; an example: ${example}.` })
  }
  return period
}

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

export async function applyImport(ctx: DistrictContext, input: ApplyInput, progress: Progress = UNWATCHED): Promise<ImportPreview> {
  progress.tell('cocok', null)
  const stored = await holdToApply(ctx, input)
  for (const { nama, kode } of input.confirm) await confirmAlias(ctx, nama, kode)
  if (isRecords(stored)) return applyRecords(ctx, stored, periodOf(stored, input.period), progress)
  return isRecap(stored)
    ? applyRecap(ctx, stored, periodOf(stored, input.period), progress)
    : applyList(ctx, stored, input.repairs ?? [], progress)
}

async function applyRecap(ctx: DistrictContext, stored: StoredRecap, period: string, { tell }: Progress): Promise<ImportPreview> {
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
