/**
 * Goes through a district's chain from its first link and finds what was removed, altered or exchanged. Whoever holds the database without the keys
 * cannot make a chain that passes.
 */
import type { Context } from '../../platform/context.ts'
import { digestLink, NO_DIGEST } from './chain.ts'
import { countUnchained, readHead, readLinks } from './store.ts'

export interface BrokenLink {
  readonly seq: number
  /** `hilang`: there is no row of this number; `berubah`: the row, or its place, is not as it was written; `ujung`: the end is not where it should be. */
  readonly what: 'hilang' | 'berubah' | 'ujung'
}

export interface VerifiedTrail {
  readonly kab: string
  readonly rows: number
  /** Rows from before there was a chain. */
  readonly unchained: number
  /** Of the last row, in hex: written down elsewhere, it shows that nothing was cut off since. */
  readonly head: string
  readonly broken: readonly BrokenLink[]
}

const AT_ONCE = 2000

export async function verifyTrail(ctx: Context, kab: string): Promise<VerifiedTrail> {
  const broken: BrokenLink[] = []
  let [expected, rows] = [1, 0]
  let before: Buffer = NO_DIGEST
  let part = await readLinks(ctx.db, kab, 0, AT_ONCE)
  while (part.length > 0) {
    for (const row of part) {
      for (; expected < row.seq; expected++) broken.push({ seq: expected, what: 'hilang' })
      // After a gap the digest before is not known; the row then stands or falls with its neighbour.
      const fits = digestLink(ctx.keys, row, before).equals(row.digest)
      const followsGap = broken.at(-1)?.seq === row.seq - 1 && broken.at(-1)?.what === 'hilang'
      if (!fits && !followsGap) broken.push({ seq: row.seq, what: 'berubah' })
      before = row.digest
      expected = row.seq + 1
      rows += 1
    }
    part = await readLinks(ctx.db, kab, expected - 1, AT_ONCE)
  }
  const head = await readHead(ctx.db, kab)
  const isEnd = head === undefined ? rows === 0 : head.seq === expected - 1 && head.digest.equals(before)
  if (!isEnd) broken.push({ seq: head?.seq ?? expected, what: 'ujung' })
  return { kab, rows, unchained: await countUnchained(ctx.db, kab), head: before.toString('hex'), broken }
}
