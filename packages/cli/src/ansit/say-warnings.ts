/**
 * What the user asked for that was not done as asked: said on the way, beside the result.
 */
import { limitK } from '@konvergen/core/situation/limit-k.ts'
import type { Aliases } from '@konvergen/core/wilayah/alias.ts'
import type { Placement } from '@konvergen/core/wilayah/placement.ts'
import { say, type Terminal } from '../terminal.ts'
import { unusedAliases } from './unused-aliases.ts'

/** Confirmations that no row asked for. */
export function warnAboutAliases(aliases: Aliases, placements: readonly Placement[], terminal: Terminal): void {
  for (const name of unusedAliases(aliases, placements)) {
    terminal.err(say(terminal, `Nama "${name}" dari --alias tidak ada di berkas mana pun.`, `The name "${name}" of --alias is in no file.`))
  }
}

/** More villages asked for than may be proposed. */
export function warnAboutK(asked: number | undefined, desaCount: number, terminal: Terminal): void {
  if (asked === undefined) return
  const { k, max, reduced } = limitK(desaCount, asked)
  if (!reduced) return
  terminal.err(
    say(
      terminal,
      `--k ${asked} melebihi sepertiga desa (${max}); dipakai ${k}.`,
      `--k ${asked} is more than a third of the villages (${max}); ${k} is used.`,
    ),
  )
}
