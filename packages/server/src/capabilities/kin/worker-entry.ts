/**
 * What runs inside the worker: lists of persons in, pairs out. Names are in its memory only, and go with it.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { linkDoubles } from '@konvergen/core/linkage/link-doubles.ts'
import { type KinStep, linkKin } from '@konvergen/core/linkage/link-kin.ts'
import { HOUSEHOLDS } from '@konvergen/core/linkage/link-scheme.ts'
import type { LinkageAnswer, LinkageTask, WorkerMessage } from './link-in-worker.ts'

const tell = (message: WorkerMessage): void => parentPort?.postMessage(message)

/** Reading took place before; folding names is told as the search for pairs. */
const STEP_OF: Readonly<Record<KinStep, 'orang' | 'cari' | 'latih' | 'nilai'>> = {
  orang: 'orang',
  baca: 'cari',
  cari: 'cari',
  latih: 'latih',
  nilai: 'nilai',
}

function link({ children, families, persons, fresh, models }: LinkageTask): LinkageAnswer {
  // Only with a kept model can new records alone be scored; without one everything is.
  const own = models === null ? null : fresh
  const onStep = (step: KinStep): void => tell({ kind: 'step', step: STEP_OF[step] })
  const linked = linkKin({ children, families, persons }, { onStep, ...(own === null || models === null ? {} : { models, fresh: own }) })
  tell({ kind: 'step', step: 'keluarga-ganda' })
  const familyDoubles = linkDoubles(families, {
    scheme: HOUSEHOLDS,
    like: linked.models['anak-keluarga'],
    ...(own === null ? {} : { fresh: own.families }),
  })
  tell({ kind: 'step', step: 'anak-ganda' })
  const childDoubles = linkDoubles(children, own === null ? {} : { fresh: own.children })
  return { pairs: linked.pairs, models: linked.models, familyDoubles, childDoubles }
}

tell({ kind: 'answer', answer: link(workerData as LinkageTask) })
