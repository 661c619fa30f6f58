/**
 * `--batas`: village boundaries for the map. A file in which no village is found ends the command; fewer than all are issues.
 */
import type { District } from '@konvergen/core/wilayah/district.ts'
import { readBoundariesInWorker } from '@konvergen/sources/boundaries/node-worker.ts'
import { CommandFailed, type Terminal } from '../terminal.ts'
import type { ReadBoundaries } from './compose-report.ts'
import { inWords, readInput } from './read-recaps.ts'

export async function readMap(file: string, district: District, terminal: Terminal): Promise<ReadBoundaries> {
  const input = await readInput(file, terminal)
  const boundaries = await readBoundariesInWorker(input.bytes, district, input.name)
  if (boundaries.matched === 0) throw new CommandFailed(boundaries.issues.map((issue) => inWords(issue, terminal)).join('\n'))
  return { ...input, features: boundaries.features, featureCount: boundaries.featureCount, issues: boundaries.issues }
}
