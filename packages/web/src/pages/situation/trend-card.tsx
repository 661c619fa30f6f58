/** Prevalence by month with its intervals, by sex and age on request; of the district or of one village. */
import type { TrendAnswer } from '@konvergen/contract/measurement.ts'
import { useQuery } from '@tanstack/react-query'
import { trendQuery } from '../../app/child-queries.ts'
import type { Origin, TrendChange, TrendSearch } from '../../app/search-state.ts'
import { Card } from '../../parts/card.tsx'
import { Empty, ProblemNote, Skeleton } from '../../parts/states.tsx'
import { useText } from '../../text/text.ts'
import { TREND } from '../../text/trend.ts'
import { BreakdownTable } from './breakdown-table.tsx'
import styles from './trend-card.module.css'
import { TrendChart } from './trend-chart.tsx'
import { TrendTools } from './trend-tools.tsx'

interface TrendCardProps {
  readonly kab: string
  /** Code of a village; the whole district without it. */
  readonly area?: string
  /** The source that the page shows: its change is the one that is said. */
  readonly sumber: Origin
  readonly search: TrendSearch
  readonly onChange: (change: TrendChange) => void
}

/** A single month is no trend. */
const FEWEST = 2

function countMonths({ individu, rekap }: TrendAnswer): number {
  return new Set([...individu, ...rekap].map(({ month }) => month)).size
}

export function TrendCard({ kab, area, sumber, search, onChange }: TrendCardProps) {
  const t = useText()
  const { jk, umur, tren = 'stunting' } = search
  const trend = useQuery(
    trendQuery(kab, { ...(area !== undefined && { area }), ...(jk !== undefined && { jk }), ...(umur !== undefined && { umur }) }),
  )
  const { data } = trend
  const isFiltered = jk !== undefined || umur !== undefined
  const hasTrend = data !== undefined && (countMonths(data) >= FEWEST || (isFiltered && countMonths(data) > 0))
  const isChoosable = hasTrend || isFiltered || (data?.breakdown ?? null) !== null
  return (
    <Card title={t(TREND.title)} hint={t(TREND.hint)}>
      {trend.isPending && <Skeleton heights={[320]} />}
      {trend.isError && <ProblemNote problem={trend.error} retry={() => void trend.refetch()} />}
      {data !== undefined && (
        <div className={trend.isPlaceholderData ? styles['stale'] : undefined}>
          {isChoosable && <TrendTools search={search} onChange={onChange} />}
          {hasTrend && <TrendChart answer={data} measure={tren} prefers={sumber} isFiltered={isFiltered} />}
          {!hasTrend && isFiltered && <Empty title={t(TREND.noneChosen)} />}
          {!hasTrend && !isFiltered && (
            <Empty title={t(TREND.none)}>
              <p>{t(TREND.noneBody)}</p>
            </Empty>
          )}
          {data.breakdown !== null && <BreakdownTable breakdown={data.breakdown} measure={tren} />}
        </div>
      )}
    </Card>
  )
}
