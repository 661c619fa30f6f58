/** One cell of the form: what stands in it, in quiet type what it stands over and what was reported before, and a sign where something is wrong. */
import { type KeyboardEvent, memo } from 'react'
import { ENTRY } from '../../text/entry.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import type { Cell, Refusal } from './arrange-cells.ts'
import type { Area, Column } from './arrange-form.ts'
import styles from './entry.module.css'
import { faultOfCell, sayBefore, sayBelow, sayHeld } from './say-cell.ts'

interface EntryCellProps {
  readonly area: Area
  readonly column: Column
  readonly cell: Cell
  readonly refused: Refusal | undefined
  /** `row-column`, by which the grid finds it. */
  readonly at: string
  readonly isActive: boolean
  readonly canWrite: boolean
  /** What is being typed; null = nothing is. */
  readonly typing: string | null
  /** undefined: it is not the chosen one, so nothing can be typed. */
  readonly onTyping: ((text: string) => void) | undefined
  readonly onTypingKey: ((event: KeyboardEvent<HTMLInputElement>) => void) | undefined
  readonly onLeave: (() => void) | undefined
}

function OneCell({ area, column, cell, refused, at, isActive, canWrite, typing, ...on }: EntryCellProps) {
  const t = useText()
  const say = useSay()
  const { unit } = column.thing
  const fault = faultOfCell(cell, refused, t)
  const [below, before] = [sayBelow(cell, t, say), sayBefore(cell, unit, t, say)]
  const isQuiet = cell.wrong === null && (cell.held === null || cell.held.value === null)
  return (
    <td
      data-at={at}
      tabIndex={isActive ? 0 : -1}
      aria-selected={isActive}
      aria-invalid={fault !== undefined}
      data-writable={canWrite}
      data-changed={cell.isChanged}
      className={styles['cell']}
    >
      {typing === null ? (
        <span className={isQuiet ? styles['none'] : styles['value']}>
          {fault !== undefined && <span aria-hidden="true">! </span>}
          {cell.wrong?.teks ?? sayHeld(cell.held, unit, t, say)}
        </span>
      ) : (
        <input
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- whoever types into a cell is in it already
          autoFocus
          className={styles['input']}
          aria-label={`${area.nama}, ${t(column.thing.name)}`}
          autoComplete="off"
          value={typing}
          onChange={(event) => on.onTyping?.(event.target.value)}
          onKeyDown={on.onTypingKey}
          onBlur={on.onLeave}
        />
      )}
      {below !== '' && <span className={cell.coverage?.state === 'tidak-sah' ? styles['tooMany'] : styles['quiet']}>{below}</span>}
      {before !== '' && <span className={styles['quiet']}>{before}</span>}
      {cell.isChanged && <span className="hanya-pembaca">{t(ENTRY.unsaved)}</span>}
    </td>
  )
}

/** What it is divided into follows from these. */
function saysTheSame(a: Cell, b: Cell): boolean {
  const isWrongAlike = a.wrong?.teks === b.wrong?.teks && a.wrong?.sebab === b.wrong?.sebab
  const isOverAlike = a.below === b.below && a.belowPeriod === b.belowPeriod
  return a.held === b.held && a.before === b.before && a.isChanged === b.isChanged && isWrongAlike && isOverAlike
}

function isAlike({ cell: before, ...a }: EntryCellProps, { cell: after, ...b }: EntryCellProps): boolean {
  const keys = Object.keys(b) as (keyof typeof b)[]
  return keys.every((key) => a[key] === b[key]) && saysTheSame(before, after)
}

/** Drawn anew only when it is chosen or left, typed into, or says something else. */
export const EntryCell = memo(OneCell, isAlike)
