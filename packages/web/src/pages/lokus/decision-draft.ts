/** A decision as it is being filled in: which villages, and which of them still lack the written reason that they need. */
import type { DecisionKind } from '@konvergen/core/lokus/lokus-years.ts'

export interface DecisionDraft {
  readonly kind: DecisionKind
  readonly villages: ReadonlySet<string>
  /** By village; `semua` stands in for those that have none of their own. */
  readonly reasons: ReadonlyMap<string, string>
  readonly semua: string
  /** Villages that the kept way put forward; empty by hand. */
  readonly proposed: ReadonlySet<string>
}

const LEAST = 3

export function needsReason({ kind, proposed }: Pick<DecisionDraft, 'kind' | 'proposed'>, kode: string): boolean {
  return kind === 'kelulusan' || !proposed.has(kode)
}

function reasonOf({ reasons, semua }: DecisionDraft, kode: string): string {
  const own = (reasons.get(kode) ?? '').trim()
  return own === '' ? semua.trim() : own
}

/** Villages that wait for their reason. */
export function withoutReason(draft: DecisionDraft): string[] {
  return [...draft.villages].filter((kode) => needsReason(draft, kode) && reasonOf(draft, kode).length < LEAST)
}

export function villagesOf(draft: DecisionDraft): { kode: string; alasan?: string }[] {
  return [...draft.villages].map((kode) => {
    const own = (draft.reasons.get(kode) ?? '').trim()
    const alasan = needsReason(draft, kode) ? reasonOf(draft, kode) : own
    return alasan === '' ? { kode } : { kode, alasan }
  })
}
