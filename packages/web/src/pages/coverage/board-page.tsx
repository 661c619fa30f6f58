/** Cakupan layanan: a period for whoever has five minutes. What was reported, by whom not, and which indicators are furthest from their target. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { boardQuery, periodsQuery } from '../../app/coverage-queries.ts'
import { districtQuery } from '../../app/queries.ts'
import { chosenPeriod, orderedPeriods } from '../../parts/coverage/arrange-periods.ts'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { BoardHead } from './board-head.tsx'
import { BoardView } from './board-view.tsx'
import { NoPeriod } from './no-period.tsx'
import { PeriodLine } from './period-line.tsx'
import { StatusSheet } from './status-sheet.tsx'

const route = getRouteApi('/k/$kab/cakupan')

export function BoardPage() {
  const { kab } = route.useParams()
  const { periode } = route.useSearch()
  const navigate = route.useNavigate()
  const district = useQuery(districtQuery(kab))
  const periods = useQuery(periodsQuery(kab))
  const [isSheet, setSheet] = useState(false)
  const chosen = chosenPeriod(periods.data ?? [], periode)
  const board = useQuery({ ...boardQuery(kab, chosen?.periode ?? ''), enabled: chosen !== undefined })
  const problem = periods.error ?? board.error
  const nama = district.data?.nama
  return (
    <>
      <BoardHead
        nama={nama}
        periods={orderedPeriods(periods.data ?? []).map((one) => one.periode)}
        chosen={chosen?.periode ?? null}
        onChoose={(next) => void navigate({ search: { periode: next } })}
        isSheet={isSheet}
        onSheet={board.data === undefined ? null : () => setSheet(!isSheet)}
      />
      {problem !== null && <ProblemNote problem={problem} retry={() => void (periods.error === null ? board : periods).refetch()} />}
      {problem === null && (periods.data === undefined || (chosen !== undefined && board.data === undefined)) && <Skeleton />}
      {periods.data !== undefined && chosen === undefined && <NoPeriod kab={kab} periods={periods.data} />}
      {periods.data !== undefined && chosen !== undefined && <PeriodLine kab={kab} period={chosen} periods={periods.data} />}
      {board.data !== undefined && isSheet && <StatusSheet board={board.data} code={kab} kab={nama ?? ''} />}
      {board.data !== undefined && !isSheet && <BoardView kab={kab} name={nama ?? ''} board={board.data} />}
    </>
  )
}
