/**
 * Writes the lists of an invented district and the truth beside them, line by line, so that a province needs no more memory than a village.
 */
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { CHILD_LIST_HEADING } from '@konvergen/papers/demo/child-list.ts'
import { TRUTH_HEADING } from '@konvergen/papers/demo/child-truth.ts'
import { streamSheet } from '@konvergen/papers/xlsx/stream-sheet.ts'
import { openTableWriter, type TableWriter } from '../table/write-table.ts'
import type { Terminal } from '../terminal.ts'
import { childBatches, childFiles } from './child-lines.ts'
import type { ChildDemo } from './child-options.ts'

export const TRUTH_FILE = 'kebenaran.csv'
const SHEET = 'Daftar Anak'

export interface WrittenList {
  readonly file: string
  readonly rows: number
}

async function writeCsv(demo: ChildDemo, folder: string, truth: TableWriter, terminal: Terminal): Promise<WrittenList[]> {
  const counts = new Map<string, number>()
  const writers = new Map<string, TableWriter>()
  try {
    for (const file of childFiles(demo)) {
      const writer = await openTableWriter(path.join(folder, file), terminal)
      writers.set(file, writer)
      await writer.write([CHILD_LIST_HEADING])
      counts.set(file, 0)
    }
    for (const batch of childBatches(demo)) {
      await truth.write(batch.truth)
      for (const [file, lines] of Map.groupBy(batch.lines, (line) => line.file)) {
        await writers.get(file)?.write(lines.map(({ cells }) => cells.map(String)))
        counts.set(file, (counts.get(file) ?? 0) + lines.length)
      }
    }
    for (const writer of writers.values()) await writer.finish()
  } catch (error) {
    for (const writer of writers.values()) await writer.discard()
    throw error
  }
  return [...counts].map(([file, rows]) => ({ file, rows }))
}

/** A workbook is pulled row by row, one after the other: the district is made anew for each of them. */
async function writeXlsx(demo: ChildDemo, folder: string, truth: TableWriter): Promise<WrittenList[]> {
  const written: WrittenList[] = []
  for (const [place, file] of childFiles(demo).entries()) {
    const found: (readonly string[])[] = []
    let rows = 0
    const sheet = function* () {
      yield CHILD_LIST_HEADING
      for (const batch of childBatches(demo, file)) {
        // The habits of the posyandu are told once.
        found.push(...batch.truth.filter(([own]) => own !== '' || place === 0))
        rows += batch.lines.length
        for (const { cells } of batch.lines) yield cells
      }
    }
    const target = path.join(folder, file)
    const draft = `${target}.sebagian`
    try {
      await pipeline(Readable.from(streamSheet(SHEET, sheet())), createWriteStream(draft))
      await rename(draft, target)
    } catch (error) {
      await rm(draft, { force: true })
      throw error
    }
    await truth.write(found)
    written.push({ file, rows })
  }
  return written
}

/** `folder` exists. */
export async function writeChildren(demo: ChildDemo, folder: string, terminal: Terminal): Promise<WrittenList[]> {
  const truth = await openTableWriter(path.join(folder, TRUTH_FILE), terminal)
  try {
    await truth.write([TRUTH_HEADING])
    const written = demo.format === 'csv' ? await writeCsv(demo, folder, truth, terminal) : await writeXlsx(demo, folder, truth)
    await truth.finish()
    return written
  } catch (error) {
    await truth.discard()
    throw error
  }
}
