/**
 * What was reckoned holds until something is done that may change it. Every act that changes anything leaves a row in the trail of its district, so that the trail
 * tells.
 */
import type { DistrictContext } from '../../platform/context.ts'
import type { Memo } from '../../platform/memo.ts'
import { isQuietSince, readHead } from './store.ts'

type End = NonNullable<Awaited<ReturnType<typeof readHead>>>

export interface KeptUntilChanged<Value> {
  /** End of the trail when it was reckoned. */
  readonly since: Pick<End, 'seq' | 'digest'>
  readonly value: Value
}

interface Kept<Value> {
  readonly memo: Memo<KeptUntilChanged<Value>>
  /** Of what, within the district. */
  readonly key: string
  /** Of the trail, that change it. */
  readonly words: readonly string[]
}

/** What is written while it is reckoned is a change after it. */
export async function keepUntilChanged<Value>(
  ctx: DistrictContext,
  { memo, key, words }: Kept<Value>,
  reckon: () => Promise<Value>,
): Promise<Value> {
  const since = await readHead(ctx.db, ctx.kab)
  const own = `${ctx.kab}|${key}`
  const kept = memo.get(own)
  const isQuiet = kept !== undefined && (await isQuietSince(ctx.db, ctx.kab, kept.since, words))
  const value = kept !== undefined && isQuiet ? kept.value : await reckon()
  if (since !== undefined) memo.keep(own, { since, value })
  return value
}
