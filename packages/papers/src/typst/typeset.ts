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
export type TypesetAnswer = { readonly pdf: Uint8Array } | { readonly faults: readonly string[] }

/** The template or its data are wrong: a fault of the program, with the typesetter's own words. */
export class TypesetError extends Error {
  override readonly name = 'TypesetError'
}

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Rejects with TypesetError when the document cannot be set or takes longer than the limit. */
export function typeset({ template, files, timeLimitMs }: TypesetJob): Promise<Uint8Array> {
  const order: TypesetOrder = { template, files, root: ROOT, fontPaths: FONT_FILES }
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>()
  const worker = new Worker(new URL('typeset-worker.ts', import.meta.url), { workerData: order })
  const timer = setTimeout(() => reject(new TypesetError(`${template}: not set within ${timeLimitMs} ms`)), timeLimitMs)
  worker.once('message', (answer: TypesetAnswer) => {
    if ('pdf' in answer) resolve(answer.pdf)
    else reject(new TypesetError(`${template}: ${answer.faults.join('; ')}`))
  })
  worker.once('error', reject)
  worker.once('exit', (code) => reject(new TypesetError(`${template}: the typesetter ended with ${code} and no document`)))
  return promise.finally(async () => {
    clearTimeout(timer)
    await worker.terminate()
  })
}
