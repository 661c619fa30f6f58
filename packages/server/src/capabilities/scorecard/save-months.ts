/**
 * Services of families of a village, month by month: those that can be are kept, the others come back with the reason. Whoever did not see what somebody else
 * had entered meanwhile gets theirs back beside it, and nothing is lost.
 */
import type { BodyOf, ParamsOf } from '@konvergen/contract/route.ts'
import type * as contract from '@konvergen/contract/scorecard.ts'
import type { MonthsAnswer, SentMonth } from '@konvergen/contract/scorecard.ts'
import { monthOf, monthsOfQuarter, type Quarter } from '@konvergen/core/sasaran/quarter.ts'
import { stageIn } from '@konvergen/core/scorecard/person-quarter.ts'
import { type Noted, strayItems } from '@konvergen/core/scorecard/service-items.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { namesOf } from '../accounts/store.ts'
import { tellNothing, writeTrail } from '../trail/door.ts'
import {
  firstDay,
  type GatheredPerson,
  gatherVillage,
  isLocked,
  monthNow,
  requireQuarter,
  requireReason,
  requireScoredVillage,
} from './gather-village.ts'
import { insertHpkMonths, knownMonthIds, type NewMonth, type StoredMonth } from './month-store.ts'
import { holdScoredVillage } from './person-store.ts'
import { presentMonth } from './present-person.ts'

type Refusal = (typeof contract.MONTH_REFUSALS)[number]
type Judged =
  | { readonly kind: 'simpan'; readonly row: NewMonth }
  | { readonly kind: 'tetap' }
  | { readonly kind: 'tolak'; readonly sent: SentMonth; readonly why: Refusal }
  | { readonly kind: 'bentrok'; readonly sent: SentMonth; readonly last: StoredMonth }

/** What is empty is left out, and the order is always the same: equal contents are equal texts. */
function filled(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record)
      .filter(([, value]) => value !== null && value !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )
}

const sameText = (one: object, other: object) => JSON.stringify(filled({ ...one })) === JSON.stringify(filled({ ...other }))

interface Village {
  readonly persons: ReadonlyMap<string, GatheredPerson>
  readonly known: ReadonlySet<string>
  readonly quarter: Quarter
  readonly now: number
}

function judge({ persons, known, quarter, now }: Village, sent: SentMonth): Judged {
  const found = persons.get(sent.orang)
  const month = monthOf(sent.bulan)
  const refuse = (why: Refusal): Judged => ({ kind: 'tolak', sent, why })
  if (found === undefined || found.row.sealed === null) return refuse('orang-asing')
  if (known.has(sent.id)) return { kind: 'tetap' }
  if (!monthsOfQuarter(quarter).includes(month)) return refuse('di-luar-triwulan')
  if (month > now) return refuse('bulan-depan')
  const noted = filled(sent.isi) as Noted
  const stage = stageIn(found.person, month)
  if (stage === null || strayItems(noted, stage).length > 0) return refuse('tidak-ditanya')
  const last = found.rows.find((row) => monthOf(row.month) === month)
  const sources = Object.fromEntries(Object.entries(sent.sumber ?? {}).filter(([item]) => item in noted))
  if (last !== undefined && sameText(last.noted, noted) && sameText(last.sources, sources)) return { kind: 'tetap' }
  if (last !== undefined && last.no !== sent.dasar) return { kind: 'bentrok', sent, last }
  return { kind: 'simpan', row: { person_id: sent.orang, month: firstDay(month), no: (last?.no ?? 0) + 1, id: sent.id, noted, sources } }
}

/** One month of somebody may be sent once only in one message. */
function requireOnce(sent: readonly SentMonth[]): void {
  const keys = new Set(sent.map(({ orang, bulan }) => `${orang} ${bulan}`))
  const ids = new Set(sent.map(({ id }) => id))
  if (keys.size === sent.length && ids.size === sent.length) return
  throw new Problem('nilai-tidak-sah', { sebab: 'Satu bulan seseorang dikirim dua kali.', reason: 'A month of somebody was sent twice.' })
}

export async function saveMonths(
  ctx: DistrictContext,
  { periode, desa }: ParamsOf<typeof contract.saveMonths>,
  { bulan, alasan }: BodyOf<typeof contract.saveMonths>,
): Promise<MonthsAnswer> {
  const quarter = requireQuarter(periode)
  await requireScoredVillage(ctx, desa)
  requireOnce(bulan)
  await holdScoredVillage(ctx, desa)
  const persons = new Map((await gatherVillage(ctx, desa, quarter)).map((each) => [each.row.person_id, each]))
  const known = await knownMonthIds(
    ctx,
    bulan.map(({ id }) => id),
  )
  const judged = bulan.map((sent) => judge({ persons, known, quarter, now: monthNow(ctx) }, sent))
  const refused = judged.filter((each) => each.kind === 'tolak')
  if (refused.length === judged.length && refused.every(({ why }) => why === 'orang-asing')) throw new Problem('tidak-ditemukan')
  const clashes = judged.filter((each) => each.kind === 'bentrok')
  const kept = judged.flatMap((each) => (each.kind === 'simpan' ? each.row : []))
  if (kept.length > 0) requireReason(await isLocked(ctx, periode), alasan)
  await insertHpkMonths(ctx, desa, alasan ?? null, kept)
  const detail = { triwulan: periode, disimpan: kept.length, ditolak: refused.length, bentrok: clashes.length }
  if (kept.length > 0) writeTrail(ctx, { kab: ctx.kab, act: 'scorecard.entered', subject: desa, detail })
  else tellNothing(ctx)
  const names = await namesOf(
    ctx.db,
    clashes.map(({ last }) => last.entered_by),
  )
  return {
    tersimpan: kept.length,
    tetap: judged.filter(({ kind }) => kind === 'tetap').length,
    ditolak: refused.map(({ sent, why }) => ({ id: sent.id, orang: sent.orang, sebab: why })),
    bentrok: clashes.map(({ sent, last }) => ({ id: sent.id, orang: sent.orang, tercatat: presentMonth(last, names) })),
  }
}
