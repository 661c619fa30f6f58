/**
 * What a kind of list declares: its columns (core), the headings by which each is found, and which of them it cannot do without.
 */
import type { RecordColumns } from '@konvergen/core/intake/records/record-kind.ts'
import type { ClassifyHeading } from '../table/find-header.ts'
import { isNumberHeading } from '../table/heading.ts'

export interface RecordReading<Columns extends RecordColumns> {
  readonly columns: Columns
  readonly classify: ClassifyHeading<keyof Columns & string>
  /** A list without this heading is none of the kind. */
  readonly required: keyof Columns & string
  /** A heading that names fewer columns is none of the kind. */
  readonly least: number
  /** Each of these, or one of them, must be there. */
  readonly needs: readonly (readonly (keyof Columns & string)[])[]
  /** Heading rows above each other, at most. */
  readonly deepest: number
  /** What a sheet must show beyond `needs` to be taken for this kind: lists of persons share most of their columns. Absent: nothing more. */
  readonly proves?: (shown: ShownList<keyof Columns & string>) => boolean
  /** Columns of which a row must fill one to be a row at all. */
  readonly who: readonly (keyof Columns & string)[]
}

export interface ShownList<Column extends string> {
  readonly has: ReadonlySet<Column>
  /** All headings, normalised, those that are not read too. */
  readonly headings: readonly string[]
  /** Names of file and sheet, and what stands above the headings. */
  readonly title: string
}

export type RecordHeadings<Column extends string> = readonly (readonly [Column, ...(string | RegExp)[]])[]

const IGNORED = new Set(['AKSI', 'ACTION', 'DETAIL', 'ID', 'OPSI'])

/** The whole path first, then the lowest heading; texts are normalised (`table/heading.ts`). `others`: known, and not read. */
export function recordClassifier<Column extends string>(
  texts: RecordHeadings<Column>,
  others: ReadonlySet<string> = new Set(),
): ClassifyHeading<Column> {
  const keyOf = (heading: string): Column | null =>
    texts.find(([, ...aliases]) => aliases.some((alias) => (typeof alias === 'string' ? alias === heading : alias.test(heading))))?.[0] ??
    null
  return (path) => {
    const leaf = path.at(-1) ?? ''
    const found = keyOf(path.join(' ')) ?? keyOf(leaf)
    if (found !== null) return found
    return isNumberHeading(leaf) || IGNORED.has(leaf) || others.has(leaf) ? 'abaikan' : null
  }
}
