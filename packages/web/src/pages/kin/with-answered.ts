/** The pairs of the queue with those answered on this visit, in the order of their weight: an answered one stays where it stood. */
import type { PairSchema } from '@konvergen/contract/kin.ts'

export function withAnswered(listed: readonly PairSchema[], answered: readonly PairSchema[]): PairSchema[] {
  const own = new Map(answered.map((pair) => [pair.id, pair]))
  const rest = listed.filter(({ id }) => !own.has(id))
  return [...rest, ...answered].toSorted((a, b) => (a.bobot === b.bobot ? (a.id < b.id ? -1 : 1) : b.bobot - a.bobot))
}
