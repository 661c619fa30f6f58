/** The heat map's table: heads, totals, rows of this page. */
import { GAPS } from '../../text/gaps.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import type { Heat, HeatRow } from './arrange-gaps.ts'
import styles from './gaps.module.css'
import { HeatBody } from './heat-body.tsx'
import { HeatTotals } from './heat-totals.tsx'
import type { useHeatKeys } from './use-heat-keys.ts'

interface HeatTableProps {
  readonly heat: Heat
  readonly rows: readonly HeatRow[]
  readonly keys: ReturnType<typeof useHeatKeys>
}

export function HeatTable({ heat, rows, keys }: HeatTableProps) {
  const t = useText()
  const say = useSay()
  const { grid, active, handlers } = keys
  return (
    <div className={styles['scroll']}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table that is walked with arrow keys is a grid (WAI-ARIA) */}
      <table role="grid" ref={grid} className={styles['heat']} aria-label={t(GAPS.heat)} {...handlers}>
        <thead>
          <tr>
            <th scope="col">{t(GAPS.area)}</th>
            <th scope="col" className={styles['sum']}>
              {t(GAPS.short)}
            </th>
            {heat.columns.map(({ indicator }) => (
              <th key={indicator.kode} scope="col" title={indicator.nama[say.language]}>
                {indicator.kode}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <HeatTotals heat={heat} />
          <HeatBody rows={rows} columns={heat.columns} active={active} />
        </tbody>
      </table>
    </div>
  )
}
