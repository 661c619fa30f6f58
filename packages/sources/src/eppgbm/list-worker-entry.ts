/**
 * What runs inside the Node worker that reads a list of children: one file in, its digest out, the blocks compressed (zstd) and handed over, not
 * copied.
 */
import { workerData } from 'node:worker_threads'
import { constants, zstdCompressSync } from 'node:zlib'
import type { Day } from '@konvergen/core/kit/day.ts'
import { LIST_WORKBOOK_LIMITS } from '../workbook/limits.ts'
import { openRows } from '../workbook/stream-rows.ts'
import { answerFromWorker } from '../worker/answer-from-worker.ts'
import { digestList, type ListDigest } from './digest-list.ts'
import { holdsChildList } from './holds-child-list.ts'
import { parseEppgbm } from './parse.ts'

export interface ListTask {
  readonly bytes: Uint8Array
  readonly file: string
  readonly received: Day
}

/**
 * The only sheet is read at once: its first rows say whether it is a list, and opening a large file twice costs a second. Of several the first
 * rows are looked at before.
 */
async function digest({ bytes, file, received }: ListTask): Promise<ListDigest | null> {
  const opened = await openRows(bytes, file, LIST_WORKBOOK_LIMITS)
  if (!opened.ok) return null
  const { source } = opened
  if (source.sheets.length > 1 && !(await holdsChildList(source, file))) return null
  const read = await digestList(parseEppgbm(source, file), received)
  return !read.ok && read.issues.some(({ code }) => code === 'anak.bukan-daftar') ? null : read
}

/** Tight enough: a fifth of the text, at a fraction of a second for a district. */
const LEVEL = { params: { [constants.ZSTD_c_compressionLevel]: 1 } }

function compress(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(zstdCompressSync(bytes, LEVEL))
}

function compressed(answer: ListDigest | null): ListDigest | null {
  if (answer === null || !answer.ok) return answer
  return { ...answer, blocks: answer.blocks.map((block) => ({ ...block, listed: compress(block.listed), texts: compress(block.texts) })) }
}

const answer = compressed(await digest(workerData as ListTask))
answerFromWorker(answer, answer?.ok === true ? answer.blocks.flatMap(({ listed, texts }) => [listed.buffer, texts.buffer]) : [])
