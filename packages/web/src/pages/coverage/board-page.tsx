/** Cakupan layanan: a period for whoever has five minutes. What was reported, by whom not, and which indicators are furthest from their target. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { boardQuery, periodsQuery } from '../../app/coverage-queries.ts'
import { districtQuery } from '../../app/queries.ts'
import { Button } from '../../parts/button.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { PeriodPicker } from '../../parts/period-picker.tsx'
import { PrintButton } from '../../parts/print-button.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { BOARD } from '../../text/coverage.ts'
import { SHEET } from '../../text/coverage-figure.ts'
import { SHELL } from '../../text/shell.ts'
import { useText } from '../../text/text.ts'
import { chosenPeriod, orderedPeriods } from './arrange-periods.ts'
import { BoardView } from './board-view.tsx'
import { NoPeriod } from './no-period.tsx'
import { PeriodLine } from './period-line.tsx'
import { StatusSheet } from './status-sheet.tsx'

const route = getRouteApi('/k/$kab/cakupan')

export function BoardPage() {
  const t = useText()
  const { kab } = route.useParams()
  const { periode } = route.useSearch()
  const navigate = route.useNavigate()
  const district = useQuery(districtQuery(kab))
  const periods = useQuery(periodsQuery(kab))
  const [isSheet, setSheet] = useState(false)
  const chosen = chosenPeriod(periods.data ?? [], periode)
  const board = useQuery({ ...boardQuery(kab, chosen?.periode ?? ''), enabled: chosen !== undefined })
  const problem = periods.error ?? board.error
  const nama = district.data?.nama ?? ''
  return (
    <>
      <PageHead title={t(SHELL.coverage)} of={district.data?.nama}>
        <PeriodPicker
          label={t(BOARD.period)}
          periods={orderedPeriods(periods.data ?? []).map((one) => one.periode)}
          chosen={chosen?.periode ?? null}
          onChange={(next) => void navigate({ search: { periode: next } })}
        />
        {board.data !== undefined && (
          <>
            <Button onClick={() => setSheet(!isSheet)}>{t(isSheet ? SHEET.close : SHEET.open)}</Button>
            <PrintButton />
          </>
        )}
      </PageHead>
      {problem !== null && <ProblemNote problem={problem} retry={() => void (periods.error === null ? board : periods).refetch()} />}
      {problem === null && (periods.data === undefined || (chosen !== undefined && board.data === undefined)) && <Skeleton />}
      {periods.data !== undefined && chosen === undefined && <NoPeriod kab={kab} periods={periods.data} />}
      {periods.data !== undefined && chosen !== undefined && <PeriodLine kab={kab} period={chosen} periods={periods.data} />}
      {board.data !== undefined && isSheet && <StatusSheet board={board.data} kab={nama} />}
      {board.data !== undefined && !isSheet && <BoardView kab={kab} name={nama} board={board.data} />}
    </>
  )
}
