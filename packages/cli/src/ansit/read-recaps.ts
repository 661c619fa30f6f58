/**
 * From a path to a settled recap: read in a worker, recognised by its headings, parsed, checked and placed. What makes the whole file
 * useless ends the command with the sentence of its issue; everything smaller is an issue beside the values.
 */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { KrsCount } from '@konvergen/core/intake/krs.ts'
import { withGuess } from '@konvergen/core/intake/place-issues.ts'
import type { RecapCount } from '@konvergen/core/intake/recap.ts'
import { sayIssue } from '@konvergen/core/intake/say-issue.ts'
import { settleKrs } from '@konvergen/core/intake/settle-krs.ts'
import { settleRecap } from '@konvergen/core/intake/settle-recap.ts'
import type { Settled } from '@konvergen/core/intake/settled.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import type { Aliases } from '@konvergen/core/wilayah/alias.ts'
import type { District } from '@konvergen/core/wilayah/district.ts'
import { detectSource, type SourceKind } from '@konvergen/sources/detect.ts'
import { parseRecap } from '@konvergen/sources/eppgbm-recap/parse.ts'
import { parseKrs } from '@konvergen/sources/krs-recap/parse.ts'
import { guessDistrict } from '@konvergen/sources/national-wilayah/guess-district.ts'
import type { NationalTexts } from '@konvergen/sources/national-wilayah/parse.ts'
import { readWorkbookInWorker } from '@konvergen/sources/workbook/node-worker.ts'
import type { Sheet } from '@konvergen/sources/workbook/sheet.ts'
import { CommandFailed, say, type Terminal } from '../terminal.ts'

export interface ReadFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface SettledFile<Count extends string> extends ReadFile {
  /** null when neither the file nor the options say it. */
  readonly period: string | null
  readonly settled: Settled<Count>
}

/** What a recap is settled against. */
export interface Setting {
  readonly district: District
  readonly aliases: Aliases
  readonly national: NationalTexts
  readonly terminal: Terminal
}

export async function readInput(file: string, terminal: Terminal): Promise<ReadFile> {
  try {
    return { name: path.basename(file), bytes: await readFile(file) }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'error'
    throw new CommandFailed(
      say(terminal, `Berkas ${file} tidak dapat dibuka (${code}).`, `The file ${file} could not be opened (${code}).`),
    )
  }
}

/** The sentence of an issue, with its place. */
export function inWords(issue: Issue, terminal: Terminal): string {
  const { what, todo } = sayIssue(issue, terminal.language)
  const place = [issue.place.file, issue.place.sheet, issue.place.cell].filter((part) => part !== null).join(', ')
  return `${place === '' ? '' : `${place}: `}${what} ${todo}`
}

function giveUp(issues: readonly Issue[], terminal: Terminal): never {
  throw new CommandFailed(issues.map((issue) => inWords(issue, terminal)).join('\n'))
}

async function sheetsOf(
  { name, bytes }: ReadFile,
  wanted: SourceKind,
  terminal: Terminal,
): Promise<{ sheets: readonly Sheet[]; issues: readonly Issue[] }> {
  const read = await readWorkbookInWorker(bytes, name)
  if (!read.ok) return giveUp([read.issue], terminal)
  const detected = detectSource(read.workbook.sheets, name)
  if (detected.kind === 'unknown') return giveUp([detected.issue], terminal)
  if (detected.kind !== wanted) {
    const recap = say(terminal, 'rekap status gizi e-PPGBM', 'an e-PPGBM status-gizi recap')
    const krs = say(terminal, 'rekap keluarga berisiko stunting', 'a recap of families at risk')
    const is = detected.kind === 'krs-recap' ? krs : recap
    throw new CommandFailed(say(terminal, `${name} adalah ${is}; pakai pilihan yang sesuai.`, `${name} is ${is}; use the option for it.`))
  }
  return read.workbook
}

function unblocked<Count extends string>(settled: Settled<Count>, before: readonly Issue[], setting: Setting): Settled<Count> {
  if (settled.blocked === null) return { ...settled, issues: [...before, ...settled.issues] }
  const names = settled.placements.map((placement) => placement.nama)
  return giveUp([withGuess(settled.blocked, guessDistrict(names, setting.national))], setting.terminal)
}

export async function readRecapFile(file: string, setting: Setting): Promise<SettledFile<RecapCount>> {
  const input = await readInput(file, setting.terminal)
  const book = await sheetsOf(input, 'eppgbm-recap', setting.terminal)
  const parsed = parseRecap(book.sheets, input.name)
  if (parsed.file === null) return giveUp(parsed.issues, setting.terminal)
  const settled = settleRecap(parsed.file, setting.district, setting.aliases, input.name)
  return { ...input, period: parsed.file.period, settled: unblocked(settled, [...book.issues, ...parsed.issues], setting) }
}

export async function readKrsFile(file: string, setting: Setting): Promise<SettledFile<KrsCount>> {
  const input = await readInput(file, setting.terminal)
  const book = await sheetsOf(input, 'krs-recap', setting.terminal)
  const parsed = parseKrs(book.sheets, input.name)
  if (parsed.file === null) return giveUp(parsed.issues, setting.terminal)
  const settled = settleKrs(parsed.file, setting.district, setting.aliases, input.name)
  return { ...input, period: parsed.file.period, settled: unblocked(settled, [...book.issues, ...parsed.issues], setting) }
}
