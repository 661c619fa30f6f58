/** Realisasi: offices × quarters of a year, with lights, money and physical against plan, and what is missing. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useMe } from '../../app/me.ts'
import { districtQuery, given } from '../../app/queries.ts'
import { realisationBoardQuery } from '../../app/realisation-queries.ts'
import type { RealisationSearch } from '../../app/realisation-search.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { PrintButton } from '../../parts/print-button.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { REALISATION } from '../../text/realisation.ts'
import { useText } from '../../text/text.ts'
import { VILLAGE_REALISATION } from '../../text/village-realisation.ts'
import { BoardView } from './board-view.tsx'

const route = getRouteApi('/k/$kab/realisasi')
const YEAR_LENGTH = 4

export function RealisationBoardPage() {
  const t = useText()
  const { kab } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { today } = useMe()
  const board = useQuery(realisationBoardQuery(kab, search.tahun ?? Number(today.slice(0, YEAR_LENGTH))))
  const district = useQuery(districtQuery(kab))
  return (
    <>
      <PageHead title={t(REALISATION.title)} of={district.data?.nama}>
        <Link to="/k/$kab/realisasi/desa" params={{ kab }} search={given({ tahun: search.tahun }) as RealisationSearch}>
          {t(VILLAGE_REALISATION.toVillages)}
        </Link>
        {board.data !== undefined && <PrintButton />}
      </PageHead>
      {board.isError && <ProblemNote problem={board.error} retry={() => void board.refetch()} />}
      {board.isPending && <Skeleton />}
      {board.data !== undefined && (
        <BoardView
          kab={kab}
          board={board.data}
          onYear={(tahun) => void navigate({ search: { tahun }, replace: true, resetScroll: false })}
        />
      )}
    </>
  )
}
