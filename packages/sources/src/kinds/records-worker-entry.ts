/**
 * What runs inside the Node worker that reads lists of families, persons and things: a file in, its digest out. Blocks are compressed (zstd) and handed
 * over, not copied.
 */
import { constants, zstdCompressSync } from 'node:zlib'
import { inflateInNode } from '../workbook/inflate-node.ts'
import { LIST_WORKBOOK_LIMITS } from '../workbook/limits.ts'
import { openRows } from '../workbook/stream-rows.ts'
import { answerTasks } from '../worker/answer-worker-tasks.ts'
import { digestRecords, type RecordDigest } from './digest-records.ts'
import { recogniseRows } from './recognise-rows.ts'
import { RECORD_KINDS, type RecordKindName } from './record-kinds.ts'

export interface RecordTask {
  readonly bytes: Uint8Array
  readonly file: string
}

const LEVEL = { params: { [constants.ZSTD_c_compressionLevel]: 1 } }
const compress = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => Uint8Array.from(zstdCompressSync(bytes, LEVEL))

/** null: the file is no list of these kinds. */
async function digest({ bytes, file }: RecordTask, onRows: (rows: number) => void): Promise<RecordDigest | null> {
  const opened = await openRows(bytes, file, LIST_WORKBOOK_LIMITS, inflateInNode)
  const found = opened.ok ? await recogniseRows(opened.source, file) : null
  if (!opened.ok || found === null || !(found.kind in RECORD_KINDS)) return null
  return digestRecords(opened.source, file, found.kind as RecordKindName, found.headings, compress, onRows)
}

answerTasks<RecordDigest | null>(async (task, onRows) => {
  const answer = await digest(task as RecordTask, onRows)
  return { answer, handedOver: answer?.ok === true ? answer.blocks.map(({ listed }) => listed.buffer) : [] }
})
