/**
 * What runs inside the Node worker that reads a list of children: one file in, its digest out. The blocks are handed over, not copied.
 */
import { workerData } from 'node:worker_threads'
import type { Day } from '@konvergen/core/kit/day.ts'
import { LIST_WORKBOOK_LIMITS } from '../workbook/limits.ts'
import { openRows } from '../workbook/stream-rows.ts'
import { answerFromWorker } from '../worker/answer-from-worker.ts'
import { digestList, type ListDigest } from './digest-list.ts'
import { parseEppgbm } from './parse.ts'

export interface ListTask {
  readonly bytes: Uint8Array
  readonly file: string
  readonly received: Day
}

async function digest({ bytes, file, received }: ListTask): Promise<ListDigest> {
  const opened = await openRows(bytes, file, LIST_WORKBOOK_LIMITS)
  return opened.ok ? digestList(parseEppgbm(opened.source, file), received) : { ok: false, issues: [opened.issue] }
}

const answer = await digest(workerData as ListTask)
answerFromWorker(answer, answer.ok ? answer.blocks.flatMap(({ listed, texts }) => [listed.buffer, texts.buffer]) : [])
