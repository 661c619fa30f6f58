/** One family as its page has it, and where it lives, in a line. */
import type { FamilyNames, readFamily } from '@konvergen/contract/families.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'

export type Family = AnswerOf<typeof readFamily>

/** `Jalan Rekaan 7, RT 1/RW 2`; empty when nothing is written. */
export function sayPlace({ alamat, rt, rw }: Pick<FamilyNames, 'alamat' | 'rt' | 'rw'>): string {
  const parts = [rt === null ? [] : [`RT ${rt}`], rw === null ? [] : [`RW ${rw}`]].flat().join('/')
  return [alamat ?? '', parts].filter((part) => part !== '').join(', ')
}
