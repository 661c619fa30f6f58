/**
 * What numbers from a file would change of what stands: new, another, or the same; and what stands again when the file is taken back.
 */
/** - `baru`: nothing stood there; `ubah`: something else did; `tetap`: the same. */
export type ChangeKind = 'baru' | 'ubah' | 'tetap'

/** A value as it counts now. null value = it does not apply there. */
export interface Standing {
  readonly value: number | null
  readonly fromElsewhere: boolean
}

/** What stood as "from elsewhere" and is the same number stays so. */
export function changeOf(before: Standing | null, after: number): ChangeKind {
  if (before === null) return 'baru'
  return before.value === after ? 'tetap' : 'ubah'
}

/** One row of the history of a number. */
export interface HistoryRow extends Standing {
  readonly retracted: boolean
  /** The file that it came from; null = none. */
  readonly importId: string | null
  /** It only said again what stood before a file that was taken back. */
  readonly undoes: string | null
}

/**
 * `later`: somebody changed it after the file, so it stays; else what stands again (null = nothing was reported). `history`: of one number, the latest
 * first. `undone`: files taken back before; what only said again what stood before them is looked through.
 */
export function standsAgain<Row extends HistoryRow>(
  history: readonly Row[],
  file: string,
  undone: ReadonlySet<string>,
): { readonly state: 'later' } | { readonly state: 'again'; readonly row: Row | null } {
  const said = history.filter(({ importId, undoes }) => undoes === null && (importId === null || !undone.has(importId)))
  if (said[0]?.importId !== file) return { state: 'later' }
  const before = said.find(({ importId }) => importId !== file)
  return { state: 'again', row: before === undefined || before.retracted ? null : before }
}
