/** The matrix cell by cell, the worst first: the same figures as the heat map, with numerator, denominator and people. */
import type { GapOrder } from '@konvergen/core/situation/order-gaps.ts'
import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { Card } from '../../parts/card.tsx'
import { Paging } from '../../parts/paging.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import table from '../../parts/table.module.css'
import { Why } from '../../parts/why/why.tsx'
import { GAPS } from '../../text/gaps.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { type CellRow, cellRows, type Heat } from './arrange-gaps.ts'
import { MakeActivity } from './make-activity.tsx'
import { sayCell } from './say-gaps.ts'

const PER_PAGE = 50

export function CellTable({ kab, heat, order }: { readonly kab: string; readonly heat: Heat; readonly order: GapOrder }) {
  const t = useText()
  const [wanted, setPage] = useState(1)
  const all = useMemo(() => cellRows(heat, order), [heat, order])
  const page = Math.min(wanted, Math.max(1, Math.ceil(all.length / PER_PAGE)))
  const heads = [GAPS.area, GAPS.indicator, GAPS.people, GAPS.points, GAPS.value].map((head) => t(head))
  return (
    <Card title={t(GAPS.cellTable)} hint={t(GAPS.cellTableHint)}>
      <PlainTable label={t(GAPS.cellTable)} heads={heads}>
        {all.slice((page - 1) * PER_PAGE, page * PER_PAGE).map((each) => (
          <CellLine key={`${each.row.kode} ${each.indicator.kode}`} kab={kab} {...each} />
        ))}
      </PlainTable>
      <Paging page={page} perPage={PER_PAGE} total={all.length} onPage={setPage} label={t(GAPS.cellTable)} />
    </Card>
  )
}

function CellLine({ kab, row, indicator, cell }: CellRow & { readonly kab: string }) {
  const t = useText()
  const say = useSay()
  const { kode, periode, nama } = indicator
  const isPoints = indicator.satuan === 'persen' || indicator.satuan === 'tanda'
  return (
    <tr>
      <th scope="row">{row.nama}</th>
      <td>
        <Link to="/k/$kab/cakupan/$periode/$kode" params={{ kab, periode, kode }}>
          {`${kode} ${nama[say.language]}`}
        </Link>
      </td>
      <td className={table['number']}>{cell.people === null ? '' : say.number(cell.people)}</td>
      <td className={table['number']}>{cell.short === null || !isPoints ? '' : say.number(Math.max(0, cell.short), 1)}</td>
      <td>
        <Why kab={kab} asked={{ of: 'cakupan', periode, kode, wilayah: row.kode }} name={`${row.nama}, ${nama[say.language]}`}>
          {sayCell(indicator, cell, { t, say })}
        </Why>
        <MakeActivity kab={kab} indicator={indicator} area={row} />
      </td>
    </tr>
  )
}
