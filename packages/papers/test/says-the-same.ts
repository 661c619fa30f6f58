/**
 * Whether a paper, its PDF, its Word file and that file as LibreOffice prints it say the same: every sentence of it in each of them, every row of its tables in the Word file, and how many pages
 * there are. What a machine has no poppler or no LibreOffice for is skipped and said.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Paper } from '../src/analysis/paper-blocks.ts'
import { convertedToPdf, OFFICE_ABSENT } from './converted.ts'
import { wordsOf } from './docx-words.ts'
import { POPPLER_ABSENT } from './pdf-text.ts'
import { docxRows } from './table-rows.ts'
import { tablesIn, tablesWithHeadsIn } from './tables-in.ts'

/** Lines and cells break elsewhere in each of them, words at the end of a line are parted, and letterheads are set in capitals. */
const squeezed = (text: string): string => text.replaceAll(/[\s\u00a0\u00ad\u200b\f-]+/g, '').toLowerCase()

function sentencesOf(paper: Paper): string[] {
  const said = paper.blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case 'heading':
      case 'text':
        return [block.text]
      case 'list':
        return block.items.map(({ term, text }) => `${term ?? ''} ${text}`)
      case 'letterhead':
        return [...block.lines]
      case 'signatures':
        return block.signers.flatMap(({ post, name }) => [post, name ?? ''])
      case 'box':
        return [block.title, ...block.lines]
      case 'tiles':
        return block.tiles.flatMap(({ label, value, lines }) => [label, value, ...lines])
      case 'table':
      case 'picture':
        return [block.caption]
      default:
        return []
    }
  })
  return [...said, ...tablesIn(paper).flat()].filter((sentence) => squeezed(sentence) !== '')
}

interface ReadPdf {
  readonly text: string
  readonly pages: number
}

/** Cell by cell, as it is read aloud; null without poppler. */
function readPdf(pdf: Uint8Array): ReadPdf | null {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'konvergen-papers-')), 'paper.pdf')
  writeFileSync(file, pdf)
  try {
    const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 26 })
    return { text, pages: text.split('\f').length - 1 }
  } catch {
    return null
  }
}

/** Without what stands at the foot of every page, which may part a sentence. */
function missingIn(text: string, paper: Paper): string[] {
  const flow = squeezed(text)
  return sentencesOf(paper).filter((sentence) => !flow.includes(squeezed(sentence)))
}

export interface Sameness {
  readonly missing: { readonly pdf: readonly string[]; readonly docx: readonly string[]; readonly printed: readonly string[] }
  /** Rows of tables that the Word file has otherwise. */
  readonly otherRows: readonly (readonly string[])[]
  /** Of the PDF, and of the Word file as it is printed. */
  readonly pages: readonly [number, number]
}

export function saysTheSame(
  paper: Paper,
  { pdf, docx }: { readonly pdf: Uint8Array; readonly docx: Uint8Array },
  skip: (note: string) => never,
): Sameness {
  const set = readPdf(pdf) ?? skip(POPPLER_ABSENT)
  const converted = convertedToPdf(docx, 'docx') ?? skip(OFFICE_ABSENT)
  const printed = readPdf(converted) ?? skip(POPPLER_ABSENT)
  const rows = new Set(docxRows(docx).map((cells) => squeezed(cells.join('|'))))
  return {
    missing: { pdf: missingIn(set.text, paper), docx: missingIn(wordsOf(docx), paper), printed: missingIn(printed.text, paper) },
    otherRows: tablesWithHeadsIn(paper).filter((cells) => !rows.has(squeezed(cells.join('|')))),
    pages: [set.pages, printed.pages],
  }
}
