/**
 * `konvergen klaim`: a quoted figure against a table of published ones, without a server.
 */
import { readFile } from 'node:fs/promises'
import { checkClaim } from '@konvergen/core/situation/check-claim.ts'
import { NATIONAL_FIGURES } from '@konvergen/core/situation/national-pack.ts'
import { isSameFact } from '@konvergen/core/situation/published-figure.ts'
import { type FigureTable, readFigureTable } from '@konvergen/core/situation/read-figure-table.ts'
import { sayClaim } from '@konvergen/core/situation/say-claim.ts'
import type { Command } from '../command.ts'
import { KLAIM_HELP, readClaimOptions } from '../klaim/options.ts'
import { CommandFailed, EXIT, type ExitCode, say, type Terminal } from '../terminal.ts'

async function readTable(file: string, terminal: Terminal): Promise<FigureTable> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch {
    throw new CommandFailed(say(terminal, `${file} tidak dapat dibaca.`, `${file} cannot be read.`))
  }
  const table = readFigureTable(text)
  if (table.missing.length === 0) return table
  const columns = table.missing.join(', ')
  throw new CommandFailed(say(terminal, `${file}: kolom ${columns} tidak ada.`, `${file}: the columns ${columns} are missing.`))
}

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { file, claim } = readClaimOptions(args, terminal)
  const { lines } = await readTable(file, terminal)
  const faulty = lines.filter(({ fault }) => fault !== null)
  for (const { line, fault } of faulty)
    terminal.err(say(terminal, `Baris ${line} tidak dipakai: ${fault}.`, `Line ${line} is not used: ${fault}.`))
  const own = lines.filter(({ fault }) => fault === null).map(({ figure }) => figure)
  const shipped = NATIONAL_FIGURES.filter((each) => !own.some((figure) => isSameFact(figure, each)))
  // Which districts the province has stands in no table of figures.
  const check = checkClaim(claim, [...shipped, ...own], null)
  for (const sentence of sayClaim(claim, check, terminal.language)) terminal.out(sentence)
  const isFound = check.verdict === 'cocok' || (check.verdict === 'tanpa-angka' && check.superlative?.verdict !== 'keliru')
  return isFound && faulty.length === 0 ? EXIT.done : EXIT.needsPerson
}

export const command: Command = { help: KLAIM_HELP, run }
