/** The structure tree of a PDF, as poppler reads it: what a screen reader is told. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

export interface PdfStructure {
  readonly isTagged: boolean
  /** The document says of itself that it keeps to PDF/UA-1. */
  readonly isUa1: boolean
  /** Kinds of elements, each once. */
  readonly tags: readonly string[]
  /** As it was read; empty on a machine without poppler. */
  readonly text: string
}

export function structureOf(pdf: Uint8Array): PdfStructure {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'konvergen-papers-')), 'paper.pdf')
  writeFileSync(file, pdf)
  const read = (...options: string[]): string => {
    try {
      return execFileSync('pdfinfo', [...options, file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    } catch {
      return ''
    }
  }
  const text = read('-struct-text')
  const metadata = read('-meta')
  return {
    isTagged: /^Tagged:\s+yes$/m.test(read()),
    isUa1: /pdfuaid:part>1</.test(metadata) || /pdfuaid:part="1"/.test(metadata),
    tags: [...new Set([...text.matchAll(/^\s*([A-Z][A-Za-z0-9]*)\b/gm)].map(([, tag]) => tag ?? ''))],
    text,
  }
}
