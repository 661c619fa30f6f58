/**
 * The matrix as a heat map: areas by indicators, the worst first. Each cell holds its number or the mark of why there is none, so that it is read without colour;
 * arrow keys walk through it, and what a cell says in full stands below.
 */
import type { GapAxis } from '@konvergen/contract/gaps.ts'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Card } from '../../parts/card.tsx'
import { Paging } from '../../parts/paging.tsx'
import { GAPS } from '../../text/gaps.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { cellAt, type Heat } from './arrange-gaps.ts'
import styles from './gaps.module.css'
import { HeatLegend } from './heat-legend.tsx'
import { HeatTable } from './heat-table.tsx'
import { sayCell } from './say-gaps.ts'
import { useHeatKeys } from './use-heat-keys.ts'

/** More rows make a page slow to draw, and nobody reads them at once. */
const PER_PAGE = 40

interface HeatCardProps {
  readonly kab: string
  readonly sumbu: GapAxis
  readonly heat: Heat
}

export function HeatCard({ kab, sumbu, heat }: HeatCardProps) {
  const t = useText()
  const say = useSay()
  const navigate = useNavigate()
  const [wanted, setPage] = useState(1)
  const page = Math.min(wanted, Math.max(1, Math.ceil(heat.rows.length / PER_PAGE)))
  const rows = heat.rows.slice((page - 1) * PER_PAGE, page * PER_PAGE)
  const open = (at: { readonly row: number; readonly column: number }) => {
    const [row, column] = [rows[at.row], heat.columns[at.column]]
    if (row === undefined || column === undefined) return
    const { kode, periode } = column.indicator
    const search = sumbu === 'desa' ? { wilayah: row.kode } : {}
    void navigate({ to: '/k/$kab/cakupan/$periode/$kode', params: { kab, periode, kode }, search })
  }
  const keys = useHeatKeys({ rows: rows.length, columns: heat.columns.length }, open)
  const [row, column] = [rows[keys.active.row], heat.columns[keys.active.column]]
  const isTooMany = heat.rows.length > PER_PAGE
  return (
    <Card title={t(GAPS.heat)} hint={t(GAPS.heatHint)}>
      <HeatTable heat={heat} rows={rows} keys={keys} />
      <p className={`${styles['reading']} tanpa-cetak`} aria-live="polite">
        {row !== undefined &&
          column !== undefined &&
          t(GAPS.where, {
            indikator: `${column.indicator.kode} ${column.indicator.nama[say.language]}`,
            wilayah: row.nama,
            isi: sayCell(column.indicator, cellAt(column.indicator, row.at), { t, say }),
          })}
      </p>
      {isTooMany && <Paging page={page} perPage={PER_PAGE} total={heat.rows.length} onPage={setPage} label={t(GAPS.heat)} />}
      <HeatLegend columns={heat.columns} />
    </Card>
  )
}
