/** A table of words: heads and rows, scrolling within itself on a phone. */
import type { ReactNode } from 'react'
import table from './table.module.css'

interface PlainTableProps {
  readonly label: string
  readonly heads: readonly string[]
  readonly children: ReactNode
  readonly className?: string | undefined
}

export function PlainTable({ label, heads, children, className }: PlainTableProps) {
  return (
    <section className={table['scroll']} tabIndex={0} aria-label={label}>
      <table className={className === undefined ? table['table'] : `${table['table']} ${className}`}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
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
