/**
 * The options that every command with z-scores has: by which rules, and in which unit the table writes ages.
 */
import type { AgeUnit } from '@konvergen/core/growth/age.ts'
import type { GrowthMode } from '@konvergen/core/growth/children.ts'
import { CommandFailed, say, type Terminal } from '../terminal.ts'

export const GROWTH_TYPES = { mode: { type: 'string' }, umur: { type: 'string' }, map: { type: 'string' } } as const

export interface GrowthOptions {
  readonly mode: GrowthMode
  readonly ageUnit: AgeUnit
  readonly map: string | undefined
}

type Given = Readonly<Partial<Record<keyof typeof GROWTH_TYPES, string | undefined>>>

const MODES: Readonly<Record<string, GrowthMode>> = { exact: 'exact', 'anthro-1.1': 'anthro-1.1' }
const UNITS: Readonly<Record<string, AgeUnit>> = { hari: 'hari', bulan: 'bulan' }

export function readGrowthOptions(given: Given, terminal: Terminal): GrowthOptions {
  const mode = MODES[given.mode ?? 'exact']
  const ageUnit = UNITS[given.umur ?? 'hari']
  if (mode === undefined) throw new CommandFailed(say(terminal, '--mode: exact atau anthro-1.1.', '--mode: exact or anthro-1.1.'))
  if (ageUnit === undefined) throw new CommandFailed(say(terminal, '--umur: hari atau bulan.', '--umur: hari (days) or bulan (months).'))
  return { mode, ageUnit, map: given.map }
}
