/** The grid on a phone: a card for each activity, the same cells one below the other. */
import { REALISATION } from '../../text/realisation.ts'
import { useText } from '../../text/text.ts'
import { fieldsOf, isAsked, isSource, isWord, typedOf } from './arrange-report.ts'
import { nameOfField } from './field-names.ts'
import { GridCell } from './grid-cell.tsx'
import type { GridProps } from './grid-table.tsx'
import styles from './realisation.module.css'
import { RowHead } from './row-head.tsx'
import { RowSides } from './row-sides.tsx'
import { RowState } from './row-state.tsx'

export function GridCards({ grid, desk, onOpen, beside }: GridProps) {
  const t = useText()
  const fields = fieldsOf(grid)
  return (
    <ul className={`${styles['cards']} ${styles['grid']}`}>
      {grid.rows.map((row, at) => (
        <li key={row.id}>
          <div>
            <RowHead row={row} onOpen={onOpen} />
          </div>
          <RowSides row={row} />
          <RowState row={row} desk={desk} />
          {beside?.(row)}
          <div className={styles['cells']}>
            {fields
              .filter((field) => isAsked(field, row))
              .map((field, column) => {
                const isText = isWord(field)
                return (
                  <div key={field} className={isText ? styles['wide'] : undefined}>
                    <span className={styles['small']}>{nameOfField(field, t)}</span>
                    {grid.mayWrite ? (
                      <GridCell
                        row={row}
                        field={field}
                        at={`${at}-${column}`}
                        look={isSource(field) ? 'digits' : isText ? 'words' : 'amount'}
                        desk={desk}
                      />
                    ) : (
                      <p>{typedOf(field, row.facts) === '' ? t(REALISATION.untold) : typedOf(field, row.facts)}</p>
                    )}
                  </div>
                )
              })}
          </div>
        </li>
      ))}
    </ul>
  )
}
