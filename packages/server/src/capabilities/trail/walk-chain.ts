/**
 * Goes through a chain from its first link to its last, as its rows tell it; what the end says of itself is not asked here.
 */
import type { Context } from '../../platform/context.ts'
import { digestLink, NO_DIGEST } from './chain.ts'
import { readLinks, readUnchained } from './store.ts'
import type { Head, Link } from './tables.ts'

export interface BrokenLink {
  /** 0 for what has no number. */
  readonly seq: number
  /**
   * - `hilang`: there is no row of this number;
   * - `berubah`: the row, or its place, is not as it was written;
   * - `ujung`: the end is not where it should be, or was not written by us;
   * - `pangkal`: the chain is not there at all, or does not begin as every chain begins;
   * - `tanpa-nomor`: rows without a number that were not there when the ends were first sealed;
   * - `terputus`: here it was found that the end had been altered, and the chain went on.
   */
  readonly what: 'hilang' | 'berubah' | 'ujung' | 'pangkal' | 'tanpa-nomor' | 'terputus'
}

export interface Walked {
  readonly rows: number
  readonly end: Pick<Head, 'seq' | 'digest'>
  readonly first: Link | null
  /** Where the end was sealed for the first time; null for a chain that was sealed from its beginning. */
  readonly sealing: Link | null
  readonly broken: readonly BrokenLink[]
}

const AT_ONCE = 2000

/** At such a row the program itself wrote down that something was wrong. */
function tellsOfBreak({ act, detail }: Link): boolean {
  return act === 'setup.trail-broken' || (act === 'setup.trail-sealed' && detail['rusak'] !== 0)
}

export async function walkChain({ db, keys }: Context, kab: string): Promise<Walked> {
  const broken: BrokenLink[] = []
  let [expected, rows] = [1, 0]
  let before: Buffer = NO_DIGEST
  let first: Link | null = null
  let sealing: Link | null = null
  let part = await readLinks(db, kab, 0, AT_ONCE)
  while (part.length > 0) {
    for (const row of part) {
      for (; expected < row.seq; expected++) broken.push({ seq: expected, what: 'hilang' })
      // After a gap the digest before is not known; the row then stands or falls with its neighbour.
      const fits = digestLink(keys, row, before).equals(row.digest)
      const followsGap = broken.at(-1)?.seq === row.seq - 1 && broken.at(-1)?.what === 'hilang'
      if (!fits && !followsGap) broken.push({ seq: row.seq, what: 'berubah' })
      else if (tellsOfBreak(row)) broken.push({ seq: row.seq, what: 'terputus' })
      if (fits && row.act === 'setup.trail-sealed') sealing ??= row
      first ??= row
      before = row.digest
      expected = row.seq + 1
      rows += 1
    }
    part = await readLinks(db, kab, expected - 1, AT_ONCE)
  }
  return { rows, end: { seq: expected - 1, digest: before }, first, sealing, broken }
}

export interface Unchained {
  readonly count: number
  /** Keyed digest over all of them, in hex; null where there are none. */
  readonly digest: string | null
}

export async function countUnchained({ db, keys }: Context, kab: string): Promise<Unchained> {
  const rows = await readUnchained(db, kab)
  if (rows.length === 0) return { count: 0, digest: null }
  const digests = rows.map((row) => digestLink(keys, row, NO_DIGEST).toString('hex'))
  return { count: rows.length, digest: keys.trailDigest(JSON.stringify(['tanpa-nomor', kab, ...digests])).toString('hex') }
}
