/** Anak: the measured children of a district, without names, each with what its last measurement says; and the way to one by its NIK. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { childrenQuery, doubtsQuery } from '../../app/child-queries.ts'
import type { ChildrenSearch } from '../../app/measurement-search.ts'
import { districtQuery } from '../../app/queries.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { Empty, Note, ProblemNote, Skeleton } from '../../parts/states.tsx'
import { CHILDREN } from '../../text/measurement.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { ChildrenCard } from './children-card.tsx'
import styles from './children-page.module.css'
import { FindChild } from './find-child.tsx'

const route = getRouteApi('/k/$kab/anak')

export function ChildrenPage() {
  const t = useText()
  const say = useSay()
  const { kab } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const children = useQuery(childrenQuery(kab, search))
  const district = useQuery(districtQuery(kab)).data
  const open = useQuery(doubtsQuery(kab)).data?.open ?? 0
  const onSearch = (next: ChildrenSearch) => void navigate({ search: next, resetScroll: false })
  const isFiltered = search.desa !== undefined || search.posyandu !== undefined || search.masalah !== undefined
  const total = children.data?.total ?? 0

  return (
    <>
      <PageHead title={t(CHILDREN.title)} of={district?.nama} />
      {children.isPending && <Skeleton heights={[32, 90, 420]} />}
      {children.isError && <ProblemNote problem={children.error} retry={() => void children.refetch()} />}
      {children.data !== undefined && total === 0 && !isFiltered && (
        <Empty
          title={t(CHILDREN.emptyTitle)}
          acts={
            <Link to="/k/$kab/berkas" params={{ kab }}>
              {t(CHILDREN.upload)}
            </Link>
          }
        >
          <p>{t(CHILDREN.emptyBody)}</p>
        </Empty>
      )}
      {children.data !== undefined && (total > 0 || isFiltered) && (
        <div className={styles['stack']}>
          <p className={styles['lead']}>{t(isFiltered ? CHILDREN.leadFiltered : CHILDREN.lead, { n: say.number(total) })}</p>
          {open > 0 && (
            <Note
              tone="caution"
              title={t(CHILDREN.doubts, { n: say.number(open) })}
              acts={
                <Link to="/k/$kab/anak-meragukan" params={{ kab }}>
                  {t(CHILDREN.toDoubts)}
                </Link>
              }
            >
              <p>{t(CHILDREN.doubtsBody)}</p>
            </Note>
          )}
          <FindChild kab={kab} onFound={(id) => void navigate({ to: '/k/$kab/anak/$id', params: { kab, id } })} />
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
