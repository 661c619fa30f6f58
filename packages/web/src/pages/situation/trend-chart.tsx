/** The picture of a trend, what it says, and the same as a table. */
import type { TrendAnswer } from '@konvergen/contract/measurement.ts'
import { trendWithInterval } from '@konvergen/pictures/trend-with-interval.ts'
import { useCallback, useMemo } from 'react'
import type { TrendMeasure } from '../../app/search-state.ts'
import { Chart, type ChartLook } from '../../parts/chart.tsx'
import { SmallTable } from '../../parts/small-table.tsx'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { TREND } from '../../text/trend.ts'
import styles from './trend-card.module.css'
import { sayTrend, type TrendLine, trendLines } from './trend-series.ts'

interface TrendChartProps {
  readonly answer: TrendAnswer
  readonly measure: TrendMeasure
  readonly prefers: TrendLine['source']
  /** By sex or age, which recaps do not tell. */
  readonly isFiltered: boolean
}

export function TrendChart({ answer, measure, prefers, isFiltered }: TrendChartProps) {
  const t = useText()
  const say = useSay()
  const trend = useMemo(() => trendLines(answer, measure), [answer, measure])
  const what = t(TREND[measure])
  const title = sayTrend(trend, prefers, what, t, say)
  const draw = useCallback(
    (look: ChartLook) =>
      trendWithInterval({
        title,
        months: trend.months,
        series: trend.lines.map(({ source, points }) => ({ name: t(TREND[source]), points })),
        target: null,
        yLabel: t(TREND.yLabel, { what }),
        language: say.language,
        ...look,
      }),
    [title, trend, what, t, say.language],
  )
  return (
    <div className={styles['chart']}>
      <Chart
        title={title}
        hint={isFiltered ? t(TREND.noRecap) : undefined}
        draw={draw}
        fileName={`tren-${measure}-${answer.area}`}
        isWide
        table={<MonthsTable answer={answer} measure={measure} title={title} />}
      />
    </div>
  )
}

function MonthsTable({ answer, measure, title }: { answer: TrendAnswer; measure: TrendMeasure; title: string }) {
  const t = useText()
  const say = useSay()
  const rows = (['individu', 'rekap'] as const).flatMap((source) =>
    answer[source]
      .toSorted((a, b) => (a.month < b.month ? 1 : -1))
      .map((one): readonly [string, ...string[]] => {
        const { numerator, denominator, percent, low, high } = one[measure]
        return [
          `${say.period(one.month)}, ${t(TREND[source])}`,
          percent === null ? t(TREND.nobody) : say.percent(percent),
          low === null || high === null ? '' : say.range(low, high),
          t(TREND.pair, { n: say.number(numerator), d: say.number(denominator) }),
          t(TREND.pair, { n: say.number(one.villagesWith), d: say.number(answer.villagesAll) }),
        ]
      }),
  )
  return (
    <SmallTable
      label={title}
      heads={[t(TREND.month), t(TREND.percent), t(TREND.interval), t(TREND.children), t(TREND.villages)]}
      rows={rows}
    />
  )
}
