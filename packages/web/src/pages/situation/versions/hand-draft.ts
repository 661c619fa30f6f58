/** Villages picked by hand while they are being picked: which, and why each; one reason can serve all that have none of their own. */
export interface HandDraft {
  readonly picked: ReadonlySet<string>
  readonly reasons: ReadonlyMap<string, string>
  readonly shared: string
}

export function startPicks(reasons: readonly { readonly code: string; readonly reason: string }[]): HandDraft {
  return {
    picked: new Set(reasons.map(({ code }) => code)),
    reasons: new Map(reasons.map(({ code, reason }) => [code, reason])),
    shared: '',
  }
}

export function togglePick(draft: HandDraft, code: string): HandDraft {
  const picked = new Set(draft.picked)
  if (!picked.delete(code)) picked.add(code)
  return { ...draft, picked }
}

/** null while nothing is picked, or one lacks its reason. */
export function readyPicks({ picked, reasons, shared }: HandDraft): { kode: string; alasan: string }[] | null {
  const rows = [...picked].map((kode) => ({ kode, alasan: (reasons.get(kode) ?? '').trim() || shared.trim() }))
  return rows.length === 0 || rows.some(({ alasan }) => alasan === '') ? null : rows
}
