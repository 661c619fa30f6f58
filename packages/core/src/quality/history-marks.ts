/**
 * What the histories of children show, marked at each measurement, so that any group of measurements can count its own.
 */
import { findHistoryErrors } from './find-history-errors.ts'
import type { Places } from './measurements.ts'
import type { HistoryCounts, RepeatedCounts } from './quality-report.ts'
import { daysOf, type HistoryKind, historiesOf, MEASURED, type Measure, type Visits } from './visits.ts'

const KINDS = ['hari-sama', 'tertukar', 'salah-satuan', 'mustahil', 'keluar-jalur', 'panjang-turun', 'laju-mustahil'] as const
/** Kinds that say nothing against the value: a second entry, and a repeat, which is a sign of its own. */
const NO_ERROR: ReadonlySet<HistoryKind> = new Set(['hari-sama', 'nilai-diulang'])
/** Two values, as each measurement holds a weight and a height. */
const VALUES_PER_VISIT = 2

export interface HistoryMarks {
  /** By place: values of that kind, 0–2. */
  readonly counts: Readonly<Record<HistoryKind, Uint8Array>>
  /** By place: values that do not fit the history. */
  readonly wrong: Uint8Array
  /** By place: 1 = equal to the visit before; 1 = has a visit before it. */
  readonly copied: Readonly<Record<Measure, Uint8Array>>
  readonly repeatable: Readonly<Record<Measure, Uint8Array>>
  /** By place: 1 = a height copied beyond what chance and rounding explain. */
  readonly certainlyCopied: Uint8Array
}

function addTo(column: Uint8Array, place: number): void {
  column[place] = (column[place] ?? 0) + 1
}

/** `posyandu`: the key of each place, since a habit of rounding is one posyandu's; null = not known. */
export function markHistory(visits: Visits, posyandu: ArrayLike<string | number | null> = []): HistoryMarks {
  const empty = () => new Uint8Array(visits.child.length)
  const perMeasure = () => ({ berat: empty(), tinggi: empty() })
  const counts = Object.fromEntries([...KINDS, 'nilai-diulang'].map((kind) => [kind, empty()])) as Record<HistoryKind, Uint8Array>
  const [wrong, copied, repeatable, certainlyCopied] = [empty(), perMeasure(), perMeasure(), empty()]
  for (const { kind, measure, place, certainty } of findHistoryErrors(visits, (at) => posyandu[at] ?? null)) {
    addTo(counts[kind], place)
    if (!NO_ERROR.has(kind)) addTo(wrong, place)
    if (kind !== 'nilai-diulang') continue
    copied[measure][place] = 1
    if (measure === 'tinggi' && certainty === 'pasti') certainlyCopied[place] = 1
  }
  for (const history of historiesOf(visits)) {
    for (const measure of MEASURED) {
      const days = daysOf(visits, measure, history)
      for (let day = 1; day < days.length; day += 1) for (const place of days[day] ?? []) repeatable[measure][place] = 1
    }
  }
  return { counts, wrong, copied, repeatable, certainlyCopied }
}

function sumAt(column: Uint8Array, places: Places): number {
  let sum = 0
  for (const place of places) sum += column[place] ?? 0
  return sum
}

/** Values with a slip, a loss or an impossible change, of all weights and heights. */
export function countWrong({ wrong }: HistoryMarks, places: Places): { cases: number; n: number } {
  return { cases: sumAt(wrong, places), n: VALUES_PER_VISIT * places.length }
}

export function countRepeated({ copied, repeatable }: HistoryMarks, places: Places): RepeatedCounts {
  const of = (measure: Measure) => ({ cases: sumAt(copied[measure], places), n: sumAt(repeatable[measure], places) })
  return { weight: of('berat'), height: of('tinggi') }
}

/** Heights that repeat the visit before and could hardly do so honestly. */
export function countCertainCopies({ certainlyCopied, repeatable }: HistoryMarks, places: Places): { cases: number; n: number } {
  return { cases: sumAt(certainlyCopied, places), n: sumAt(repeatable.tinggi, places) }
}

export function countHistory({ counts }: HistoryMarks, places: Places): HistoryCounts {
  const byKind = Object.fromEntries(KINDS.map((kind) => [kind, sumAt(counts[kind], places)])) as HistoryCounts['counts']
  return { values: VALUES_PER_VISIT * places.length, counts: byKind }
}
