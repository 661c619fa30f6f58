/**
 * A rembuk is closed: nothing is lacking, and its minutes are frozen as the bytes that their digest is of.
 */
import { createHash } from 'node:crypto'
import type * as contract from '@konvergen/contract/rembuk.ts'
import type { BodyOf } from '@konvergen/contract/route.ts'
import type { ClosingGap } from '@konvergen/core/rembuk/closing.ts'
import { minutesText } from '@konvergen/core/rembuk/minutes.ts'
import type { DistrictContext } from '../../platform/context.ts'
import type { Problem } from '../../platform/problem.ts'
import type { QuoteChain } from '../../platform/quote-chain.ts'
import { dayOf } from '../../platform/today.ts'
import { requirePlain } from '../situation/door.ts'
import { writeTrail } from '../trail/door.ts'
import { composeMinutes } from './compose-minutes.ts'
import { gatherRembuk, requireOpen } from './gather-rembuk.ts'
import { lacks } from './present-closing.ts'
import { insertClosing } from './store.ts'
import { unfit } from './unfit.ts'

const GAP_WORDS: Readonly<Record<ClosingGap['what'], readonly [string, string]>> = {
  'belum-dilaksanakan': ['rembuk belum ditandai selesai', 'it is not marked as held'],
  'tanggal-belum-tiba': ['tanggalnya belum tiba', 'its day has not come'],
  tempat: ['tempatnya kosong', 'it has no place'],
  kehadiran: ['daftar hadirnya kosong', 'nobody is on the attendance list'],
  'tanpa-butir': ['belum ada butir', 'it has no clause'],
  putusan: ['ada butir yang belum diputuskan', 'a clause is not decided'],
  pemilik: ['ada butir yang disepakati tanpa pemilik', 'an agreed clause has no owner'],
  tenggat: ['ada butir yang disepakati tanpa tenggat', 'an agreed clause has no due date'],
}

function sayGaps(gaps: readonly ClosingGap[]): Problem {
  const words = [...new Set(gaps.map(({ what }) => what))].map((what) => GAP_WORDS[what])
  return unfit(
    `Rembuk belum dapat ditutup: ${words.map(([id]) => id).join('; ')}.`,
    `The rembuk cannot be closed yet: ${words.map(([, en]) => en).join('; ')}.`,
  )
}

export async function closeRembuk(
  ctx: DistrictContext,
  id: string,
  { penandaTangan }: BodyOf<typeof contract.closeRembuk>,
  quote: QuoteChain,
): Promise<{ sidik: string }> {
  await requireOpen(ctx, id)
  for (const { jabatan, nama } of penandaTangan) for (const text of [jabatan, nama]) requirePlain(text ?? undefined)
  const gathered = await gatherRembuk(ctx, id)
  const gaps = lacks(gathered, dayOf(ctx.now))
  if (gaps.length > 0) throw sayGaps(gaps)
  const signers = penandaTangan.map(({ jabatan, nama }) => ({ post: jabatan.trim(), name: nama?.trim() ?? null }))
  const content = Buffer.from(minutesText(await composeMinutes(ctx, gathered, { signers, quote })))
  const digest = createHash('sha256').update(content).digest('hex')
  await insertClosing(ctx, id, { content, digest })
  writeTrail(ctx, { kab: ctx.kab, act: 'rembuk.closed', subject: id, detail: { sidik: digest, butir: gathered.clauses.length } })
  return { sidik: digest }
}
