/**
 * The village table as a file: the columns that are shown, in the order that is shown, with codes and with numbers unrounded. It leaves the
 * page, so every row carries its sources and periods, and what has no number says why in a word.
 */
import type { SituationAnswer } from '@konvergen/contract/situation.ts'
import type { CsvCell } from '../../parts/csv.ts'
import { toCsv } from '../../parts/csv.ts'
import type { VillageRow } from '../../parts/village-map/village-row.ts'
import type { Say } from '../../text/say.ts'
import { sayProposal } from '../../text/say-proposal.ts'
import { BAND_TEXT, SITUATION } from '../../text/situation.ts'
import { type Speak, speakIn } from '../../text/text.ts'
import { type ColumnId, columnValue } from './arrange-villages.ts'
import { columnHead } from './column-heads.ts'

type Figures = SituationAnswer['situation']['kabupaten']['figures']

const SOURCE_HEADS = [SITUATION.recapSource, SITUATION.recapPeriod, SITUATION.krsSource, SITUATION.krsPeriod] as const

/** The interval is two numbers, and the proposal stands beside the name on the page: each takes a column of its own. */
function headsOf(column: ColumnId, t: Speak): string[] {
  const head = t(columnHead(column))
  if (column === 'desa') return [head, t(SITUATION.proposal)]
  return column === 'rentang' ? [`${head} <`, `${head} >`] : [head]
}

/** In the words of the figure that the column rests on. */
function whyMissing({ desa: { figures } }: VillageRow, column: ColumnId, say: Say): string {
  return say.missing(column in figures ? figures[column as keyof Figures] : figures.stunting)
}

function cellsOf(row: VillageRow, column: ColumnId, say: Say): CsvCell[] {
  const t = speakIn(say.language)
  const missing = whyMissing(row, column, say)
  if (column === 'rentang') return [row.desa.interval?.low ?? missing, row.desa.interval?.high ?? missing]
  if (column === 'desa') return [row.desa.nama, row.lokus === null ? null : sayProposal(row.lokus, t)]
  if (column === 'kepastian') return [row.lokus === null || row.lokus.band === null ? missing : t(BAND_TEXT[row.lokus.band])]
  if (column === 'cukup') return [t(row.desa.sufficiency.enough ? SITUATION.cukup : SITUATION.belum)]
  return [columnValue(row, column) ?? missing]
}

function sourcesOf({ stunting, krs }: Figures): CsvCell[] {
  return [stunting.source, stunting.period, krs.source, krs.period]
}

export function villageCsv(rows: readonly VillageRow[], columns: readonly ColumnId[], say: Say): string {
  const t = speakIn(say.language)
  const heads = ['kode', ...columns.flatMap((column) => headsOf(column, t)), ...SOURCE_HEADS.map((head) => t(head))]
  return toCsv(
    heads,
    rows.map((row) => [row.desa.kode, ...columns.flatMap((column) => cellsOf(row, column, say)), ...sourcesOf(row.desa.figures)]),
  )
}

/** `desa-99.01-2026-02-2025-S2.csv`: two files of one district never bear the same name unless they hold the same periods. */
export function villageCsvName(kab: string, { stunting, krs }: Figures): string {
  const periods = [stunting.period, krs.period].filter((period) => period !== '')
  return `${['desa', kab, ...periods].join('-')}.csv`
}
