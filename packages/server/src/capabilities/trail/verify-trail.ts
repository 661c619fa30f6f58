/**
 * Whether a chain is whole: from its beginning over every link to an end that we wrote ourselves, with no row beside it. Whoever holds the database
 * without the keys cannot make a chain that passes; putting the whole of it back to what it was at an earlier moment passes, and is found only by an end
 * that was written down elsewhere.
 */
import { compareTrailEnd, type HeldAgainst, sayTrailEnd, type TrailEnd } from '@konvergen/core/kit/trail-end.ts'
import { type Context, INSTALLATION } from '../../platform/context.ts'
import { isSealed } from './chain.ts'
import { readHead, readLinks } from './store.ts'
import { type BrokenLink, countUnchained, type Unchained, type Walked, walkChain } from './walk-chain.ts'

export type { BrokenLink }

export interface VerifiedTrail {
  readonly kab: string
  readonly rows: number
  /** Rows from before there was a chain. */
  readonly unchained: number
  /** Of the last row, in hex: written down elsewhere, it shows that nothing was put back to an earlier moment since. */
  readonly head: string
  readonly broken: readonly BrokenLink[]
  /** The end as it is written down. */
  readonly end: string
  /** What was held against it, in the order given. */
  readonly held: readonly { readonly end: TrailEnd; readonly is: HeldAgainst }[]
}

/** A district's trail begins with its being opened, the installation's with the sealing of its end. */
function beginsRightly(kab: string, { first, sealing }: Walked): boolean {
  return sealing !== null || (kab !== INSTALLATION && first?.seq === 1 && first.act === 'wilayah.open' && first.subject === kab)
}

async function endsRightly({ db, keys }: Context, kab: string, { end }: Walked): Promise<boolean> {
  const head = await readHead(db, kab)
  return head !== undefined && isSealed(keys, kab, head) && head.seq === end.seq && head.digest.equals(end.digest)
}

/** Rows from before there was a chain were counted and digested when its end was sealed; any other is none of ours. */
function isKnown({ count, digest }: Unchained, { sealing }: Walked): boolean {
  return count === (sealing?.detail['tanpaNomor'] ?? 0) && digest === (sealing?.detail['sidik'] ?? null)
}

async function holdAgainst({ db }: Context, end: TrailEnd, last: number): Promise<VerifiedTrail['held'][number]> {
  const [row] = await readLinks(db, end.kab, end.seq - 1, 1)
  const digest = row?.seq === end.seq ? row.digest.toString('hex') : null
  return { end, is: compareTrailEnd(end, last, digest) }
}

/** `ends`: kept elsewhere; those of other chains are passed over. */
export async function verifyTrail(ctx: Context, kab: string, ends: readonly TrailEnd[] = []): Promise<VerifiedTrail> {
  const walked = await walkChain(ctx, kab)
  const broken = [...walked.broken]
  const unchained = await countUnchained(ctx, kab)
  if (!beginsRightly(kab, walked)) broken.push({ seq: walked.first?.seq ?? 0, what: 'pangkal' })
  if (!isKnown(unchained, walked)) broken.push({ seq: 0, what: 'tanpa-nomor' })
  if (!(await endsRightly(ctx, kab, walked))) broken.push({ seq: walked.end.seq, what: 'ujung' })
  const { seq, digest } = walked.end
  const head = digest.toString('hex')
  const held: VerifiedTrail['held'][number][] = []
  for (const one of ends) if (one.kab === kab) held.push(await holdAgainst(ctx, one, seq))
  return { kab, rows: walked.rows, unchained: unchained.count, head, broken, end: sayTrailEnd({ kab, seq, digest: head }), held }
}
