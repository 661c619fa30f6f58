/**
 * What runs inside the Node worker that reads lists of children: a file in, its digest out, or the cells of one of its rows. The blocks of a
 * digest are compressed (zstd) and handed over, not copied.
 */
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import type { Day } from '@konvergen/core/kit/day.ts'
import { inflateInNode } from '../workbook/inflate-node.ts'
import { LIST_WORKBOOK_LIMITS } from '../workbook/limits.ts'
import { openRows } from '../workbook/stream-rows.ts'
import { answerTasks } from '../worker/answer-worker-tasks.ts'
import { cellsOfRow, type RowCells } from './cells-of-row.ts'
import { type Compression, digestList, type ListDigest } from './digest-list.ts'
import { holdsChildList } from './holds-child-list.ts'
import { parseEppgbm } from './parse.ts'

interface ListFile {
  readonly bytes: Uint8Array
  readonly file: string
}

export type ListTask =
  | (ListFile & { readonly wanted: 'digest'; readonly received: Day })
  | (ListFile & { readonly wanted: 'cells'; readonly row: number })

/** null: the file is no such list, or has no such row. */
export type ListAnswer = ListDigest | RowCells | null

/** Tight enough: a fifth of the text, at a fraction of a second for a district. */
const LEVEL = { params: { [constants.ZSTD_c_compressionLevel]: 1 } }

const ZSTD: Compression = {
  compress: (bytes) => Uint8Array.from(zstdCompressSync(bytes, LEVEL)),
  expand: (bytes) => zstdDecompressSync(bytes),
}

/**
 * The only sheet is read at once: its first rows say whether it is a list, and opening a large file twice costs a second. Of several the first
 * rows are looked at before.
 */
async function digest({ bytes, file }: ListFile, received: Day, onRows: (rows: number) => void): Promise<ListDigest | null> {
  const opened = await openRows(bytes, file, LIST_WORKBOOK_LIMITS, inflateInNode)
  if (!opened.ok) return null
  const { source } = opened
  if (source.sheets.length > 1 && !(await holdsChildList(source, file))) return null
  const read = await digestList(parseEppgbm(source, file), received, ZSTD, onRows)
  return !read.ok && read.issues.some(({ code }) => code === 'anak.bukan-daftar') ? null : read
}

async function cells({ bytes, file }: ListFile, row: number): Promise<RowCells | null> {
  const opened = await openRows(bytes, file, LIST_WORKBOOK_LIMITS, inflateInNode)
  return opened.ok ? cellsOfRow(opened.source, row) : null
}

answerTasks<ListAnswer>(async (given, onRows) => {
  const task = given as ListTask
  if (task.wanted === 'cells') return { answer: await cells(task, task.row), handedOver: [] }
  const answer = await digest(task, task.received, onRows)
  return { answer, handedOver: answer?.ok === true ? answer.blocks.map(({ listed }) => listed.buffer) : [] }
})
