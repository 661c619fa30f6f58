/** One office in one quarter: filled in like a spreadsheet, or card by card on a phone; handed in below. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useMe } from '../../app/me.ts'
import { districtQuery, given } from '../../app/queries.ts'
import { realisationGridQuery } from '../../app/realisation-queries.ts'
import type { RealisationChange, RealisationSearch } from '../../app/realisation-search.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { PrintButton } from '../../parts/print-button.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { REALISATION } from '../../text/realisation.ts'
import { useText } from '../../text/text.ts'
import { startOf } from './grid-start.ts'
import { GridView } from './grid-view.tsx'

const route = getRouteApi('/k/$kab/realisasi/lembaga')

export function RealisationGridPage() {
  const t = useText()
  const { kab } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { tahun, triwulan, lembaga } = startOf(search, useMe(), kab)
  const grid = useQuery(realisationGridQuery(kab, { tahun, triwulan, lembaga }))
  const district = useQuery(districtQuery(kab))
  const onChange = (change: RealisationChange) => {
    const all = { ...search, tahun, triwulan, lembaga, ...change }
    void navigate({ search: given(all) as RealisationSearch, replace: true, resetScroll: false })
  }
  return (
    <>
      <PageHead title={t(REALISATION.title)} of={district.data?.nama}>
        <Link to="/k/$kab/realisasi" params={{ kab }} search={{ tahun }}>
          {t(REALISATION.back)}
        </Link>
        {grid.data !== undefined && <PrintButton />}
      </PageHead>
      {grid.isError && <ProblemNote problem={grid.error} retry={() => void grid.refetch()} />}
      {grid.isPending && <Skeleton />}
      {grid.data !== undefined && (
        <GridView key={`${tahun} ${triwulan} ${lembaga}`} kab={kab} grid={grid.data} opened={search.buka} onChange={onChange} />
      )}
    </>
  )
}
