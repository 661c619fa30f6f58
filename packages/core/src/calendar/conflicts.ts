/**
 * What waits for what: no rembuk before the analysis. An entry that begins before what it waits for is over is a conflict: shown, and allowed only with a
 * reason.
 */
import type { CalendarEntry } from './entry.ts'

type Dated = Pick<CalendarEntry, 'key' | 'year' | 'starts' | 'ends' | 'waitsFor' | 'state'>

export interface Conflict {
  /** Begins too early. */
  readonly key: string
  /** Is not over by then. */
  readonly before: string
}

/** Of one entry among those of its year; cancelled ones wait for nothing and nothing waits for them. */
export function conflictsOf(entry: Dated, all: readonly Dated[]): readonly Conflict[] {
  if (entry.state === 'dibatalkan') return []
  return all
    .filter((other) => other.year === entry.year && other.state !== 'dibatalkan' && entry.waitsFor.includes(other.key))
    .filter((other) => entry.starts <= other.ends)
    .map((other) => ({ key: entry.key, before: other.key }))
}

/** Conflicts that a change of one entry brings: its own, and those of whoever waits for it. Those that were there before are left out. */
export function newConflicts(before: readonly Dated[], changed: Dated): readonly Conflict[] {
  const isSame = (one: Pick<Dated, 'key' | 'year'>) => one.key === changed.key && one.year === changed.year
  const after = before.some(isSame) ? before.map((one) => (isSame(one) ? changed : one)) : [...before, changed]
  const all = (entries: readonly Dated[]) =>
    entries.filter(({ year }) => year === changed.year).flatMap((entry) => conflictsOf(entry, entries))
  const known = new Set(all(before).map(({ key, before: first }) => `${key} ${first}`))
  return all(after).filter(({ key, before: first }) => !known.has(`${key} ${first}`))
}

/** True where something would wait for itself, over however many others. */
export function goesRound(key: string, waitsFor: readonly string[], all: readonly Pick<Dated, 'key' | 'waitsFor'>[]): boolean {
  const waits = new Map(all.map((entry) => [entry.key, entry.waitsFor]))
  const seen = new Set<string>()
  const open = [...waitsFor]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === key) return true
    if (seen.has(next)) continue
    seen.add(next)
    open.push(...(waits.get(next) ?? []))
  }
  return false
}
