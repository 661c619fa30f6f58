/**
 * The list that the command was given, as visits; what cannot be read ends the command in words.
 */
import { openRows } from '@konvergen/sources/workbook/stream-rows.ts'
import { inWords, readInput } from '../ansit/read-recaps.ts'
import { CommandFailed, type Terminal } from '../terminal.ts'
import { type ListVisits, readVisits } from './read-visits.ts'

export async function openVisits(file: string, terminal: Terminal): Promise<{ readonly name: string; readonly visits: ListVisits }> {
  const { name, bytes } = await readInput(file, terminal)
  const opened = await openRows(bytes, name)
  if (!opened.ok) throw new CommandFailed(inWords(opened.issue, terminal))
  const read = await readVisits(opened.source, name)
  if (!read.ok) throw new CommandFailed(read.issues.map((issue) => inWords(issue, terminal)).join('\n'))
  return { name, visits: read.visits }
}
