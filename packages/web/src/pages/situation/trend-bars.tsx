/** The periods before as small columns, the oldest first; a period without a figure leaves a gap and no column of zero. The words beside it say the same. */
import type { GapIndicator } from '@konvergen/contract/gaps.ts'
import styles from './gaps.module.css'

const [WIDTH, HEIGHT, STEP] = [72, 22, 9]

export function TrendBars({ indicator: { riwayat, jumlah, satuan } }: { readonly indicator: GapIndicator }) {
  const values = [...riwayat.map(({ nilai }) => nilai), jumlah.value]
  const known = values.filter((value) => value !== null)
  if (known.length < 2) return null
  // A share is measured against all, a count against the highest of them.
  const top = satuan === 'persen' || satuan === 'tanda' ? Math.max(100, ...known) : Math.max(1, ...known)
  return (
    <svg className={styles['trend']} width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {values.map((value, at) => {
        const height = value === null ? 0 : Math.max(1, (HEIGHT * value) / top)
        const period = riwayat[at]?.periode ?? 'kini'
        if (value === null) return null
        return <rect key={period} x={at * STEP} y={HEIGHT - height} width={STEP - 2} height={height} data-now={period === 'kini'} />
      })}
    </svg>
  )
}
