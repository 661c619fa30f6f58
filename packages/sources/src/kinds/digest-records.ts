/**
 * A list of families, persons or things from its rows to what an office keeps of it: every row checked, the rows packed in blocks for the host to seal.
 * Only counts, written places and issues, none of which names a person, stand in the clear.
 */
import { packFamily } from '@konvergen/core/intake/families/listed-family.ts'
import { FILE_KINDS } from '@konvergen/core/intake/kinds.ts'
import type { RowBlock } from '@konvergen/core/intake/list-digest.ts'
import { packCivil, packElsimil } from '@konvergen/core/intake/lists/listed-person.ts'
import { packWelfare } from '@konvergen/core/intake/lists/listed-welfare.ts'
import type { RecordPlaceWritten, RecordSummary } from '@konvergen/core/intake/lists/record-summary.ts'
import type { Issue, Severity } from '@konvergen/core/kit/issue.ts'
import { MARKS, type MarkName } from '@konvergen/core/sasaran/family-marks.ts'
import type { RowSource } from '../workbook/stream-rows.ts'
import type { PlacedRow } from './record-entry.ts'
import { RECORD_KINDS, type RecordKindName } from './record-kinds.ts'

export interface IssueCount {
  readonly code: string
  readonly severity: Severity
  readonly count: number
}

export type RecordDigest =
  | {
      readonly ok: true
      readonly kind: RecordKindName
      readonly summary: RecordSummary
      /** All of them, counted. */
      readonly issueCounts: readonly IssueCount[]
      /** Of each kind the first `MOST_OF_A_KIND`. */
      readonly issues: readonly Issue[]
      readonly blocks: readonly RowBlock[]
    }
  | { readonly ok: false; readonly issues: readonly Issue[] }

const BLOCK_ROWS = 500
/** What fills a whole column is said often enough; more would only fill the memory. */
const MOST_OF_A_KIND = 2000
const DECILES = 10
const encoder = new TextEncoder()

class Issues {
  readonly kept: Issue[] = []
  readonly #counts = new Map<string, { code: string; severity: Severity; count: number }>()

  add(issue: Issue): void {
    const key = `${issue.severity}|${issue.code}`
    const known = this.#counts.get(key)
    if (known === undefined) this.#counts.set(key, { code: issue.code, severity: issue.severity, count: 1 })
    else known.count += 1
    if ((known?.count ?? 1) <= MOST_OF_A_KIND) this.kept.push(issue)
  }

  get counts(): IssueCount[] {
    return [...this.#counts.values()]
  }
}

type Counted = { -readonly [Field in keyof RecordPlaceWritten]: RecordPlaceWritten[Field] }

/** Each different writing of a place once. */
class Places {
  readonly all: Counted[] = []
  readonly #of = new Map<string, number>()

  add({ row, prov, kab, kec, desa, kode }: PlacedRow): number {
    const key = [prov, kab, kec, desa, kode].map((text) => text ?? '').join('|')
    const known = this.#of.get(key)
    if (known !== undefined) {
      ;(this.all[known] as Counted).rows += 1
      return known
    }
    this.#of.set(key, this.all.length)
    return this.all.push({ prov, kab, kec, desa, kode, row, rows: 1 }) - 1
  }
}

class Counts {
  readonly #years = new Map<number, number>()
  readonly #marks = Object.fromEntries(MARKS.map((name) => [name, 0])) as Record<MarkName, number>
  readonly #deciles = Array.from({ length: DECILES + 1 }, () => 0)
  #withoutNumber = 0

  add(kind: RecordKindName, packed: readonly unknown[], values: PlacedRow['values']): void {
    const year = values['tahun']
    if (typeof year === 'number') this.#years.set(year, (this.#years.get(year) ?? 0) + 1)
    if (kind === 'krs-list') {
      for (const name of MARKS) if (values[name] === true) this.#marks[name] += 1
      if (values['noKk'] === null && values['nikKepala'] === null && values['nikIstri'] === null) this.#withoutNumber += 1
    }
    const decile = kind === 'dtsen' ? ((packed[4] as number | null) ?? DECILES + 1) : null
    if (decile !== null) this.#deciles[decile - 1] = (this.#deciles[decile - 1] ?? 0) + 1
  }

  summary(kind: RecordKindName): Pick<RecordSummary, 'years' | 'families' | 'deciles'> {
    return {
      years: [...this.#years].map(([year, rows]) => ({ year, rows })).toSorted((a, b) => a.year - b.year),
      families: kind === 'krs-list' ? { marks: this.#marks, withoutNumber: this.#withoutNumber } : null,
      deciles: kind === 'dtsen' ? this.#deciles : null,
    }
  }
}

function packRow(kind: RecordKindName, { row, values }: PlacedRow, place: number, title: string): readonly unknown[] {
  const read = { row, values } as never
  switch (kind) {
    case 'krs-list':
      return packFamily(read, place)
    case 'dtsen':
      return packWelfare(read, place)
    case 'civil-list':
      return packCivil(read, place)
    case 'elsimil-list':
      return packElsimil(read, place, title)
    default:
      return [row, place, values]
  }
}

/** Rows packed as they come. */
class Blocks {
  readonly #compress: (bytes: Uint8Array) => Uint8Array<ArrayBuffer>
  readonly #blocks: RowBlock[] = []
  #rows: (readonly unknown[])[] = []

  constructor(compress: (bytes: Uint8Array) => Uint8Array<ArrayBuffer>) {
    this.#compress = compress
  }

  add(packed: readonly unknown[]): void {
    if (this.#rows.push(packed) === BLOCK_ROWS) this.#close()
  }

  #close(): void {
    const [first, last] = [this.#rows[0]?.[0] as number, this.#rows.at(-1)?.[0] as number]
    this.#blocks.push({ firstRow: first, lastRow: last, listed: this.#compress(encoder.encode(JSON.stringify(this.#rows))) })
    this.#rows = []
  }

  end(): RowBlock[] {
    if (this.#rows.length > 0) this.#close()
    return this.#blocks
  }
}

/** `compress`: how the host keeps bytes small; `onRows` hears how many rows are done. */
export async function digestRecords(
  source: RowSource,
  file: string,
  kind: RecordKindName,
  headings: readonly string[],
  compress: (bytes: Uint8Array) => Uint8Array<ArrayBuffer>,
  onRows: (rows: number) => void = () => undefined,
): Promise<RecordDigest> {
  const issues = new Issues()
  const places = new Places()
  const counts = new Counts()
  const blocks = new Blocks(compress)
  let where: RecordSummary['place'] | null = null
  let rows = 0
  for await (const batch of RECORD_KINDS[kind].check(source, file, FILE_KINDS[kind].name.id)) {
    if (batch.place === null) return { ok: false, issues: batch.issues }
    where = { file: batch.place.file, sheet: batch.place.sheet, columns: batch.place.columns }
    const title = `${batch.place.title ?? ''} ${file}`
    for (const issue of batch.issues) issues.add(issue)
    for (const row of batch.rows) {
      const packed = packRow(kind, row, places.add(row), title)
      counts.add(kind, packed, row.values)
      blocks.add(packed)
    }
    rows += batch.rows.length
    onRows(rows)
  }
  if (where === null) return { ok: false, issues: issues.kept }
  const summary = { place: where, headings: headings.slice(0, MOST_HEADINGS), rows, places: places.all, ...counts.summary(kind) }
  return { ok: true, kind, summary, issueCounts: issues.counts, issues: issues.kept, blocks: blocks.end() }
}

/** Headings that fit into a sentence. */
const MOST_HEADINGS = 8
