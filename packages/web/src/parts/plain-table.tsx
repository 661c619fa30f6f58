/** A table of words: heads and rows, scrolling within itself on a phone. */
import type { ReactNode } from 'react'
import table from './table.module.css'

interface PlainTableProps {
  readonly label: string
  readonly heads: readonly string[]
  readonly children: ReactNode
  readonly className?: string | undefined
  /** From this column on there are numbers: their heads stand above them. */
  readonly numbersFrom?: number
}

export function PlainTable({ label, heads, children, className, numbersFrom = heads.length }: PlainTableProps) {
  return (
    <section className={table['scroll']} tabIndex={0} aria-label={label}>
      <table className={className === undefined ? table['table'] : `${table['table']} ${className}`}>
        <thead>
          <tr>
            {heads.map((head, at) => (
              <th key={head} scope="col" className={at < numbersFrom ? undefined : table['number']}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  )
}
