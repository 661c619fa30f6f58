/**
 * The code that lets somebody become the first keeper of the system: made at each start while there is none, and written only where the program
 * was started. Whoever can read that may set the program up; whoever merely reaches its page may not.
 */
import { createHash, randomInt, timingSafeEqual } from 'node:crypto'

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 12

export function makeSetupCode(): string {
  const letters = Array.from({ length: LENGTH }, () => LETTERS.charAt(randomInt(LETTERS.length)))
  return letters.join('').replace(/(.{4})(?=.)/g, '$1-')
}

function digest(code: string): Buffer {
  return createHash('sha256')
    .update(code.toUpperCase().replace(/[^0-9A-Z]/g, ''))
    .digest()
}

export function fitsSetupCode(code: string, typed: string): boolean {
  return timingSafeEqual(digest(code), digest(typed))
}
