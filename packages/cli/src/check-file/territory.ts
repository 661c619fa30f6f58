/**
 * The district in which the villages of a list are looked for, as the options name it.
 */
import { findDistrict } from '../ansit/find-district.ts'
import { readKabupaten } from '../ansit/options.ts'
import { readConfirmed } from '../ansit/read-confirmed.ts'
import { CommandFailed, say, type Terminal } from '../terminal.ts'
import type { Territory } from './count-places.ts'

interface TerritoryOptions {
  readonly kabupaten?: string | undefined
  readonly wilayah?: string | undefined
  readonly alias?: string | undefined
}

/** null = no district is given, and no village is looked for. */
export async function territoryOf({ kabupaten, wilayah, alias }: TerritoryOptions, terminal: Terminal): Promise<Territory | null> {
  if (kabupaten === undefined) {
    if (wilayah === undefined && alias === undefined) return null
    throw new CommandFailed(say(terminal, '--wilayah dan --alias memerlukan --kabupaten.', '--wilayah and --alias need --kabupaten.'))
  }
  const { district } = await findDistrict(readKabupaten(kabupaten, terminal), wilayah ?? null, terminal)
  return { district, aliases: alias === undefined ? new Map() : await readConfirmed(alias, district, terminal) }
}
