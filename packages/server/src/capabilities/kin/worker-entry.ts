/**
 * What runs inside the worker: two lists of persons in, pairs out. Names are in its memory only, and go with it.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { linkDoubles } from '@konvergen/core/linkage/link-doubles.ts'
import { type LinkStep, linkHouseholds } from '@konvergen/core/linkage/link-persons.ts'
import { HOUSEHOLDS } from '@konvergen/core/linkage/link-scheme.ts'
import type { LinkageAnswer, LinkageTask, WorkerMessage } from './link-in-worker.ts'

const tell = (message: WorkerMessage): void => parentPort?.postMessage(message)

/** Reading took place before; folding names is told as the search for pairs. */
const STEP_OF: Readonly<Record<LinkStep, 'cari' | 'latih' | 'nilai'>> = { baca: 'cari', cari: 'cari', latih: 'latih', nilai: 'nilai' }

function link({ children, families, fresh, model }: LinkageTask): LinkageAnswer {
  // Only with a kept model can new records alone be scored; without one everything is.
  const own = model === null || fresh === null ? null : fresh
  const linked = linkHouseholds(children, families, {
    model: own === null ? null : model,
    ...(own === null ? {} : { fresh: { left: own.children, right: own.families } }),
    onStep: (step) => tell({ kind: 'step', step: STEP_OF[step] }),
  })
  tell({ kind: 'step', step: 'keluarga-ganda' })
  const familyDoubles = linkDoubles(families, {
    scheme: HOUSEHOLDS,
    like: linked.model ?? model,
    ...(own === null ? {} : { fresh: own.families }),
  })
  tell({ kind: 'step', step: 'anak-ganda' })
  const childDoubles = linkDoubles(children, own === null ? {} : { fresh: own.children })
  return { pairs: linked.pairs, model: linked.model, familyDoubles, childDoubles }
}

tell({ kind: 'answer', answer: link(workerData as LinkageTask) })
