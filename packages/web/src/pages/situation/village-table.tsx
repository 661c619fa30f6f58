/**
 * The table beside the map: the same villages with what the colours cannot say. Sorted by its heads; long districts are drawn only where
 * they are looked at, but printed whole.
 */
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { SortHead } from '../../parts/sort-head.tsx'
import table from '../../parts/table.module.css'
import { PAPER, useMedia } from '../../parts/use-media.ts'
import type { VillageRow } from '../../parts/village-map/village-row.ts'
import { SITUATION } from '../../text/situation.ts'
import { useText } from '../../text/text.ts'
import { type ColumnId, nextSort, type Sort } from './arrange-villages.ts'
import { columnHead, isNumberColumn } from './column-heads.ts'
import { VillageCell } from './village-cell.tsx'

/** Up to here the browser draws all rows without effort, and finding on the page works. */
const DRAWN_WHOLE = 200
const ROW_HEIGHT = 37

interface VillageTableProps {
  readonly kab: string
  readonly rows: readonly VillageRow[]
  readonly columns: readonly ColumnId[]
  readonly sort: Sort
  readonly onSort: (urut: string) => void
}

/** The right end of all interval marks: the highest upper limit, to the next ten. */
function highest(rows: readonly VillageRow[]): number {
  const top = rows.reduce((most, { desa }) => Math.max(most, desa.interval?.high ?? 0), 10)
  return Math.min(100, Math.ceil(top / 10) * 10)
}

export function VillageTable({ kab, rows, columns, sort, onSort }: VillageTableProps) {
  const t = useText()
  const box = useRef<HTMLDivElement>(null)
  const isPrinting = useMedia(PAPER)
  const isWhole = rows.length <= DRAWN_WHOLE || isPrinting
  // oxlint-disable-next-line react/incompatible-library -- the row window is the library's own state; nothing here is memoised on it
  const virtual = useVirtualizer({
    count: rows.length,
    enabled: !isWhole,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 20,
  })
  const items = virtual.getVirtualItems()
  const before = isWhole ? 0 : (items[0]?.start ?? 0)
  const after = isWhole ? 0 : virtual.getTotalSize() - (items.at(-1)?.end ?? 0)
  const drawn = isWhole
    ? rows.map((row, index) => ({ row, index }))
    : items.flatMap(({ index }) => (rows[index] === undefined ? [] : [{ row: rows[index], index }]))
  const max = highest(rows)

  return (
    <section ref={box} className={`${table['scroll']} ${table['tall']}`} tabIndex={0} aria-label={t(SITUATION.table)}>
      <table className={`${table['table']} ${table['close']}`} aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            {columns.map((column) => (
              <SortHead
                key={column}
                label={t(columnHead(column))}
                isNumber={isNumberColumn(column)}
                direction={sort.column === column ? (sort.isDescending ? 'descending' : 'ascending') : null}
                onSort={() => onSort(nextSort(sort, column))}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          <Gap height={before} columns={columns.length} />
          {drawn.map(({ row, index }) => (
            <tr key={row.desa.kode} aria-rowindex={index + 2}>
              {columns.map((column) => (
                <VillageCell key={column} row={row} column={column} kab={kab} max={max} />
              ))}
            </tr>
          ))}
          <Gap height={after} columns={columns.length} />
        </tbody>
      </table>
    </section>
  )
}

/** Stands for the rows that are not drawn. */
function Gap({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null
  return (
    <tr aria-hidden="true">
      <td colSpan={columns} style={{ height, padding: 0, border: 0, lineHeight: 0 }}>
        {'\u00A0'}
      </td>
    </tr>
  )
}
