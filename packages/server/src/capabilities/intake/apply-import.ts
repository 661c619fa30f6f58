/**
 * A person applies a file: from now on its figures count, in the place of an earlier file of the same kind and period. Names confirmed along
 * the way are remembered. Applying again with newly confirmed names adds the rows that had no village before.
 */
import type { ImportKind, ImportPreview } from '@konvergen/contract/intake.ts'
import type { RepairRule } from '@konvergen/core/intake/child-rows.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { type Progress, UNWATCHED } from '../../platform/progress.ts'
import { confirmAlias } from '../wilayah/door.ts'
import { applyList } from './apply-list.ts'
import { applyRecap } from './apply-recap.ts'
import { applyRecords } from './apply-records.ts'
import { holdToApply } from './hold-to-apply.ts'
import { fitsKind } from './period.ts'
import { isRecap, isRecords, type StoredImport } from './store.ts'

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

export async function applyImport(ctx: DistrictContext, input: ApplyInput, progress: Progress = UNWATCHED): Promise<ImportPreview> {
  progress.tell('cocok', null)
  const stored = await holdToApply(ctx, input)
  for (const { nama, kode } of input.confirm) await confirmAlias(ctx, nama, kode)
  if (isRecords(stored)) return applyRecords(ctx, stored, periodOf(stored, input.period), progress)
  return isRecap(stored)
    ? applyRecap(ctx, stored, periodOf(stored, input.period), progress)
    : applyList(ctx, stored, input.repairs ?? [], progress)
}
