/** The row below the form, computed from what is filled in, kept or not. */

import { memo, useDeferredValue } from 'react'
import { ENTRY } from '../../text/entry.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import type { Book, Draft } from './arrange-cells.ts'
import type { Sheet } from './arrange-form.ts'
import { totalOf } from './arrange-totals.ts'
import styles from './entry.module.css'

interface EntryTotalsProps {
  readonly sheet: Sheet
  readonly book: Book
  readonly draft: Draft
}

function Totals({ sheet: { columns, areas }, book, draft }: EntryTotalsProps) {
  const t = useText()
  const say = useSay()
  return (
    <tfoot>
      <tr>
        <th scope="row" className={styles['area']}>
          {t(ENTRY.total)}
        </th>
        {columns.map((column) => {
          const { sum, filled, asked, coverage } = totalOf(column, areas, book, draft)
          const percent = coverage?.state === 'ada' ? ` · ${say.percent(coverage.value)}` : ''
          return (
            <td key={column.key} className={styles['cell']}>
              <span className={sum === null ? styles['none'] : styles['value']}>{sum === null ? t(ENTRY.empty) : say.number(sum)}</span>
              <span className={styles['quiet']}>
                {t(ENTRY.filled, { n: say.number(filled), semua: say.number(asked) })}
                {percent}
                {coverage !== null && coverage.impossible > 0 && ` · ${t(ENTRY.leftOut, { n: say.number(coverage.impossible) })}`}
              </span>
            </td>
          )
        })}
      </tr>
    </tfoot>
  )
}

const AddedUp = memo(Totals)

/** Added up once the keyboard rests: what is typed next does not wait for sums of thousands of cells. */
export function EntryTotals({ draft, ...rest }: EntryTotalsProps) {
  return <AddedUp {...rest} draft={useDeferredValue(draft)} />
}
