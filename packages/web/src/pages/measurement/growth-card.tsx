/** WHO's curves with the child's own points: one at a time on a screen, all of them on paper. */
import type { ChildDetail } from '@konvergen/contract/measurement.ts'
import { FEMALE, MALE } from '@konvergen/core/growth/children.ts'
import { growthChart } from '@konvergen/pictures/growth-chart.ts'
import { useCallback, useMemo, useState } from 'react'
import { Card } from '../../parts/card.tsx'
import { Chart, type ChartLook } from '../../parts/chart.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import { PAPER, useMedia } from '../../parts/use-media.ts'
import { CHILD } from '../../text/measurement.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './child-page.module.css'
import { type CurveIndex, growthPoints } from './growth-points.ts'
import { PointsTable } from './points-table.tsx'

const CURVES = ['len', 'wei', 'wfl'] as const
type Curve = (typeof CURVES)[number]

const CHARTS: Readonly<Record<Curve, readonly CurveIndex[]>> = { len: ['len'], wei: ['wei'], wfl: ['wfl', 'wfh'] }
const TITLES = {
  len: CHILD['curve-len'],
  wei: CHILD['curve-wei'],
  wfl: CHILD['curve-wfl-lying'],
  wfh: CHILD['curve-wfl-standing'],
} as const

export function GrowthCard({ child }: { child: ChildDetail }) {
  const t = useText()
  const [curve, setCurve] = useState<Curve>('len')
  const isPrinting = useMedia(PAPER)
  const shown = isPrinting ? CURVES : [curve]
  return (
    <Card title={t(CHILD.curves)} hint={t(CHILD.curvesHint)}>
      <Segmented
        label={t(CHILD.curve)}
        value={curve}
        options={CURVES.map((value) => ({ value, label: t(CHILD[`curve-${value}`]) }))}
        onChange={setCurve}
      />
      <div className={styles['curves']}>
        {shown.map((one) => (
          <CurveCharts key={one} child={child} curve={one} />
        ))}
      </div>
    </Card>
  )
}

/** The charts of one choice that have a point; a sentence when none has. */
function CurveCharts({ child, curve }: { child: ChildDetail; curve: Curve }) {
  const t = useText()
  const say = useSay()
  const drawn = CHARTS[curve].filter((index) => growthPoints(child.measurements, index, t, say).length > 0)
  if (drawn.length === 0) return <p className={styles['small']}>{t(CHILD.curveEmpty)}</p>
  return drawn.map((index) => <CurveChart key={index} child={child} index={index} />)
}

function CurveChart({ child, index }: { child: ChildDetail; index: CurveIndex }) {
  const t = useText()
  const say = useSay()
  const { measurements, sex } = child
  const title = t(TITLES[index])
  const points = useMemo(() => growthPoints(measurements, index, t, say), [measurements, index, t, say])
  const draw = useCallback(
    (look: ChartLook) =>
      growthChart({ title, index, sex: sex === 'L' ? MALE : FEMALE, points, range: null, language: say.language, ...look }),
    [title, index, sex, points, say.language],
  )
  return (
    <Chart
      title={title}
      draw={draw}
      fileName={`kurva-${index}`}
      isWide
      table={<PointsTable points={points} index={index} title={title} />}
    />
  )
}
