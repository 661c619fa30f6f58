/**
 * Confirmed names that no file holds: a slip of the pen there would otherwise look like a confirmation that was taken.
 */
import { type Aliases, aliasKey } from '@konvergen/core/wilayah/alias.ts'
import type { Placement } from '@konvergen/core/wilayah/placement.ts'

const withoutTurn = (key: string): string => key.replace(/#\d+$/, '')

/** Keys of `aliases` that are the name of no row. */
export function unusedAliases(aliases: Aliases, placements: readonly Placement[]): string[] {
  const names = new Set(placements.map((placement) => withoutTurn(aliasKey(placement.nama))))
  return [...aliases.keys()].filter((key) => !names.has(withoutTurn(key)))
}
