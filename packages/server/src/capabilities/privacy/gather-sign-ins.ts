/**
 * Sign-ins between two moments, for the breach pack of a district: of every account that holds anything there, how often somebody came in and how often
 * they did not. They stand in the installation's chapter of the trail; those of other districts' accounts are left out.
 */
import type { Context } from '../../platform/context.ts'
import { INSTALLATION } from '../../platform/context.ts'
import { readFailures } from '../accounts/failure-store.ts'
import { accountsOf } from '../accounts/store.ts'
import { type ReadTrace, readTraces } from '../trail/store.ts'

/** As many as a pack holds of the district's own trail. */
const MOST = 100_000

export interface BreachSignIns {
  /** null: names that are no account, of the whole installation. */
  readonly account: string | null
  readonly nama: string | null
  readonly entered: number
  readonly failed: number
  /** Not even tried, since there had been too many. */
  readonly refused: number
  /** Different addresses that were seen. */
  readonly addresses: readonly string[]
  readonly first: string
  readonly last: string
}

interface Failed {
  readonly subject: string
  readonly failed: number
  readonly refused: number
  readonly first: string
  readonly last: string
  readonly address: string | null
}

function failedOf({ subject, detail, address }: ReadTrace): Failed {
  const { gagal, ditolak, sejak, sampai } = detail as { gagal: number; ditolak: number; sejak: string; sampai: string }
  return { subject, failed: gagal, refused: ditolak, first: sejak, last: sampai, address }
}

/** Hours that touch the time asked for. They go to the trail once they are over, and later where the server was off. */
async function failuresIn(ctx: Context, from: Date, to: Date): Promise<Failed[]> {
  const told = await readTraces(ctx.db, INSTALLATION, { act: 'accounts.failed', from: from.toISOString() }, MOST, 0)
  const waiting = (await readFailures(ctx.db)).map(({ first_at, last_at, ...rest }) => {
    return { ...rest, first: first_at.toISOString(), last: last_at.toISOString() }
  })
  return [...told.map(failedOf), ...waiting].filter(({ first, last }) => new Date(last) >= from && new Date(first) < to)
}

function sumUp(account: string | null, nama: string | null, entered: readonly ReadTrace[], failed: readonly Failed[]): BreachSignIns {
  const moments = [...entered.map(({ at }) => at.toISOString()), ...failed.flatMap(({ first, last }) => [first, last])].toSorted()
  const addresses = [...entered, ...failed].flatMap(({ address }) => address ?? [])
  return {
    account,
    nama,
    entered: entered.length,
    failed: failed.reduce((sum, one) => sum + one.failed, 0),
    refused: failed.reduce((sum, one) => sum + one.refused, 0),
    addresses: [...new Set(addresses)].toSorted(),
    first: moments[0] ?? '',
    last: moments.at(-1) ?? '',
  }
}

/** `ctx`: over the installation's chapter. Accounts with neither are left out. */
export async function gatherSignIns(ctx: Context, kab: string, from: Date, to: Date): Promise<BreachSignIns[]> {
  const range = { from: from.toISOString(), to: to.toISOString() }
  const entered = Map.groupBy(
    await readTraces(ctx.db, INSTALLATION, { act: 'accounts.enter', ...range }, MOST, 0),
    ({ subject }) => subject,
  )
  const failed = Map.groupBy(await failuresIn(ctx, from, to), ({ subject }) => subject)
  const accounts = await accountsOf(ctx.db, kab)
  const all = [
    ...accounts.map(({ id, nama }) => sumUp(id, nama, entered.get(id) ?? [], failed.get(id) ?? [])),
    sumUp(null, null, [], failed.get('-') ?? []),
  ]
  return all.filter((one) => one.entered + one.failed + one.refused > 0)
}
