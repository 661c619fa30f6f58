/**
 * Which backups may go. Of the daily ones the newest of each of the last seven days, four weeks and twelve months stay; days without a backup
 * do not count, so that an office that was closed for a month loses nothing. Of those before an upgrade the last three. What a person made is
 * the person's to remove.
 */
import type { KeptBackup } from './backup-folder.ts'

const DAYS = 7
const WEEKS = 4
const MONTHS = 12
const BEFORE_UPGRADES = 3
const DAY_MS = 86_400_000
/** 1970-01-05 was a Monday. */
const FIRST_MONDAY = 4

/** Days since 1970 by the calendar on the wall. */
function dayOf(at: Date): number {
  return Date.UTC(at.getFullYear(), at.getMonth(), at.getDate()) / DAY_MS
}

const weekOf = (at: Date): number => Math.floor((dayOf(at) - FIRST_MONDAY) / DAYS)
const monthOf = (at: Date): number => at.getFullYear() * MONTHS + at.getMonth()

type Aged = Pick<KeptBackup, 'at' | 'kind'>

/** The newest of each of the last `count` spans. */
function newestOfEach<T extends Aged>(newestFirst: readonly T[], spanOf: (at: Date) => number, count: number): readonly T[] {
  const bySpan = new Map<number, T>()
  for (const backup of newestFirst) {
    const span = spanOf(backup.at)
    if (!bySpan.has(span)) bySpan.set(span, backup)
  }
  return [...bySpan.values()].slice(0, count)
}

/** Those to remove. */
export function expired<T extends Aged>(backups: readonly T[]): readonly T[] {
  const newestFirst = backups.toSorted((a, b) => b.at.getTime() - a.at.getTime())
  const daily = newestFirst.filter(({ kind }) => kind === 'harian')
  const upgrades = newestFirst.filter(({ kind }) => kind === 'sebelum-pembaruan')
  const kept = new Set([
    ...newestOfEach(daily, dayOf, DAYS),
    ...newestOfEach(daily, weekOf, WEEKS),
    ...newestOfEach(daily, monthOf, MONTHS),
    ...upgrades.slice(0, BEFORE_UPGRADES),
  ])
  return [...daily, ...upgrades].filter((backup) => !kept.has(backup))
}
