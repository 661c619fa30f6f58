/**
 * `konvergen zscore`: WHO z-scores for a table of any length, in constant memory.
 */
import { sayNumber } from '@konvergen/core/kit/say-number.ts'
import { inWords } from '../ansit/read-recaps.ts'
import type { Command } from '../command.ts'
import { openTable } from '../table/open-table.ts'
import { findColumns } from '../table/table-cells.ts'
import { openTableWriter, type TableWriter } from '../table/write-table.ts'
import { CommandFailed, EXIT, type ExitCode, say, type Terminal } from '../terminal.ts'
import { readZscoreOptions, ZSCORE_HELP, type ZscoreOptions } from '../zscore/options.ts'
import { SCORE_COLUMNS, type ScoreSetting, scoreRows } from '../zscore/score-rows.ts'

/** Issues said one by one; the rest are only counted. */
const MOST_SAID = 20
const PROGRESS_EVERY = 100_000

interface Progress {
  rows: number
  issues: number
}

/** A column of the input that bears the name of a score is left out: the score takes its place behind. */
function keptPlaces(heading: readonly string[]): number[] {
  return heading.flatMap((name, place) => (SCORE_COLUMNS.includes(name.trim()) ? [] : [place]))
}

function tell(progress: Progress, before: number, terminal: Terminal): void {
  if (Math.floor(progress.rows / PROGRESS_EVERY) === Math.floor(before / PROGRESS_EVERY)) return
  const count = sayNumber(progress.rows, terminal.language)
  terminal.err(say(terminal, `${count} baris …`, `${count} rows …`))
}

async function scoreTable(options: ZscoreOptions, writer: TableWriter, terminal: Terminal): Promise<Progress> {
  const progress: Progress = { rows: 0, issues: 0 }
  let setting: ScoreSetting | null = null
  let kept: number[] = []
  for await (const batch of openTable(options.input, terminal)) {
    const rows = setting === null ? batch.slice(1) : batch
    if (setting === null) {
      const heading = batch[0] ?? []
      setting = { ...options, places: findColumns(heading, options.map, terminal) }
      kept = keptPlaces(heading)
      await writer.write([[...kept.map((place) => heading[place] ?? ''), ...SCORE_COLUMNS]])
    }
    const { scores, issues } = scoreRows(rows, progress.rows + 2, setting)
    for (const issue of issues.slice(0, Math.max(0, MOST_SAID - progress.issues))) terminal.err(inWords(issue, terminal))
    await writer.write(rows.map((row, i) => [...kept.map((place) => row[place] ?? ''), ...(scores[i] ?? [])]))
    const before = progress.rows
    progress.rows += rows.length
    progress.issues += issues.length
    tell(progress, before, terminal)
  }
  if (setting === null) throw new CommandFailed(say(terminal, `${options.input} kosong.`, `${options.input} is empty.`))
  return progress
}

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const options = readZscoreOptions(args, terminal)
  const writer = await openTableWriter(options.output, terminal)
  try {
    const { rows, issues } = await scoreTable(options, writer, terminal)
    await writer.finish()
    const [done, unusable] = [sayNumber(rows, terminal.language), sayNumber(issues, terminal.language)]
    terminal.out(
      say(
        terminal,
        `${done} baris dihitung; ${unusable} sel tidak dapat dipakai.`,
        `${done} rows scored; ${unusable} cells could not be used.`,
      ),
    )
    return issues > 0 ? EXIT.needsPerson : EXIT.done
  } catch (error) {
    await writer.discard()
    throw error
  }
}

export const command: Command = { help: ZSCORE_HELP, run }
