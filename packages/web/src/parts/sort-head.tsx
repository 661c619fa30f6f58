/** A column head that sorts: the order is said to screen readers and shown by an arrow. */
import table from './table.module.css'

interface SortHeadProps {
  readonly label: string
  readonly isNumber: boolean
  /** null: the table is sorted by another column. */
  readonly direction: 'ascending' | 'descending' | null
  readonly onSort: () => void
}

export function SortHead({ label, isNumber, direction, onSort }: SortHeadProps) {
  return (
    <th scope="col" aria-sort={direction ?? 'none'} className={isNumber ? table['number'] : undefined}>
      <button type="button" className={table['sort']} onClick={onSort}>
        {label}
        {direction !== null && <span aria-hidden="true">{direction === 'ascending' ? '↑' : '↓'}</span>}
      </button>
    </th>
  )
}
