/** Keluarga: the families of one's own areas with what the latest list says of them, and the lists that were applied. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { FamiliesSearch } from '../../app/families-search.ts'
import { familiesQuery } from '../../app/family-queries.ts'
import { districtQuery } from '../../app/queries.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { Empty, ProblemNote, Skeleton } from '../../parts/states.tsx'
import { UploadLink } from '../../parts/upload-link.tsx'
import { FAMILIES } from '../../text/families.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { FamiliesCard } from './families-card.tsx'
import styles from './families-page.module.css'
import { ListsCard } from './lists-card.tsx'

const route = getRouteApi('/k/$kab/keluarga')

export function FamiliesPage() {
  const t = useText()
  const say = useSay()
  const { kab } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const families = useQuery(familiesQuery(kab, search))
  const district = useQuery(districtQuery(kab)).data
  const onSearch = (next: FamiliesSearch) => void navigate({ search: next, resetScroll: false })
  const isFiltered = search.desa !== undefined || search.tanda !== undefined || search.halaman !== undefined
  const total = families.data?.total ?? 0

  return (
    <>
      <PageHead title={t(FAMILIES.title)} of={district?.nama} />
      {families.isPending && <Skeleton heights={[32, 90, 420]} />}
      {families.isError && <ProblemNote problem={families.error} retry={() => void families.refetch()} />}
      {families.data !== undefined && total === 0 && !isFiltered && (
        <Empty title={t(FAMILIES.emptyTitle)} acts={<UploadLink kab={kab}>{t(FAMILIES.upload)}</UploadLink>}>
          <p>{t(FAMILIES.emptyBody)}</p>
        </Empty>
      )}
      {families.data !== undefined && (total > 0 || isFiltered) && (
        <div className={styles['stack']}>
          <p className={styles['lead']}>
            <strong>{t(isFiltered ? FAMILIES.leadFiltered : FAMILIES.lead, { n: say.number(total) })}</strong> {t(FAMILIES.traced)}
          </p>
          <FamiliesCard kab={kab} answer={families.data} desa={district?.desa ?? []} search={search} onSearch={onSearch} />
          <ListsCard kab={kab} />
        </div>
      )}
    </>
  )
}
