/** The largest rows as bars: planned, RKPD, DPA, realised. */
import type { SpendingAnswer } from '@konvergen/contract/spending.ts'
import { sayShortRupiah } from '@konvergen/core/chain/say-short-rupiah.ts'
import { moneyBars } from '@konvergen/pictures/money-bars.ts'
import { useCallback, useMemo } from 'react'
import { Card } from '../../parts/card.tsx'
import { Chart, type ChartLook } from '../../parts/chart.tsx'
import { SmallTable } from '../../parts/small-table.tsx'
import { CHAIN, SPENDING } from '../../text/chain.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { nameRow } from './name-row.ts'
import { sayMoney } from './say-money.ts'

/** More would be lines, not bars. */
const MOST_ROWS = 5
const SERIES = ['planned', 'rkpd', 'dpa', 'realised'] as const
const UNTOLD = [CHAIN.untold, CHAIN.unlinked, CHAIN.unlinked, CHAIN.unreported]

type Row = SpendingAnswer['rows'][number]

export const largestFirst = (a: Row, b: Row): number => Number(b.planned ?? 0) - Number(a.planned ?? 0)

/** A row of which no money is told has no bar. */
const isDrawn = (row: Row): boolean => SERIES.some((each) => row[each] !== null)

export function SpentPicture({ spending }: { readonly spending: SpendingAnswer }) {
  const t = useText()
  const say = useSay()
  const { dimension, rows, year } = spending
  const largest = useMemo(() => rows.filter(isDrawn).toSorted(largestFirst).slice(0, MOST_ROWS), [rows])
  const title = `${t(SPENDING.picture)}: ${t(SPENDING[`by.${dimension}`])}`
  const series = SERIES.map((each) => t(SPENDING[each]))
  const draw = useCallback(
    (look: ChartLook) =>
      moneyBars({
        ...look,
        title,
        language: say.language,
        rows: largest.map((row) => ({
          name: nameRow(dimension, row, { t, say }),
          values: SERIES.map((each) => (row[each] === null ? null : Number(row[each]))),
        })),
        series: SERIES.map((each) => t(SPENDING[each])),
        untold: UNTOLD.map((each) => t(each)),
        say: sayShortRupiah,
      }),
    [largest, dimension, title, t, say],
  )
  return (
    <Card title={t(SPENDING.picture)} hint={t(SPENDING.pictureHint)}>
      <Chart
        title={t(SPENDING[`by.${dimension}`])}
        draw={draw}
        fileName={`uang-${dimension}-${year}`}
        isWide
        table={
          <SmallTable
            label={title}
            heads={[t(SPENDING[`by.${dimension}`]), ...series]}
            rows={largest.map((row) => [
              nameRow(dimension, row, { t, say }),
              ...SERIES.map((each, at) => (row[each] === null ? t(UNTOLD[at] ?? CHAIN.untold) : sayMoney(row[each], { t, say }))),
            ])}
          />
        }
      />
    </Card>
  )
}
