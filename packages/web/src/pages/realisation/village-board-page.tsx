/** Realisasi desa: villages in a quarter, with lights, money against APBDes, and where Siskeudes tells something else. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useMe } from '../../app/me.ts'
import { districtQuery, given } from '../../app/queries.ts'
import { villageBoardQuery } from '../../app/realisation-queries.ts'
import type { RealisationChange, RealisationSearch } from '../../app/realisation-search.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { PrintButton } from '../../parts/print-button.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { useText } from '../../text/text.ts'
import { VILLAGE_REALISATION } from '../../text/village-realisation.ts'
import { newestQuarter } from './newest-quarter.ts'
import { VillageBoardView } from './village-board-view.tsx'

const route = getRouteApi('/k/$kab/realisasi/desa')
const YEAR_LENGTH = 4

export function VillageBoardPage() {
  const t = useText()
  const { kab } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { today } = useMe()
  const tahun = search.tahun ?? Number(today.slice(0, YEAR_LENGTH))
  const triwulan = search.triwulan ?? newestQuarter(tahun, today)
  const board = useQuery(villageBoardQuery(kab, { tahun, triwulan }))
  const district = useQuery(districtQuery(kab))
  const onChange = (change: RealisationChange) => {
    const all = { tahun, triwulan, kecamatan: search.kecamatan, ...change }
    void navigate({ search: given(all) as RealisationSearch, replace: true, resetScroll: false })
  }
  return (
    <>
      <PageHead title={t(VILLAGE_REALISATION.title)} of={district.data?.nama}>
        <Link to="/k/$kab/realisasi" params={{ kab }} search={{ tahun }}>
          {t(VILLAGE_REALISATION.toOffices)}
        </Link>
        {board.data !== undefined && <PrintButton />}
      </PageHead>
      {board.isError && <ProblemNote problem={board.error} retry={() => void board.refetch()} />}
      {board.isPending && <Skeleton />}
      {board.data !== undefined && <VillageBoardView kab={kab} board={board.data} kecamatan={search.kecamatan} onChange={onChange} />}
    </>
  )
}
