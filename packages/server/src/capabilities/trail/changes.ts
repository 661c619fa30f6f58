/**
 * What a change makes of something, as a row of the trail says it: every field that is another now, with what it was. Only codes, days, numbers and
 * states are given; of names and of what somebody wrote, the row says at most that it was changed.
 */
import type { TrailEntry } from '../../platform/context.ts'

type Detail = TrailEntry['detail']

/** `{ tenggat: '2026-03-08', 'lama.tenggat': '2026-03-01' }`; empty where nothing differs. null = there was, or is, none. */
export function changesOf(before: Detail, after: Detail): Detail {
  const changed = Object.keys(after).filter((key) => (before[key] ?? null) !== (after[key] ?? null))
  return Object.fromEntries(
    changed.flatMap((key) => [
      [key, after[key] ?? null],
      [`lama.${key}`, before[key] ?? null],
    ]),
  )
}

function lacking(codes: readonly string[], other: readonly string[]): string | null {
  return codes.filter((code) => !other.includes(code)).join(' ') || null
}

/** Codes that came and went, as one text each; null = none. */
export function exchanged(
  before: readonly string[],
  after: readonly string[],
): { readonly masuk: string | null; readonly keluar: string | null } {
  return { masuk: lacking(after, before), keluar: lacking(before, after) }
}
