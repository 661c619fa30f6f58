/**
 * Which column of a known recap is which, by the kind's own reading: so that its meaning comes ready (`core/intake/mapping/known-columns.ts`).
 */
import type { FileKind } from '@konvergen/core/intake/kinds.ts'
import { BUMIL_READING, PASCASALIN_READING } from '../elsimil/parse.ts'
import { classifierOf, type HeadingTexts } from '../figures/headings.ts'
import { PUS_READING } from '../pus/parse.ts'
import { findReport } from '../sigizi/find-report.ts'
import { normaliseHeading } from '../table/heading.ts'
import { VILLAGE_READING } from '../village-figures/parse.ts'
import type { Sheet } from '../workbook/sheet.ts'

const HEADINGS: Readonly<Partial<Record<FileKind, HeadingTexts<string>>>> = {
  'elsimil-bumil': BUMIL_READING.headings,
  'elsimil-pascasalin': PASCASALIN_READING.headings,
  pus: PUS_READING.headings,
  'village-figures': VILLAGE_READING.headings,
}

const MOST_NUMBERED = 110

/** Column (from 0) → key of the kind; empty for a kind that is not read by column. */
export function knownKeys(kind: FileKind | null, sheet: Sheet, paths: readonly (readonly string[])[]): ReadonlyMap<number, string> {
  if (kind === 'sigizi-bulanan') {
    const report = findReport([sheet])
    if (report === null) return new Map()
    return new Map(Array.from({ length: MOST_NUMBERED }, (_, index) => [report.columnAt(index + 1), String(index + 1)] as const))
  }
  const headings = kind === null ? undefined : HEADINGS[kind]
  if (headings === undefined) return new Map()
  const classify = classifierOf(headings)
  const areas = new Set(['nama', 'kecamatan', 'kabupaten', 'kode', 'kodeBps', 'periode', 'tahun', 'abaikan'])
  return new Map(
    paths.flatMap((path, column): [number, string][] => {
      const key = path.length === 0 ? null : classify(path.map(normaliseHeading))
      return key === null || areas.has(key) ? [] : [[column, key]]
    }),
  )
}
