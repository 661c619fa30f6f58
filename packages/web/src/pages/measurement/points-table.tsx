/** The points of a growth chart in numbers. */
import type { GrowthPoint } from '@konvergen/pictures/growth-chart.ts'
import { SmallTable } from '../../parts/small-table.tsx'
import { CHILD } from '../../text/measurement.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import type { CurveIndex } from './growth-points.ts'

export function PointsTable({ points, index, title }: { points: readonly GrowthPoint[]; index: CurveIndex; title: string }) {
  const t = useText()
  const say = useSay()
  const isByAge = index === 'len' || index === 'wei'
  return (
    <SmallTable
      label={title}
      heads={[t(CHILD.day), t(isByAge ? CHILD.ageMonths : CHILD.lenhei), t(index === 'len' ? CHILD.lenhei : CHILD.weight)]}
      rows={points.map(({ label, x, y }) => [label, say.number(x, 1), say.number(y, 1)])}
    />
  )
}
