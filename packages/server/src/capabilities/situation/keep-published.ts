/**
 * Noting figures that were published and setting targets; withdrawing what is wrong. A figure that is there already is not noted twice; another number for
 * the same fact is refused until the one before is withdrawn, so that nobody overwrites anybody.
 */

import type { BodyOf } from '@konvergen/contract/route.ts'
import type * as contract from '@konvergen/contract/situation-published.ts'
import { faultOfFigure, isSameFact, type PublishedFigure } from '@konvergen/core/situation/published-figure.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { tellNothing, writeTrail } from '../trail/door.ts'
import { holdFigures, insertFigures, insertTarget, readFigures, withdrawFigureRow, withdrawTargetRow } from './store.ts'

function requireFit(figures: readonly PublishedFigure[]): void {
  for (const [at, figure] of figures.entries()) {
    const fault = faultOfFigure(figure)
    if (fault === null) continue
    const sebab = `Baris ${at + 1}: ${fault} tidak mungkin.`
    throw new Problem('nilai-tidak-sah', { sebab, reason: `Line ${at + 1}: ${fault} cannot be.` })
  }
}

export async function addFigures(
  ctx: DistrictContext,
  { angka }: BodyOf<typeof contract.addFigures>,
): Promise<{ masuk: number; sudahAda: number }> {
  requireFit(angka)
  await holdFigures(ctx)
  const known: PublishedFigure[] = (await readFigures(ctx)).filter(({ withdrawn }) => withdrawn === null)
  const taken: PublishedFigure[] = []
  for (const figure of angka) {
    const before = [...known, ...taken].find((each) => isSameFact(each, figure))
    if (before === undefined) taken.push(figure)
    else if (before.percent !== figure.percent) {
      const what = `${before.nama}, ${before.source} ${before.year}`
      throw new Problem('nilai-tidak-sah', {
        sebab: `${what} sudah tercatat ${before.percent} %, bukan ${figure.percent} %. Tarik dahulu yang keliru.`,
        reason: `${what} is noted as ${before.percent} %, not ${figure.percent} %. Withdraw the wrong one first.`,
      })
    }
  }
  if (taken.length === 0) tellNothing(ctx)
  else {
    await insertFigures(ctx, taken)
    const detail = { jumlah: taken.length, sumber: [...new Set(taken.map(({ source }) => source))].join(', ') }
    writeTrail(ctx, { kab: ctx.kab, act: 'situation.figures-noted', subject: ctx.kab, detail })
  }
  return { masuk: taken.length, sudahAda: angka.length - taken.length }
}

export async function withdrawFigure(ctx: DistrictContext, id: string, alasan: string): Promise<{ done: true }> {
  if (!(await withdrawFigureRow(ctx, id, alasan))) throw new Problem('tidak-ditemukan')
  writeTrail(ctx, { kab: ctx.kab, act: 'situation.figure-withdrawn', subject: id, detail: {} })
  return { done: true }
}

export async function addTarget(ctx: DistrictContext, target: BodyOf<typeof contract.addTarget>): Promise<{ done: true }> {
  await insertTarget(ctx, target)
  const { level, year, percent, source, validFrom } = target
  writeTrail(ctx, { kab: ctx.kab, act: 'situation.target-set', subject: `${level} ${year}`, detail: { percent, source, validFrom } })
  return { done: true }
}

export async function withdrawTarget(ctx: DistrictContext, id: string, alasan: string): Promise<{ done: true }> {
  if (!(await withdrawTargetRow(ctx, id, alasan))) throw new Problem('tidak-ditemukan')
  writeTrail(ctx, { kab: ctx.kab, act: 'situation.target-withdrawn', subject: id, detail: {} })
  return { done: true }
}
