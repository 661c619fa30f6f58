/** One cell: kept as soon as it is left or Enter is pressed; Escape brings back what stood in it. */
import type { GridRow } from '@konvergen/contract/realisation.ts'
import { REPORT_REMARKS } from '@konvergen/core/realisation/report-remarks.ts'
import { type KeyboardEvent, useId, useState } from 'react'
import { useText } from '../../text/text.ts'
import type { ReportField } from './arrange-report.ts'
import { nameOfField } from './field-names.ts'
import styles from './realisation.module.css'
import { cellKey } from './report-desk.ts'
import type { Desk } from './use-desk.ts'

interface GridCellProps {
  readonly row: GridRow
  readonly field: ReportField
  /** `row-column`, for the keys. */
  readonly at: string
  readonly look: 'digits' | 'amount' | 'words'
  readonly desk: Desk
}

const LONGEST = 1000

export function GridCell({ row, field, at, look, desk: { desk, state } }: GridCellProps) {
  const t = useText()
  const id = useId()
  const [typing, setTyping] = useState<string | null>(null)
  const misread = state.misread.get(cellKey(row.id, field))
  const text = desk.textOf(row, field)
  const keep = () => {
    if (typing !== null && typing !== text) desk.type(row, field, typing)
    setTyping(null)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') keep()
    if (event.key === 'Escape') setTyping(null)
  }
  return (
    <>
      <input
        className={`${styles[look]} ${look === 'words' ? '' : styles['amount']}`}
        data-at={at}
        aria-label={`${nameOfField(field, t)}, ${row.title}`}
        aria-invalid={misread !== undefined}
        aria-describedby={misread === undefined ? undefined : id}
        inputMode={look === 'words' ? 'text' : 'decimal'}
        maxLength={LONGEST}
        autoComplete="off"
        value={typing ?? text}
        onChange={({ target }) => setTyping(target.value)}
        onFocus={({ target }) => target.select()}
        onBlur={keep}
        onKeyDown={onKeyDown}
      />
      {misread !== undefined && (
        <span id={id} role="alert" className={styles['wrong']}>
          {t(REPORT_REMARKS[misread.fault].todo)}
        </span>
      )}
    </>
  )
}
