/** Where a family lives, in a line. */
import type { FamilyNames } from '@konvergen/contract/families.ts'

/** `Jalan Rekaan 7, RT 1/RW 2`; empty when nothing is written. */
export function sayPlace({ alamat, rt, rw }: Pick<FamilyNames, 'alamat' | 'rt' | 'rw'>): string {
  const parts = [rt === null ? [] : [`RT ${rt}`], rw === null ? [] : [`RW ${rw}`]].flat().join('/')
  return [alamat ?? '', parts].filter((part) => part !== '').join(', ')
}
