/**
 * The cells of a form: what the office reported before, what is typed over it and not kept yet, and what follows from both. Nothing reported, “tidak
 * berlaku” and zero stay three different things.
 */
import type { enterValues, FormAnswer } from '@konvergen/contract/coverage.ts'
import type { AnswerOf, BodyOf } from '@konvergen/contract/route.ts'
import { type Coverage, coverageOf } from '@konvergen/core/indicators/coverage.ts'
import type { MaybeReported } from '@konvergen/core/indicators/reported.ts'
import { type Column, cellKey, columnKey } from './arrange-form.ts'
import { readTyped, type TypedFault } from './read-typed.ts'

export type Refusal = AnswerOf<typeof enterValues>['ditolak'][number]['sebab']

/** What is typed and not kept: something that can be, or a text that cannot, kept as it was typed. */
export type Drafted =
  /** `sel`: where in a template it was read, as `Desa!D7`. */
  | { readonly kind: 'isi'; readonly isi: MaybeReported; readonly sel?: string }
  | { readonly kind: 'salah'; readonly teks: string; readonly sebab: TypedFault }
export type Draft = ReadonlyMap<string, Drafted>

/** All that a cell is computed from. */
export interface Book {
  readonly stored: ReadonlyMap<string, MaybeReported>
  readonly before: ReadonlyMap<string, MaybeReported>
  /** Governed numbers by code and area. */
  readonly governed: ReadonlyMap<string, { readonly nilai: number | null; readonly periode: string }>
}

export interface Cell {
  readonly held: MaybeReported
  /** As typed, where it cannot be. */
  readonly wrong: { readonly teks: string; readonly sebab: TypedFault } | null
  readonly isChanged: boolean
  readonly before: MaybeReported
  /** What it is divided by; null = nothing, or not entered. */
  readonly below: number | null
  readonly belowPeriod: string | null
  /** null where nothing is divided. */
  readonly coverage: Coverage | null
}

type Values = FormAnswer['nilai']

function valuesByCell(values: Values): ReadonlyMap<string, MaybeReported> {
  return new Map(
    values.map(({ kode, bagian, wilayah, nilai, luar }) => [
      cellKey(columnKey(kode, bagian), wilayah),
      { value: nilai, fromElsewhere: luar },
    ]),
  )
}

export function bookOf({ nilai, lalu, sasaran }: Pick<FormAnswer, 'nilai' | 'lalu' | 'sasaran'>): Book {
  return {
    stored: valuesByCell(nilai),
    before: valuesByCell(lalu.nilai),
    governed: new Map(sasaran.map(({ kode, wilayah, nilai: number, periode }) => [`${kode}|${wilayah}`, { nilai: number, periode }])),
  }
}

function isSame(a: MaybeReported, b: MaybeReported): boolean {
  return a === null || b === null ? a === b : a.value === b.value && a.fromElsewhere === b.fromElsewhere
}

function heldIn(key: string, book: Book, draft: Draft): MaybeReported {
  const drafted = draft.get(key)
  return drafted?.kind === 'isi' ? drafted.isi : (book.stored.get(key) ?? null)
}

/** What stands below: the number typed in this very form, where it asks for it, else the governed one. */
function belowIn({ below }: Column, area: string, book: Book, draft: Draft): { reported: MaybeReported; period: string | null } {
  if (below === null) return { reported: null, period: null }
  const typed = heldIn(cellKey(columnKey(below.code, below.isGoverned ? 'nilai' : 'penyebut'), area), book, draft)
  if (typed !== null || !below.isGoverned) return { reported: typed, period: null }
  const governed = book.governed.get(`${below.code}|${area}`)
  return { reported: governed === undefined ? null : { value: governed.nilai, fromElsewhere: false }, period: governed?.periode ?? null }
}

export function cellOf(column: Column, area: string, book: Book, draft: Draft): Cell {
  const key = cellKey(column.key, area)
  const drafted = draft.get(key)
  const wrong = drafted?.kind === 'salah' ? { teks: drafted.teks, sebab: drafted.sebab } : null
  const held = heldIn(key, book, draft)
  const { reported, period } = belowIn(column, area, book, draft)
  const coverage = column.below === null ? null : coverageOf({ unit: 'persen' }, { numerator: held, denominator: reported })
  return {
    held,
    wrong,
    isChanged: drafted !== undefined,
    before: book.before.get(key) ?? null,
    below: reported?.value ?? null,
    belowPeriod: period,
    coverage,
  }
}

/** The draft with one cell as typed; what says the same as before is no draft. A declaration of people from elsewhere stays while a number does. */
export function withTyped(draft: Draft, book: Book, column: Column, area: string, text: string): Draft {
  const key = cellKey(column.key, area)
  const typed = readTyped(text, column.thing.unit)
  if (typed.kind === 'salah') return new Map(draft).set(key, { kind: 'salah', teks: text.trim(), sebab: typed.sebab })
  const before = heldIn(key, book, draft)
  const luar = typed.kind === 'nilai' && typed.nilai !== null && before?.fromElsewhere === true
  return withHeld(draft, book, key, typed.kind === 'kosong' ? null : { value: typed.nilai, fromElsewhere: luar })
}

export function withHeld(draft: Draft, book: Book, key: string, isi: MaybeReported): Draft {
  const next = new Map(draft)
  if (isSame(isi, book.stored.get(key) ?? null)) next.delete(key)
  else next.set(key, { kind: 'isi', isi })
  return next
}

export function without(draft: Draft, key: string): Draft {
  const next = new Map(draft)
  next.delete(key)
  return next
}

/** Declares, or takes back, that people from elsewhere are in the number of a cell. */
export function withElsewhere(draft: Draft, book: Book, key: string): Draft {
  const held = heldIn(key, book, draft)
  return held === null || held.value === null ? draft : withHeld(draft, book, key, { ...held, fromElsewhere: !held.fromElsewhere })
}

type Entry = BodyOf<typeof enterValues>['nilai'][number]

/** What is sent to be kept; texts that cannot be stay behind. */
export function entriesOf(columns: readonly Column[], draft: Draft): Entry[] {
  const byKey = new Map(columns.map((column) => [column.key, column.thing]))
  return [...draft].flatMap(([key, drafted]) => {
    const at = key.lastIndexOf('|')
    const thing = byKey.get(key.slice(0, at))
    if (drafted.kind === 'salah' || thing === undefined) return []
    const { isi, sel } = drafted
    const said = isi === null ? ('hapus' as const) : (isi.value ?? ('tidak-berlaku' as const))
    const luar = isi?.fromElsewhere === true ? { luar: true } : {}
    return [{ kode: thing.code, bagian: thing.part, wilayah: key.slice(at + 1), isi: said, ...luar, ...(sel === undefined ? {} : { sel }) }]
  })
}

/** After keeping: what was kept is no draft any more, unless it was typed over meanwhile; what was refused stays. */
export function afterKeeping(draft: Draft, sent: Draft, refused: ReadonlyMap<string, Refusal>): Draft {
  return new Map([...draft].filter(([key, drafted]) => drafted.kind === 'salah' || refused.has(key) || sent.get(key) !== drafted))
}

export function refusalsOf(answer: AnswerOf<typeof enterValues>): ReadonlyMap<string, Refusal> {
  return new Map(answer.ditolak.map(({ kode, bagian, wilayah, sebab }) => [cellKey(columnKey(kode, bagian), wilayah), sebab]))
}
