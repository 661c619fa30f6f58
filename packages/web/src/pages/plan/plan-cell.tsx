/** One cell of the list: kept when it is left or Enter is pressed; Escape brings back what stood in it. */
import type { ActivityLine } from '@konvergen/contract/plan.ts'
import { REMARKS } from '@konvergen/core/plan/remarks.ts'
import { type KeyboardEvent, useId, useState } from 'react'
import { PLAN } from '../../text/plan.ts'
import { useText } from '../../text/text.ts'
import { type CellField, textOf } from './cell-fields.ts'
import styles from './plan.module.css'
import type { CellState, Cells } from './use-cells.ts'

interface PlanCellProps {
  readonly activity: ActivityLine
  readonly field: CellField
  readonly head: string
  /** `row-column`, for the keys. */
  readonly at: string
  readonly cells: Cells
}

const LONGEST = 40

/** What was typed stays in the cell until it is kept. */
const isOpen = (state: CellState | undefined): boolean => state?.is === 'menyimpan' || state?.is === 'tak-terbaca' || state?.is === 'gagal'

export function PlanCell({ activity, field, head, at, cells }: PlanCellProps) {
  const t = useText()
  const id = useId()
  const [typing, setTyping] = useState<string | null>(null)
  const state = cells.stateOf(activity.id, field)
  const text = isOpen(state) ? (state?.text ?? '') : textOf(activity, field)
  const keep = () => {
    const isNew = typing !== null && typing !== text
    // What could not be sent is tried again when the cell is left once more.
    if (isNew || state?.is === 'gagal') cells.keep(activity, field, typing ?? text)
    setTyping(null)
  }
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'Enter') keep()
    if (key === 'Escape') setTyping(null)
  }
  return (
    <>
      <input
        data-at={at}
        aria-label={`${head}, ${activity.title}`}
        aria-invalid={state?.is === 'tak-terbaca'}
        aria-describedby={state === undefined ? undefined : id}
        inputMode="decimal"
        maxLength={LONGEST}
        autoComplete="off"
        value={typing ?? text}
        onChange={({ target }) => setTyping(target.value)}
        onFocus={({ target }) => target.select()}
        onBlur={keep}
        onKeyDown={onKeyDown}
      />
      <span
        id={id}
        aria-live="polite"
        className={state?.is === 'tersimpan' || state?.is === 'menyimpan' ? styles['small'] : styles['wrong']}
      >
        {state?.is === 'menyimpan' && t(PLAN.cellSaving)}
        {state?.is === 'tersimpan' && t(PLAN.cellSaved)}
        {state?.is === 'bentrok' && t(PLAN.cellConflict, { text: state.text })}
        {state?.is === 'tak-terbaca' && t(REMARKS[state.fault].todo)}
        {state?.is === 'gagal' && `${t(state.problem.title)} ${t(state.problem.todo)}`}
      </span>
    </>
  )
}
