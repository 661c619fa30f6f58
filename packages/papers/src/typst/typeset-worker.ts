/**
 * The worker of `typeset.ts`: one job, one answer. `pdf()` throws without a message when a template is wrong, therefore `compile()` first,
 * whose diagnostics speak.
 */
import path from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler'
import type { TypesetAnswer, TypesetOrder } from './typeset.ts'

/** Tagged for screen readers; needs no date, so the same report gives the same bytes. */
const STANDARD = 'ua-1'

function faultsOf(compiler: NodeCompiler, error: NodeError | null): string[] {
  const found = error === null ? [] : (compiler.fetchDiagnostics(error) as { message?: string }[])
  return found.map((fault) => fault.message ?? JSON.stringify(fault))
}

function setDocument(order: TypesetOrder): TypesetAnswer {
  const compiler = NodeCompiler.create({ workspace: order.root, fontArgs: [{ fontPaths: [...order.fontPaths] }] })
  for (const [name, text] of Object.entries(order.files)) compiler.mapShadow(path.join(order.root, 'job', name), Buffer.from(text))
  const compiled = compiler.compile({ mainFilePath: path.join(order.root, order.template) })
  const document = compiled.result
  if (compiled.hasError() || document === null) return { faults: faultsOf(compiler, compiled.takeDiagnostics()) }
  const pdf = compiler.pdf(document, { pdfStandard: STANDARD })
  // The cache is the process's, not the worker's: what is kept there is never freed otherwise.
  compiler.evictCache(0)
  return { pdf: new Uint8Array(pdf) }
}

parentPort?.postMessage(setDocument(workerData as TypesetOrder))
