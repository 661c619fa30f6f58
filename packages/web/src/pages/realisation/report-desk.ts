/**
 * The desk on which a quarter is filled in: each row is sent as soon as it changed, one sending after the other, and says whether it is kept. What cannot be read waits in its cell;
 * what somebody else changed meanwhile waits for the person's word; nothing typed is ever dropped.
 */
import type { GridRow, ReportBody } from '@konvergen/contract/realisation.ts'
import type { ReportRemarkCode } from '@konvergen/core/realisation/report-remarks.ts'
import { isAsked, type ReportField, saysSame, typedOf, withTyped } from './arrange-report.ts'

export type RowStatus = 'menyimpan' | 'tersimpan' | 'gagal' | 'bentrok'

export interface DeskRow {
  readonly facts: ReportBody
  /** The revision that it goes on from; once it is kept, its own. */
  readonly seen: number
  readonly status: RowStatus
  readonly problem: unknown
}

export interface Misread {
  readonly text: string
  readonly fault: ReportRemarkCode
}

export interface DeskState {
  readonly rows: ReadonlyMap<string, DeskRow>
  readonly misread: ReadonlyMap<string, Misread>
}

type Sent = readonly { readonly id: string; readonly revision: number; readonly facts: ReportBody }[]

export interface DeskOptions {
  readonly send: (rows: Sent) => Promise<{ readonly rows: readonly { readonly id: string; readonly revision: number }[] }>
  readonly isStale: (problem: unknown) => boolean
  /** Nothing is on its way any more. */
  readonly onQuiet: () => void
}

export interface Pasted {
  readonly taken: number
  readonly bad: number
  /** What fell outside the table or into a closed cell. */
  readonly outside: readonly string[]
}

export const cellKey = (id: string, field: ReportField): string => `${id} ${field}`

export class ReportDesk {
  readonly #options: DeskOptions
  readonly #listeners = new Set<() => void>()
  readonly #undo: ReadonlyMap<string, ReportBody>[] = []
  #state: DeskState = { rows: new Map(), misread: new Map() }
  #queue: Promise<void> = Promise.resolve()
  #waiting = 0

  constructor(options: DeskOptions) {
    this.#options = options
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }
  readonly state = (): DeskState => this.#state

  /** As long as the server has not told of a newer writing, what was typed here. */
  factsOf(row: GridRow): ReportBody {
    const own = this.#state.rows.get(row.id)
    return own === undefined || (own.status === 'tersimpan' && row.revision >= own.seen) ? row.facts : own.facts
  }

  textOf(row: GridRow, field: ReportField): string {
    return this.#state.misread.get(cellKey(row.id, field))?.text ?? typedOf(field, this.factsOf(row))
  }

  type(row: GridRow, field: ReportField, text: string): void {
    this.#typeAll([{ row, field, text }])
  }

  /** All of them are kept in one sending, and taken back by one undo. */
  typeMany(cells: readonly { readonly row: GridRow; readonly field: ReportField; readonly text: string }[]): void {
    this.#typeAll(cells)
  }

  paste(
    rows: readonly GridRow[],
    fields: readonly ReportField[],
    from: { readonly row: number; readonly column: number },
    block: readonly (readonly string[])[],
  ): Pasted {
    const outside: string[] = []
    const cells = block.flatMap((line, down) =>
      line.flatMap((text, right) => {
        const [row, field] = [rows[from.row + down], fields[from.column + right]]
        if (row !== undefined && field !== undefined && isAsked(field, row)) return [{ row, field, text }]
        if (text.trim() !== '') outside.push(text.trim())
        return []
      }),
    )
    const bad = this.#typeAll(cells)
    return { taken: cells.length - bad, bad, outside }
  }

  /** The newest change of this sitting is taken back, as a writing of its own; false = there is none. */
  undo(rows: readonly GridRow[]): boolean {
    const before = this.#undo.pop()
    if (before === undefined) return false
    this.#change(new Map(rows.flatMap((row) => (before.has(row.id) ? [[row, before.get(row.id) ?? row.facts] as const] : []))))
    return true
  }

  /** What stands on the desk is written over what somebody else wrote meanwhile. */
  keepMine(row: GridRow): void {
    const own = this.#state.rows.get(row.id)
    if (own === undefined) return
    this.#set(row.id, { ...own, seen: row.revision, status: 'menyimpan', problem: null })
    this.#send([row.id])
  }

  takeTheirs({ id }: GridRow): void {
    const rows = new Map(this.#state.rows)
    rows.delete(id)
    const misread = new Map([...this.#state.misread].filter(([key]) => !key.startsWith(`${id} `)))
    this.#tell({ rows, misread })
  }

  sendAgain({ id }: GridRow): void {
    const own = this.#state.rows.get(id)
    if (own === undefined || own.status !== 'gagal') return
    this.#set(id, { ...own, status: 'menyimpan', problem: null })
    this.#send([id])
  }

  /** Something typed is not kept yet. */
  get isUnkept(): boolean {
    return this.#state.misread.size > 0 || [...this.#state.rows.values()].some(({ status }) => status !== 'tersimpan')
  }

  /** How many could not be read. */
  #typeAll(cells: readonly { readonly row: GridRow; readonly field: ReportField; readonly text: string }[]): number {
    const misread = new Map(this.#state.misread)
    const changed = new Map<GridRow, ReportBody>()
    let bad = 0
    for (const { row, field, text } of cells) {
      const key = cellKey(row.id, field)
      const typed = withTyped(field, text, changed.get(row) ?? this.factsOf(row), row)
      misread.delete(key)
      if ('facts' in typed) changed.set(row, typed.facts)
      else {
        misread.set(key, { text, fault: typed.fault })
        bad += 1
      }
    }
    this.#tell({ ...this.#state, misread })
    const before = new Map(
      [...changed].flatMap(([row, facts]) => (saysSame(facts, this.factsOf(row)) ? [] : [[row.id, this.factsOf(row)]])),
    )
    if (before.size > 0) this.#undo.push(before)
    this.#change(changed)
    return bad
  }

  #change(changed: ReadonlyMap<GridRow, ReportBody>): void {
    const sent: string[] = []
    for (const [row, facts] of changed) {
      if (saysSame(facts, this.factsOf(row))) continue
      const own = this.#state.rows.get(row.id)
      const isWaiting = own?.status === 'bentrok'
      const seen = own === undefined ? row.revision : own.status === 'tersimpan' ? Math.max(own.seen, row.revision) : own.seen
      this.#set(row.id, { facts, seen, status: isWaiting ? 'bentrok' : 'menyimpan', problem: null })
      if (!isWaiting) sent.push(row.id)
    }
    if (sent.length > 0) this.#send(sent)
  }

  #send(ids: readonly string[]): void {
    this.#waiting += 1
    this.#queue = this.#sendAfter(this.#queue, ids)
  }

  async #sendAfter(earlier: Promise<void>, ids: readonly string[]): Promise<void> {
    await earlier
    await this.#sendNow(ids)
    this.#waiting -= 1
    if (this.#waiting === 0) this.#options.onQuiet()
  }

  async #sendNow(ids: readonly string[]): Promise<void> {
    const rows = ids.flatMap((id) => {
      const own = this.#state.rows.get(id)
      return own?.status === 'menyimpan' ? [{ id, revision: own.seen, facts: own.facts }] : []
    })
    if (rows.length === 0) return
    const sent = new Map(rows.map((row) => [row.id, row.facts]))
    try {
      const answer = await this.#options.send(rows)
      for (const { id, revision } of answer.rows) {
        const own = this.#state.rows.get(id)
        if (own === undefined) continue
        // Typed on meanwhile: its own sending follows.
        const isNewer = own.facts !== sent.get(id)
        this.#set(id, { ...own, seen: revision, status: isNewer ? 'menyimpan' : 'tersimpan', problem: null })
      }
    } catch (problem) {
      const status = this.#options.isStale(problem) ? 'bentrok' : 'gagal'
      for (const { id } of rows) {
        const own = this.#state.rows.get(id)
        if (own !== undefined) this.#set(id, { ...own, status, problem })
      }
    }
  }

  #set(id: string, row: DeskRow): void {
    this.#tell({ ...this.#state, rows: new Map(this.#state.rows).set(id, row) })
  }

  #tell(state: DeskState): void {
    this.#state = state
    for (const listener of this.#listeners) listener()
  }
}
