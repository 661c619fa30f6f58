/** Skor konvergensi desa: a quarter of the district at a glance, and who has not handed in. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { districtQuery } from '../../app/queries.ts'
import { scoreBoardQuery } from '../../app/scorecard-queries.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { PrintButton } from '../../parts/print-button.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { SCORE } from '../../text/scorecard.ts'
import { useText } from '../../text/text.ts'
import { BoardView } from './board-view.tsx'
import { QuarterPicker, useQuarter } from './quarter-picker.tsx'

const route = getRouteApi('/k/$kab/skor')

export function ScoreBoardPage() {
  const t = useText()
  const { kab } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const periode = useQuarter(search.periode)
  const district = useQuery(districtQuery(kab))
  const board = useQuery(scoreBoardQuery(kab, periode, search.diam))
  const choose = (change: typeof search) => void navigate({ search: { ...search, ...change } })
  return (
    <>
      <PageHead title={t(SCORE.title)} of={district.data?.nama}>
        <QuarterPicker wanted={search.periode} onChange={(next) => choose({ periode: next })} />
        <PrintButton />
      </PageHead>
      {board.error !== null && <ProblemNote problem={board.error} retry={() => void board.refetch()} />}
      {board.error === null && board.data === undefined && <Skeleton />}
      {board.data !== undefined && <BoardView kab={kab} board={board.data} onSilent={(diam) => choose({ diam })} />}
    </>
  )
}
