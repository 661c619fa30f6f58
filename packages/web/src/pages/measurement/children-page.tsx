/** Anak: the measured children of a district, without names, each with what its last measurement says; and the way to one by its NIK. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { childrenQuery } from '../../app/child-queries.ts'
import type { ChildrenSearch } from '../../app/measurement-search.ts'
import { districtQuery } from '../../app/queries.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { Empty, ProblemNote, Skeleton } from '../../parts/states.tsx'
import { UploadLink } from '../../parts/upload-link.tsx'
import { CHILDREN } from '../../text/measurement.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { ChildrenActs } from './children-acts.tsx'
import { ChildrenCard } from './children-card.tsx'
import styles from './children-page.module.css'

const route = getRouteApi('/k/$kab/anak')

export function ChildrenPage() {
  const t = useText()
  const say = useSay()
  const { kab } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const children = useQuery(childrenQuery(kab, search))
  const district = useQuery(districtQuery(kab)).data
  const onSearch = (next: ChildrenSearch) => void navigate({ search: next, resetScroll: false })
  const isFiltered = search.desa !== undefined || search.posyandu !== undefined || search.masalah !== undefined
  const total = children.data?.total ?? 0

  return (
    <>
      <PageHead title={t(CHILDREN.title)} of={district?.nama} />
      {children.isPending && <Skeleton heights={[32, 90, 420]} />}
      {children.isError && <ProblemNote problem={children.error} retry={() => void children.refetch()} />}
      {children.data !== undefined && total === 0 && !isFiltered && (
        <Empty title={t(CHILDREN.emptyTitle)} acts={<UploadLink kab={kab}>{t(CHILDREN.upload)}</UploadLink>}>
          <p>{t(CHILDREN.emptyBody)}</p>
        </Empty>
      )}
      {children.data !== undefined && (total > 0 || isFiltered) && (
        <div className={styles['stack']}>
          <p className={styles['lead']}>{t(isFiltered ? CHILDREN.leadFiltered : CHILDREN.lead, { n: say.number(total) })}</p>
          <ChildrenActs kab={kab} search={search} total={total} />
          <ChildrenCard
            kab={kab}
            answer={children.data}
            isStale={children.isPlaceholderData}
            desa={district?.desa ?? []}
            search={search}
            onSearch={onSearch}
          />
        </div>
      )}
    </>
  )
}
