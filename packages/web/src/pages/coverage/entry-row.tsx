/** The row of one area. Of a form with thousands of cells only the row in which something happens is drawn anew. */
import { type KeyboardEvent, memo } from 'react'
import { cellOf } from './arrange-cells.ts'
import { type Area, type Column, cellKey } from './arrange-form.ts'
import styles from './entry.module.css'
import { EntryCell } from './entry-cell.tsx'
import type { Entry } from './use-entry.ts'

export interface EntryRowProps {
  readonly area: Area
  readonly row: number
  readonly columns: readonly Column[]
  readonly entry: Entry
  /** Column of the chosen cell; null = it is in another row. */
  readonly active: number | null
  /** What is being typed into the chosen cell. */
  readonly typing: string | null
  readonly onTyping: (text: string) => void
  readonly onTypingKey: (event: KeyboardEvent<HTMLInputElement>) => void
  readonly onLeave: () => void
}

function Row({ area, row, columns, entry, active, typing, onTyping, onTypingKey, onLeave }: EntryRowProps) {
  return (
    <tr>
      <th scope="row" className={styles['area']}>
        {area.nama}
      </th>
      {columns.map((column, at) => {
        const key = cellKey(column.key, area.kode)
        const isActive = active === at
        return (
          <EntryCell
            key={column.key}
            area={area}
            column={column}
            cell={cellOf(column, area.kode, entry.book, entry.draft)}
            refused={entry.refused.get(key)}
            at={`${row}-${at}`}
            isActive={isActive}
            canWrite={entry.canWrite}
            typing={isActive ? typing : null}
            onTyping={isActive ? onTyping : undefined}
            onTypingKey={isActive ? onTypingKey : undefined}
            onLeave={isActive ? onLeave : undefined}
          />
        )
      })}
    </tr>
  )
}

/** The chosen row is always drawn: its handlers know what is being typed. */
function isAlike(before: EntryRowProps, after: EntryRowProps): boolean {
  if (before.active !== null || after.active !== null) return false
  const [a, b] = [before.entry, after.entry]
  if (before.area !== after.area || before.columns !== after.columns || a.book !== b.book || a.canWrite !== b.canWrite) return false
  // While somebody types nothing of the form changes.
  if (a.draft === b.draft && a.refused === b.refused) return true
  return after.columns.every((column) => {
    const key = cellKey(column.key, after.area.kode)
    return a.draft.get(key) === b.draft.get(key) && a.refused.get(key) === b.refused.get(key)
  })
}

/** In another language all is drawn anew: that comes to each cell by its context. */
export const EntryRow = memo(Row, isAlike)
