/**
 * What was reckoned from the registers holds until something is done that may change them. Every act that changes anything leaves a row in the trail of its district, so
 * that the trail tells: looking changes nothing, nor does what other rooms keep. A word that is not known to be harmless counts as a change.
 */
import { ACTS } from '@konvergen/core/accounts/acts.ts'
import { TRACES, type TraceWord } from '@konvergen/core/accounts/traces.ts'
import type { DistrictContext } from '../../platform/context.ts'
import type { Memo } from '../../platform/memo.ts'
import { isQuietSince, readHead } from './store.ts'

/** Rooms that write nothing of measured children, families at risk or areas. */
const HARMLESS_ROOMS = new Set(['accounts', 'documents', 'tasks', 'trail', 'coverage', 'findings', 'lokus', 'situation', 'scorecard'])
/** What villages find of families stands beside the lists until the round is frozen; what is uploaded, until it is applied. */
const HARMLESS_WORDS = new Set([
  'verval.checked',
  'verval.signed',
  'verval.verified',
  'verval.returned',
  'verval.reminded',
  'intake.upload',
  'intake.discard',
])

function isHarmless([name, { act }]: readonly [string, TraceWord]): boolean {
  const [room = ''] = name.split('.')
  return HARMLESS_ROOMS.has(room) || HARMLESS_WORDS.has(name) || (act !== null && ['baca', 'buka'].includes(ACTS[act].does))
}

export const CHANGING_WORDS: readonly string[] = Object.entries(TRACES)
  .filter((word) => !isHarmless(word))
  .map(([name]) => name)

type End = NonNullable<Awaited<ReturnType<typeof readHead>>>

export interface KeptUntilChanged<Value> {
  /** End of the trail when it was reckoned. */
  readonly since: Pick<End, 'seq' | 'digest'>
  readonly value: Value
}

/** `key`: of what, within the district. What is written while it is reckoned is a change after it. */
export async function keepUntilChanged<Value>(
  ctx: DistrictContext,
  memo: Memo<KeptUntilChanged<Value>>,
  key: string,
  reckon: () => Promise<Value>,
): Promise<Value> {
  const since = await readHead(ctx.db, ctx.kab)
  const own = `${ctx.kab}|${key}`
  const kept = memo.get(own)
  const isQuiet = kept !== undefined && (await isQuietSince(ctx.db, ctx.kab, kept.since, CHANGING_WORDS))
  const value = kept !== undefined && isQuiet ? kept.value : await reckon()
  if (since !== undefined) memo.keep(own, { since, value })
  return value
}
