/**
 * The worker of `typeset.ts`: one job, one answer. `pdf()` throws without a message when a template is wrong, therefore `compile()` first,
 * whose diagnostics speak.
 */
import path from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { NodeCompiler, type NodeError, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import type { TypesetAnswer, TypesetOrder } from './typeset.ts'

/** Tagged for screen readers; needs no date, so the same report gives the same bytes. */
const STANDARD = 'ua-1'

function faultsOf(compiler: NodeCompiler, error: NodeError | null): string[] {
  const found = error === null ? [] : (compiler.fetchDiagnostics(error) as { message?: string }[])
  return found.map((fault) => fault.message ?? JSON.stringify(fault))
}

/**
 * A character that no font here has breaks the standard's promise, and the export refuses; then the document goes out tagged but without
 * the promise, with an empty box for that character. A report with a box is better than none.
 */
function exportPdf(compiler: NodeCompiler, document: NodeTypstDocument): Uint8Array {
  try {
    return compiler.pdf(document, { pdfStandard: STANDARD })
  } catch {
    return compiler.pdf(document)
  }
}

function setDocument(order: TypesetOrder): TypesetAnswer {
  const compiler = NodeCompiler.create({ workspace: order.root, fontArgs: [{ fontPaths: [...order.fontPaths] }] })
  for (const [name, text] of Object.entries(order.files)) compiler.mapShadow(path.join(order.root, 'job', name), Buffer.from(text))
  const compiled = compiler.compile({ mainFilePath: path.join(order.root, order.template) })
  const document = compiled.result
  if (compiled.hasError() || document === null) return { kind: 'faults', faults: faultsOf(compiler, compiled.takeDiagnostics()) }
  const pdf = exportPdf(compiler, document)
  // The cache is the process's, not the worker's: what is kept there is never freed otherwise.
  compiler.evictCache(0)
  return { kind: 'pdf', pdf: new Uint8Array(pdf) }
}

parentPort?.postMessage(setDocument(workerData as TypesetOrder))
