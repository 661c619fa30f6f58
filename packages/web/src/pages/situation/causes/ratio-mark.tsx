/** A ratio with its interval on a logarithmic line from a quarter to four times; the tick in the middle is “no difference”. Cut at the edges. */

import styles from './causes.module.css'
import type { RatioOfCauses } from './say-causes.ts'

const WIDTH = 120
const HEIGHT = 14
const FURTHEST = Math.log(4)

const placeOf = (value: number): number =>
  Math.round(10 * ((Math.min(Math.max(Math.log(value), -FURTHEST), FURTHEST) / FURTHEST + 1) / 2) * WIDTH) / 10

/** Decoration: the cell says the same in numbers. */
export function RatioMark({ ratio: { value, low, high } }: { readonly ratio: NonNullable<RatioOfCauses> }) {
  const middle = HEIGHT / 2
  return (
    <svg className={styles['ratio']} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
      <path className={styles['axis']} d={`M0,${middle}H${WIDTH}M${WIDTH / 2},1V${HEIGHT - 1}`} />
      <path className={styles['span']} d={`M${placeOf(low)},${middle}H${placeOf(high)}`} />
      <path className={styles['point']} d={`M${placeOf(value)},${middle - 5}V${middle + 5}`} />
    </svg>
  )
}
