/**
 * `konvergen survei`: how many children of a district are stunted, wasted and underweight by a sample survey, and how sure that is.
 */
import { scoreChildren } from '@konvergen/core/growth/score-children.ts'
import { needsPerson } from '@konvergen/core/kit/issue.ts'
import { sayNumber } from '@konvergen/core/kit/say-number.ts'
import { COLUMNS } from '@konvergen/core/survey/columns.ts'
import { type PrevalenceTable, SURVEY_INDICES } from '@konvergen/core/survey/survey.ts'
import { tabulatePrevalence } from '@konvergen/core/survey/tabulate-prevalence.ts'
import { inWords } from '../ansit/read-recaps.ts'
import type { Command } from '../command.ts'
import { readSurveiOptions, SURVEI_HELP } from '../survei/options.ts'
import { readSurvey } from '../survei/read-survey.ts'
import { saySurvey } from '../survei/say-survey.ts'
import { writeTable } from '../table/write-table.ts'
import { CommandFailed, EXIT, type ExitCode, say, type Terminal } from '../terminal.ts'

/** Cells said one by one; the rest are only counted. */
const MOST_SAID = 20

/** A figure that is not there stays empty. */
const cellOf = (value: number): string => (Number.isNaN(value) ? '' : String(value))

async function writePrevalence(file: string, { rows }: PrevalenceTable, terminal: Terminal): Promise<void> {
  const lines = rows.map(({ group, values }) => [group, ...Array.from(values, cellOf)])
  await writeTable(file, [['Group', ...COLUMNS], ...lines], terminal)
}

function refuseWithoutRows({ rows, issues }: PrevalenceTable, terminal: Terminal): void {
  if (rows.length > 0) return
  const nobody = say(terminal, 'Tidak ada anak yang dapat dihitung.', 'There is no child to be counted.')
  throw new CommandFailed([nobody, ...issues.map((issue) => inWords(issue, terminal))].join('\n'))
}

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const options = readSurveiOptions(args, terminal)
  const { children, design, groupings, issues } = await readSurvey(options, terminal)
  const scores = scoreChildren(children, { mode: options.mode, indices: SURVEY_INDICES })
  const table = tabulatePrevalence(children, scores, design, groupings, options.mode)
  refuseWithoutRows(table, terminal)
  for (const issue of [...table.issues, ...issues.slice(0, MOST_SAID)]) terminal.err(inWords(issue, terminal))
  if (issues.length > MOST_SAID) {
    const count = sayNumber(issues.length, terminal.language)
    terminal.err(say(terminal, `${count} sel tidak dapat dipakai.`, `${count} cells could not be used.`))
  }
  if (options.output !== null) await writePrevalence(options.output, table, terminal)
  for (const line of saySurvey(table, terminal.language)) terminal.out(line)
  return [...table.issues, ...issues].some(needsPerson) ? EXIT.needsPerson : EXIT.done
}

export const command: Command = { help: SURVEI_HELP, run }
