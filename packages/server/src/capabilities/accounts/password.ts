/**
 * Passwords: argon2id with OWASP's figures (19 MiB, two passes), and a judgement of strength by zxcvbn with common words of both languages.
 * There is no forced change and no rule of characters (NIST SP 800-63B, 3.1.1).
 */
import { hash, verify } from '@node-rs/argon2'
import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common'
import { dictionary as indonesian } from '@zxcvbn-ts/language-id'
import { Problem } from '../../platform/problem.ts'

export const SHORTEST_PASSWORD = 12
/** Of 0–4: more than ten to the eighth guesses. */
const STRONG = 3
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
/** Words of this field that nobody should lean on. */
const OWN_WORDS = ['konvergen', 'stunting', 'posyandu', 'puskesmas', 'bappeda', 'dinkes', 'kabupaten', 'lokus', 'rembuk']

const judge = new ZxcvbnFactory({ dictionary: { ...common, ...indonesian }, graphs: adjacencyGraphs })

/** Throws `sandi-lemah`. `about`: words that others know of the person. */
export function requireStrong(password: string, about: readonly string[]): void {
  const isLong = Array.from(password).length >= SHORTEST_PASSWORD
  if (!isLong || judge.check(password, [...OWN_WORDS, ...about]).score < STRONG)
    throw new Problem('sandi-lemah', { panjang: SHORTEST_PASSWORD })
}

export function hashPassword(password: string): Promise<string> {
  return hash(password, COST)
}

/** So that an account that does not exist takes as long as one that does. */
let nobodys: Promise<string> | null = null

/** `kept` null: there is no such account, or it has no password; the work is done all the same, and the answer is no. */
export async function fitsPassword(kept: string | null, password: string): Promise<boolean> {
  nobodys ??= hashPassword('nobody signs in with this')
  const fits = await verify(kept ?? (await nobodys), password)
  return fits && kept !== null
}
