/**
 * The secret in the address of a feed: the code of the district, so that its database is found, and 256 bits at random. Only the digest is kept.
 */
import { createHash, randomBytes } from 'node:crypto'

const FORM = /^(\d{2}\.\d{2})\.[A-Za-z0-9_-]{43}$/

export function newFeedSecret(kab: string): string {
  return `${kab}.${randomBytes(32).toString('base64url')}`
}

export function digestOfFeed(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}

/** null where it is none. */
export function districtOfFeed(secret: string): string | null {
  return FORM.exec(secret)?.[1] ?? null
}

export function feedPath(secret: string): string {
  return `/api/kalender/${secret}/kalender.ics`
}
