import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

export const POPPLER_ABSENT = 'pdftotext (poppler-utils) is absent'

/** The text of a PDF by poppler; empty on a machine without it. */
export function textOf(pdf: Uint8Array): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'konvergen-papers-')), 'paper.pdf')
  writeFileSync(file, pdf)
  try {
    return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    return ''
  }
}

/** Addresses that it leads to, each once; empty where poppler is absent. */
export function urlsOf(pdf: Uint8Array): string[] {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'konvergen-papers-')), 'paper.pdf')
  writeFileSync(file, pdf)
  const { stdout } = spawnSync('pdfinfo', ['-url', file], { encoding: 'utf8', maxBuffer: 1 << 26 })
  return [...new Set(stdout?.match(/https?:\/\/\S+/g))]
}
