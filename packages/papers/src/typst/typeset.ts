/**
 * Sets a document with Typst: a template of ours and data of the district in, PDF out. Runs in a worker, so that a long report never holds
 * the program up, and within a time limit. Data reach the template only as files that it reads (JSON, SVG), never as source text: a village
 * called `#Suka_Maju*` prints as it is called.
 */
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { FONT_FILES } from './fonts.ts'

export interface TypesetJob {
  /** Path of the template inside `packages/papers/src`. */
  readonly template: string
  /** Files that exist only for this job, by name; the template reads them from `/job/<name>`. */
  readonly files: Readonly<Record<string, string>>
  readonly timeLimitMs: number
}

/** What the worker is started with. */
export interface TypesetOrder extends Omit<TypesetJob, 'timeLimitMs'> {
  readonly root: string
  readonly fontPaths: readonly string[]
}

/** What the worker answers. */
export type TypesetAnswer =
  | { readonly kind: 'pdf'; readonly pdf: Uint8Array }
  | { readonly kind: 'faults'; readonly faults: readonly string[] }

/** `node --watch` posts messages of its own from a worker, and they are no answers. */
type Message = TypesetAnswer | { readonly kind?: undefined }

/** The template or its data are wrong: a fault of the program, with the typesetter's own words. */
export class TypesetError extends Error {
  override readonly name = 'TypesetError'
}

const ROOT = fileURLToPath(new URL('..', import.meta.url))

function settle({ template, timeLimitMs }: TypesetJob, worker: Worker): { answer: Promise<Uint8Array>; timer: NodeJS.Timeout } {
  const { promise: answer, resolve, reject } = Promise.withResolvers<Uint8Array>()
  const timer = setTimeout(() => reject(new TypesetError(`${template}: not set within ${timeLimitMs} ms`)), timeLimitMs)
  worker.on('message', (said: Message) => {
    if (said.kind === 'pdf') resolve(said.pdf)
    if (said.kind === 'faults') reject(new TypesetError(`${template}: ${said.faults.join('; ')}`))
  })
  worker.once('error', reject)
  worker.once('exit', (code) => reject(new TypesetError(`${template}: the typesetter ended with ${code} and no document`)))
  return { answer, timer }
}

/** Rejects with TypesetError when the document cannot be set or takes longer than the limit. */
export async function typeset(job: TypesetJob): Promise<Uint8Array> {
  const order: TypesetOrder = { template: job.template, files: job.files, root: ROOT, fontPaths: FONT_FILES }
  const worker = new Worker(new URL('typeset-worker.ts', import.meta.url), { workerData: order })
  const { answer, timer } = settle(job, worker)
  try {
    return await answer
  } finally {
    clearTimeout(timer)
    // Not awaited: native code that hangs ends late, and nobody should wait for it.
    void worker.terminate()
  }
}
