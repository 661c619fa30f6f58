/**
 * The end of a trail as people write it down: on paper, in a mail, with a backup. A trail that was put back to an earlier moment is whole in itself; only
 * an end that was kept elsewhere tells that rows after it are gone. It says nothing of what was done, and nobody can make one without the keys.
 * Source: house rule.
 */

export interface TrailEnd {
  /** Code of the district; `00.00` = the installation. */
  readonly kab: string
  /** Number of the last row, from 1; 0 = none yet. */
  readonly seq: number
  /** The last row's digest, hex; of an end that was written down its beginning only. */
  readonly digest: string
}

/** Enough that no two ends are alike, and short enough to be copied by hand. */
const WRITTEN = 20
/** Fewer could be met by chance. */
const LEAST = 16

/** `76.01-1532-9F3A-77B0-12CD-55EF-0A1B`: district, number of rows, beginning of the digest. */
export function sayTrailEnd({ kab, seq, digest }: TrailEnd): string {
  const groups = digest.slice(0, WRITTEN).toUpperCase().match(/.{4}/g) ?? []
  return [kab, seq, ...groups].join('-')
}

/** An end as somebody types it: small letters, spaces and dashes do not matter. null = it is none. */
export function readTrailEnd(text: string): TrailEnd | null {
  const [, kab, seq, groups = ''] = /^\s*(\d{2}\.\d{2})[\s-]+(\d{1,12})[\s-]+([0-9a-f\s-]+)$/i.exec(text) ?? []
  const digest = groups.replace(/[\s-]/g, '').toLowerCase()
  if (kab === undefined || seq === undefined || digest.length < LEAST) return null
  return { kab, seq: Number(seq), digest }
}

/** `cocok`: it stands in the trail; `lebih-pendek`: the trail ends before it; `lain`: another row is in its place. */
export type HeldAgainst = 'cocok' | 'lebih-pendek' | 'lain'

/** `held`: the end that was kept; `last`: number of the trail's last row now; `digest`: hex of the row that has the held number, null = there is none. */
export function compareTrailEnd(held: TrailEnd, last: number, digest: string | null): HeldAgainst {
  if (held.seq > last) return 'lebih-pendek'
  return digest?.startsWith(held.digest) === true ? 'cocok' : 'lain'
}
