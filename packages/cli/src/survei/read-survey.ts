/**
 * A survey's table as the engine takes it: its children, how they were drawn, and what they are grouped by. A survey is a sample of some
 * thousands, so its rows are held together.
 */
import type { Children } from '@konvergen/core/growth/children.ts'
import { isMissing } from '@konvergen/core/growth/growth-codes.ts'
import { readChildren } from '@konvergen/core/growth/read-children.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import type { SurveyDesign, SurveyGroupings } from '@konvergen/core/survey/survey.ts'
import { openTable } from '../table/open-table.ts'
import { findColumns, tableCells } from '../table/table-cells.ts'
import { CommandFailed, say, type Terminal } from '../terminal.ts'
import type { SurveiOptions } from './options.ts'

export interface Survey {
  readonly children: Children
  readonly design: SurveyDesign
  readonly groupings: SurveyGroupings
  /** Cells that could not be used. */
  readonly issues: readonly Issue[]
}

async function readRows(file: string, terminal: Terminal): Promise<[heading: string[], ...rows: string[][]]> {
  const rows: string[][] = []
  for await (const batch of openTable(file, terminal)) for (const row of batch) rows.push(row)
  const [heading, ...rest] = rows
  if (heading === undefined) throw new CommandFailed(say(terminal, `${file} kosong.`, `${file} is empty.`))
  return [heading, ...rest]
}

/** NaN = not known. */
function weightOf(text: string): number {
  return isMissing(text) ? Number.NaN : Number(text.replace(',', '.'))
}

export async function readSurvey(options: SurveiOptions, terminal: Terminal): Promise<Survey> {
  const [heading, ...rows] = await readRows(options.input, terminal)
  const names = heading.map((name) => name.trim())
  const textsOf = (column: string): string[] => {
    const place = names.indexOf(column.trim())
    if (place >= 0) return rows.map((row) => row[place]?.trim() ?? '')
    throw new CommandFailed(say(terminal, `Kolom ${column} tidak ada dalam berkas.`, `The file has no column ${column}.`))
  }
  const labelsOf = (column: string) => textsOf(column).map((text) => (isMissing(text) ? null : text))
  const { cluster, strata, weight, groupings, map, ageUnit } = options
  const cells = tableCells(rows, findColumns(heading, map, terminal))
  return {
    ...readChildren(rows.length, cells, { ageUnit, placeOf: (row) => ({ row: row + 2 }) }),
    design: {
      ...(cluster === undefined ? {} : { cluster: labelsOf(cluster) }),
      ...(strata === undefined ? {} : { strata: labelsOf(strata) }),
      ...(weight === undefined ? {} : { weight: textsOf(weight).map(weightOf) }),
    },
    groupings: Object.fromEntries([...groupings].map(([name, column]) => [name, labelsOf(column)])),
  }
}
