/**
 * The first sealing of a chain's end, once in the life of an installation: what was written before had none. The chain is gone through first, and its
 * row says how it was found, so that what was wrong then stays wrong.
 */
import { type Context, INSTALLATION } from '../../platform/context.ts'
import { writeTrail } from './door.ts'
import { readHead } from './store.ts'
import { countUnchained, walkChain } from './walk-chain.ts'

/** Leaves the row; the end itself is sealed as it moves on to it. */
export async function sealChain(ctx: Context, kab: string): Promise<void> {
  const { rows, end, broken } = await walkChain(ctx, kab)
  const head = await readHead(ctx.db, kab)
  const { count, digest } = await countUnchained(ctx, kab)
  const isEnd = head === undefined ? rows === 0 : head.seq === end.seq && head.digest.equals(end.digest)
  // No district is open without a row that says so.
  const isEmptied = kab !== INSTALLATION && rows + count === 0
  const found = broken.length + Number(!isEnd) + Number(isEmptied)
  writeTrail(ctx, {
    kab,
    act: 'setup.trail-sealed',
    subject: kab,
    detail: { baris: rows, rusak: found, tanpaNomor: count, sidik: digest },
  })
}
