/** One village: what it lacks, what it is recommended to do, what was issued and how it answers. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useMe } from '../../app/me.ts'
import { given } from '../../app/queries.ts'
import { villageQuery } from '../../app/village-queries.ts'
import type { VillageSearch } from '../../app/village-search.ts'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { useText } from '../../text/text.ts'
import { VILLAGE } from '../../text/village.ts'
import { VillageView } from './village-view.tsx'

const route = getRouteApi('/k/$kab/paket-desa/$desa')

export function VillagePage() {
  const t = useText()
  const { kab, desa } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { today } = useMe()
  const year = search.tahun ?? Number(today.slice(0, 4)) + 1
  const { data, error, refetch } = useQuery(villageQuery(kab, desa, year))
  const onOpen = (buka: string | undefined) =>
    void navigate({ search: given({ ...search, buka }) as VillageSearch, replace: true, resetScroll: false })
  return (
    <>
      <p className="tanpa-cetak">
        <Link to="/k/$kab/paket-desa" params={{ kab }} search={{ tahun: year }}>
          {t(VILLAGE.back)}
        </Link>
      </p>
      {error !== null && <ProblemNote problem={error} retry={() => void refetch()} />}
      {error === null && data === undefined && <Skeleton />}
      {data !== undefined && <VillageView key={desa} kab={kab} village={data} opened={search.buka} onOpen={onOpen} />}
    </>
  )
}
