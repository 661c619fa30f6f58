/**
 * Why a file cannot be read, in words for the person who has it: before it is opened, and when a reader gives up inside it.
 */
import { issue } from '@konvergen/core/intake/make-issue.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import { MEGABYTE, type WorkbookLimits } from './limits.ts'
import { ReadingProblem } from './reading-problem.ts'
import { sniffKind } from './sniff-kind.ts'

/** What can be said before anything is opened. */
export function refuseUnopened(bytes: Uint8Array, file: string, limits: WorkbookLimits): Issue | null {
  if (bytes.length > limits.maxBytes) {
    const params = { besar: inMegabytes(bytes.length), batas: inMegabytes(limits.maxBytes) }
    return issue('buku.terlalu-besar', { file }, null, params)
  }
  const sniffed = sniffKind(bytes)
  switch (sniffed.kind) {
    case 'kosong':
      return issue('buku.kosong', { file }, null, {})
    case 'rusak':
      return issue('buku.rusak', { file }, null, {})
    case 'terkunci':
      return issue('buku.terkunci', { file }, null, {})
    case 'lain':
      return issue('buku.bukan-tabel', { file }, null, { jenis: sniffed.jenis })
    default:
      return null
  }
}

function inMegabytes(bytes: number): number {
  return Math.round((bytes / MEGABYTE) * 10) / 10
}

/** The foreign readers throw on damaged files; their messages are for programmers, ours is for the person who has the file. */
export function issueOfFailure(error: unknown, file: string, limits: WorkbookLimits): Issue {
  if (error instanceof ReadingProblem) return error.issue
  const message = error instanceof Error ? error.message : ''
  if (/zip bomb|exceeds limit/i.test(message))
    return issue('buku.mengembang', { file }, null, { batas: inMegabytes(limits.maxUncompressedBytes) })
  if (/over the \d+ limit|outside the supported sheet bounds/i.test(message)) {
    return issue('buku.terlalu-banyak-sel', { file }, null, { batas: limits.maxCells })
  }
  if (/password|encrypt/i.test(message)) return issue('buku.terkunci', { file }, null, {})
  return issue('buku.rusak', { file }, null, {})
}
