/** The parts of a village's index as a bar of a hundred points; hollow at its end what is not known. The table beside it says the same. */
import type { LokusRow } from '../../parts/village-map/village-row.ts'
import styles from './choice.module.css'

type Index = NonNullable<LokusRow['index']>

const HEIGHT = 12

export function IndexBar({ index, label }: { index: Index; label: string }) {
  const before = (at: number): number => index.parts.slice(0, at).reduce((sum, { points }) => sum + (points ?? 0), 0)
  const known = index.parts.flatMap(({ key, points }, at) => (points === null ? [] : [{ key, x: before(at), points }]))
  return (
    <svg className={styles['bar']} viewBox={`0 0 100 ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={label}>
      <rect className={styles['ground']} x={0} y={0} width={100} height={HEIGHT} />
      {known.map(({ key, x, points }) => (
        <rect key={key} className={styles[key]} x={x} y={0} width={points} height={HEIGHT} />
      ))}
      {index.high > index.low && <rect className={styles['open']} x={index.low} y={1} width={index.high - index.low} height={HEIGHT - 2} />}
    </svg>
  )
}
