/** The rows of the heat map. A cell is a number or a mark; its whole sentence is its name for whoever hears the page. */
import { shareShort } from '@konvergen/core/situation/people-gap.ts'
import { memo } from 'react'
import { CELL_MARKS, GAPS } from '../../text/gaps.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { cellAt, type HeatColumn, type HeatRow, heatClass } from './arrange-gaps.ts'
import styles from './gaps.module.css'
import { sayCell } from './say-gaps.ts'

interface HeatBodyProps {
  readonly rows: readonly HeatRow[]
  readonly columns: readonly HeatColumn[]
  readonly active: { readonly row: number; readonly column: number }
}

export function HeatBody({ rows, columns, active }: HeatBodyProps) {
  return rows.map((row, at) => (
    <HeatLine key={row.kode} row={row} columns={columns} at={at} active={active.row === at ? active.column : null} />
  ))
}

interface HeatLineProps {
  readonly row: HeatRow
  readonly columns: readonly HeatColumn[]
  readonly at: number
  /** Column of the cell that the keyboard is on; null = another row. */
  readonly active: number | null
}

/** Moving through the matrix draws the two rows anew that it concerns. */
const HeatLine = memo(function HeatLine({ row, columns, at, active }: HeatLineProps) {
  const t = useText()
  const say = useSay()
  const share = shareShort(row.people)
  return (
    <tr>
      <th scope="row">{row.nama}</th>
      <td className={styles['sum']} title={share === null ? t(GAPS.unknown) : say.percent(100 * share)}>
        {row.people.services === 0 ? '?' : say.number(row.people.short)}
      </td>
      {columns.map(({ indicator }, column) => {
        const cell = cellAt(indicator, row.at)
        const heat = heatClass(cell, indicator.satuan)
        const digits = Number(cell.value !== null && cell.value > 0 && cell.value < 1)
        const shown = cell.state === 'ada' ? say.number(cell.value, digits) : CELL_MARKS[cell.state].mark
        return (
          <td
            key={indicator.kode}
            data-at={`${at}-${column}`}
            data-heat={heat ?? cell.state}
            tabIndex={active === column ? 0 : -1}
            aria-label={`${shown} ${indicator.kode}: ${sayCell(indicator, cell, { t, say })}`}
          >
            {shown}
          </td>
        )
      })}
    </tr>
  )
})
