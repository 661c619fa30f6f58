/** The picture of a level: figures by source, its targets, where the surveys lead; the same as a table. */
import type { LevelSchema } from '@konvergen/contract/situation-published.ts'
import { kindOfSource } from '@konvergen/core/situation/published-figure.ts'
import { prevalenceBySource } from '@konvergen/pictures/prevalence-by-source.ts'
import { useCallback } from 'react'
import { Chart, type ChartLook } from '../../parts/chart.tsx'
import { SmallTable } from '../../parts/small-table.tsx'
import { PUBLISHED } from '../../text/published.ts'
import { type Say, useSay } from '../../text/say.ts'
import { type Speak, useText } from '../../text/text.ts'

function titleOf({ reduction, nama }: LevelSchema, t: Speak, say: Say): string {
  if (reduction === null) return t(PUBLISHED.chart, { nama })
  return reduction.aarr > 0 ? t(PUBLISHED.chartFalls, { nama, rate: say.percent(reduction.aarr) }) : t(PUBLISHED.chartRises, { nama })
}

/** Not beyond the last target that is near: 2045 would press twenty years of figures into a corner. */
const FURTHEST_TARGET = 10

export function LevelChart({ level }: { level: LevelSchema }) {
  const t = useText()
  const say = useSay()
  const title = titleOf(level, t, say)
  const draw = useCallback(
    (look: ChartLook) => {
      const { surveys, registers, projection, targets } = level
      const figures = [...surveys, ...registers]
      const last = Math.max(...figures.map(({ year }) => year))
      return prevalenceBySource({
        title,
        language: say.language,
        points: figures.map(({ source, year, percent, low, high }) => {
          return { source, year, percent, low, high, isSurvey: kindOfSource(source) === 'survei' }
        }),
        targets: targets
          .filter(({ year }) => year <= last + FURTHEST_TARGET)
          .map(({ year, current: { percent } }) => ({
            year,
            percent,
            label: t(PUBLISHED.targetOf, { year, percent: say.percent(percent) }),
          })),
        projection,
        yLabel: t(PUBLISHED.yLabel),
        words: {
          survey: t(PUBLISHED.survey),
          register: t(PUBLISHED.register),
          target: t(PUBLISHED.target),
          projection: t(PUBLISHED.goesOn),
        },
        ...look,
      })
    },
    [level, title, t, say],
  )
  const hint = level.reduction?.points === 2 ? `${t(PUBLISHED.chartHint)} ${t(PUBLISHED.noBand)}` : t(PUBLISHED.chartHint)
  return (
    <Chart title={title} hint={hint} draw={draw} fileName={`stunting-${level.kode}`} isWide table={<Rows level={level} title={title} />} />
  )
}

function Rows({ level, title }: { level: LevelSchema; title: string }) {
  const t = useText()
  const say = useSay()
  const known = [...level.surveys, ...level.registers].map(({ source, year, percent, low, high, n }): readonly [string, ...string[]] => [
    `${source} ${year}`,
    say.percent(percent, 2),
    low === null || high === null ? '' : say.range(low, high),
    n === null ? '' : say.number(n),
  ])
  const led = level.projection.map(({ year, percent, band }): readonly [string, ...string[]] => [
    `${t(PUBLISHED.goesOn)}: ${year}`,
    say.percent(percent),
    band === null ? '' : say.range(band.low, band.high),
    '',
  ])
  return (
    <SmallTable
      label={title}
      heads={[t(PUBLISHED.source), t(PUBLISHED.percent), t(PUBLISHED.interval), t(PUBLISHED.n)]}
      rows={[...known, ...led]}
    />
  )
}
