/**
 * What a person or a browser shows to come in: made here at random, kept only as a digest. Sessions and tokens have 256 bits; what is typed from
 * paper has 80, in letters that are not taken for one another (Crockford's base 32).
 */
import { createHash, randomBytes, randomInt } from 'node:crypto'

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const TICKET_LETTERS = 16
const GROUP = 4

export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** `7K3M-…`: sixteen letters in fours. */
export function newTicket(): string {
  const letters = Array.from({ length: TICKET_LETTERS }, () => LETTERS.charAt(randomInt(LETTERS.length)))
  return letters.join('').replace(new RegExp(`(.{${GROUP}})(?=.)`, 'g'), '$1-')
}

/** As somebody types it: lower case, without dashes, O for 0, I and L for 1. */
export function readTicket(text: string): string {
  return text
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
}

/** Random enough that a plain digest is safe. */
export function digestOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}

export function ticketDigest(text: string): Buffer {
  return digestOf(readTicket(text))
}
