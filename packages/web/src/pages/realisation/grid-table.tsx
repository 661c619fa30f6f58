/** The grid on a wide screen: activities in rows, what is asked in columns, how each stands and whether it is kept beside its name. */
import type { GridAnswer, GridRow } from '@konvergen/contract/realisation.ts'
import type { ReactNode } from 'react'
import { PlainTable } from '../../parts/plain-table.tsx'
import table from '../../parts/table.module.css'
import { REALISATION } from '../../text/realisation.ts'
import { useText } from '../../text/text.ts'
import { fieldsOf, isAsked, isSource, isWord, type ReportField, typedOf } from './arrange-report.ts'
import { nameOfField } from './field-names.ts'
import { GridCell } from './grid-cell.tsx'
import { PasteNote } from './paste-note.tsx'
import styles from './realisation.module.css'
import { RowHead } from './row-head.tsx'
import { RowSides } from './row-sides.tsx'
import { RowState } from './row-state.tsx'
import type { Desk } from './use-desk.ts'
import { useGridKeys } from './use-grid-keys.ts'

export interface GridProps {
  readonly grid: Pick<GridAnswer, 'quarter' | 'rows' | 'sources' | 'mayWrite'>
  /** What a row is; absent = an activity. */
  readonly subject?: string
  /** What else is to be told of a row. */
  readonly beside?: (row: GridRow) => ReactNode
  readonly desk: Desk
  readonly onOpen: (id: string) => void
}

export function GridTable({ grid, desk, onOpen, subject, beside }: GridProps) {
  const t = useText()
  const fields = fieldsOf(grid)
  const { body, handlers, pasted, forget } = useGridKeys(grid, fields, desk.desk)
  const what = subject ?? t(REALISATION.activity)
  const heads = [what, t(REALISATION.upTo), ...fields.map((field) => nameOfField(field, t))]
  return (
    <>
      {pasted !== null && <PasteNote pasted={pasted} onForget={forget} />}
      <div ref={body} role="presentation" {...handlers}>
        <PlainTable label={what} heads={heads} className={`${table['frozen']} ${styles['grid']}`}>
          {grid.rows.map((row, at) => (
            <tr key={row.id}>
              <th scope="row">
                <div className={styles['what']}>
                  <RowHead row={row} onOpen={onOpen} />
                </div>
              </th>
              <td className={styles['upTo']}>
                <RowSides row={row} />
                <RowState row={row} desk={desk} />
                {beside?.(row)}
              </td>
              {fields.map((field, column) => (
                <Cell key={field} row={row} field={field} at={`${at}-${column}`} mayWrite={grid.mayWrite} desk={desk} />
              ))}
            </tr>
          ))}
        </PlainTable>
      </div>
    </>
  )
}

interface CellProps {
  readonly row: GridRow
  readonly field: ReportField
  readonly at: string
  readonly mayWrite: boolean
  readonly desk: Desk
}

function Cell({ row, field, at, mayWrite, desk }: CellProps) {
  const t = useText()
  if (!isAsked(field, row)) return <td className={styles['none']}>–</td>
  const isText = isWord(field)
  if (!mayWrite) {
    const told = typedOf(field, row.facts)
    const missing = isText ? '' : t(REALISATION.untold)
    return (
      <td className={isText ? undefined : styles['fixed']}>{told === '' ? <span className={table['quiet']}>{missing}</span> : told}</td>
    )
  }
  const look = isSource(field) ? 'digits' : isText ? 'words' : 'amount'
  return (
    <td>
      <GridCell row={row} field={field} at={at} look={look} desk={desk} />
    </td>
  )
}
