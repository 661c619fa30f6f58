/**
 * The first rows of a table with what each column holds above it. On a phone each column is a line of its own, with its samples, so that nobody has to scroll
 * sideways to read.
 */
import type { SheetColumn, SheetTable } from '@konvergen/contract/sheets.ts'
import { numberOf } from '@konvergen/core/intake/mapping/target.ts'
import type { ReactNode } from 'react'
import { Card } from '../../parts/card.tsx'
import tableStyles from '../../parts/table.module.css'
import { PHONE, useMedia } from '../../parts/use-media.ts'
import { SHEETS } from '../../text/sheets.ts'
import { useText } from '../../text/text.ts'
import { type ChosenTargets, type NumberOption, targetOf } from './arrange-sheet.ts'
import { SheetColumnSelect } from './sheet-column-select.tsx'
import styles from './sheet-page.module.css'

interface SheetColumnsCardProps {
  readonly table: SheetTable
  readonly targets: ChosenTargets
  readonly numbers: readonly NumberOption[]
  readonly onTarget: ((kolom: number, target: string) => void) | null
  readonly onSum: (kolom: number, isSum: boolean) => void
  readonly children?: ReactNode
}

export function SheetColumnsCard({ table, targets, numbers, onTarget, onSum, children }: SheetColumnsCardProps) {
  const t = useText()
  const isNarrow = useMedia(PHONE)
  const selectOf = (column: SheetColumn) => (
    <SheetColumnSelect
      column={column}
      target={targetOf(column, targets)}
      numbers={numbers}
      onChange={onTarget === null ? null : (target) => onTarget(column.kolom, target)}
      onSum={onTarget === null || numberOf(targetOf(column, targets)) === null ? null : (isSum) => onSum(column.kolom, isSum)}
    />
  )
  return (
    <Card title={t(SHEETS.columns)} hint={t(SHEETS.columnsHint)}>
      {children}
      {isNarrow ? <ColumnList table={table} selectOf={selectOf} /> : <ColumnTable table={table} selectOf={selectOf} />}
    </Card>
  )
}

interface Shown {
  readonly table: SheetTable
  readonly selectOf: (column: SheetColumn) => ReactNode
}

function Heading({ column: { huruf, judul } }: { column: SheetColumn }) {
  const t = useText()
  const leaf = judul.at(-1)
  return (
    <>
      {judul.length > 1 && <span className={styles['group']}>{judul.slice(0, -1).join(' › ')}</span>}
      {leaf ?? <span className={styles['group']}>{t(SHEETS.noHeading)}</span>} <span className={styles['letter']}>{huruf}</span>
    </>
  )
}

function ColumnTable({ table, selectOf }: Shown) {
  const t = useText()
  return (
    <section className={tableStyles['scroll']} tabIndex={0} aria-label={t(SHEETS.columns)}>
      <table className={`${tableStyles['table']} ${styles['columns']}`}>
        <thead>
          <tr>
            <th scope="col">{t(SHEETS.row)}</th>
            {table.kolom.map((column) => (
              <th key={column.kolom} scope="col">
                {selectOf(column)}
                <span className={styles['heading']}>
                  <Heading column={column} />
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.pratinjau.map(({ baris, isi }) => (
            <tr key={baris}>
              <th scope="row">{baris}</th>
              {table.kolom.map((column, at) => (
                <td key={column.kolom}>{isi[at]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function ColumnList({ table, selectOf }: Shown) {
  return (
    <ul className={styles['list']}>
      {table.kolom.map((column) => (
        <li key={column.kolom}>
          <strong>
            <Heading column={column} />
          </strong>
          <span className={styles['samples']}>{column.contoh.join(' · ')}</span>
          {selectOf(column)}
        </li>
      ))}
    </ul>
  )
}
