/** The figures of a picture in rows: the first cell names the row, the others are numbers as they are said. */
import type { ReactNode } from 'react'
import table from './table.module.css'

interface SmallTableProps {
  readonly label: string
  readonly heads: readonly string[]
  readonly rows: readonly (readonly [name: string, ...values: ReactNode[]])[]
}

export function SmallTable({ label, heads, rows }: SmallTableProps) {
  return (
    <section className={`${table['scroll']} ${table['tall']}`} tabIndex={0} aria-label={label}>
      <table className={`${table['table']} ${table['close']}`}>
        <thead>
          <tr>
            {heads.map((head, at) => (
              <th key={head} scope="col" className={at === 0 ? undefined : table['number']}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...values]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {values.map((value, at) => (
                <td key={heads[at + 1]} className={table['number']}>
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
