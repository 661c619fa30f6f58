/**
 * The list of sub-kegiatan that counts here: found by code (old and new endings alike) or by words, and proposals of which of them serves an indicator.
 */
import { type NomenclatureLevel, readSubKegiatanCode } from '../intake/lists/sub-kegiatan-code.ts'

export interface ListedCode {
  /** Normal form. */
  readonly code: string
  readonly name: string
  readonly level: NomenclatureLevel
}

/** Rows as they were read; those whose code cannot be read are left out, of a code that stands twice the first counts. */
export function listedCodes(rows: readonly { readonly kode: unknown; readonly nama: unknown }[]): ReadonlyMap<string, ListedCode> {
  const listed = new Map<string, ListedCode>()
  for (const { kode, nama } of rows) {
    const code = typeof kode === 'string' ? readSubKegiatanCode(kode) : null
    if (code !== null && !listed.has(code.kode))
      listed.set(code.kode, { code: code.kode, name: typeof nama === 'string' ? nama : '', level: code.level })
  }
  return listed
}

const SHORTEST = 4
/** Said in half of all names, so that they tell nothing. */
const EMPTY_WORDS = new Set([
  'yang',
  'dengan',
  'untuk',
  'dari',
  'pada',
  'serta',
  'atau',
  'bagi',
  'dalam',
  'kabupaten',
  'kota',
  'desa',
  'persentase',
  'jumlah',
  'cakupan',
  'pelayanan',
  'pengelolaan',
  'layanan',
  'mendapat',
  'mendapatkan',
])

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= SHORTEST && !EMPTY_WORDS.has(word))
}

/** The most fitting first; only sub-kegiatan. Every word must stand in the name, or the text begin the code. */
export function searchCodes(listed: Iterable<ListedCode>, text: string, limit: number): ListedCode[] {
  const asked = text.trim().toLowerCase()
  if (asked === '') return []
  const isCode = /^[\dx.]+$/i.test(asked)
  const normal = isCode ? (readSubKegiatanCode(asked)?.kode ?? asked) : asked
  const words = asked.split(/\s+/)
  const found: ListedCode[] = []
  for (const each of listed) {
    if (each.level !== 'sub_kegiatan') continue
    const name = each.name.toLowerCase()
    const fits = isCode ? each.code.startsWith(normal) || each.code.startsWith(asked) : words.every((word) => name.includes(word))
    if (fits) found.push(each)
    if (found.length >= limit) break
  }
  return found
}

export interface CodeProposal {
  readonly code: string
  readonly indicator: string
  /** Words that both names have. */
  readonly words: readonly string[]
}

const LEAST_SHARED = 2

/** A guess by words that two names share, at least two of them: to be confirmed by a person, or thrown away. */
export function proposeCodes(
  listed: Iterable<ListedCode>,
  indicators: readonly { readonly code: string; readonly name: string }[],
): CodeProposal[] {
  const asked = indicators.map(({ code, name }) => ({ code, words: new Set(wordsOf(name)) }))
  const proposals: CodeProposal[] = []
  for (const { code, name, level } of listed) {
    if (level !== 'sub_kegiatan') continue
    const own = new Set(wordsOf(name))
    for (const indicator of asked) {
      const words = [...indicator.words].filter((word) => own.has(word))
      if (words.length >= LEAST_SHARED) proposals.push({ code, indicator: indicator.code, words })
    }
  }
  return proposals.toSorted((a, b) => b.words.length - a.words.length)
}
