/**
 * Analisis situasi: the page that Bappeda and the health office open first. What is true now in sentences, the few figures, the map and
 * the table that say the same, and the next step: proposing lokus.
 */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { boundariesQuery, type Chosen, lokusQuery, situationQuery } from '../../app/queries.ts'
import { type SituationSearch, withoutNothing } from '../../app/search-state.ts'
import button from '../../parts/button.module.css'
import { PageHead } from '../../parts/page-head.tsx'
import { Empty, ProblemNote, Skeleton } from '../../parts/states.tsx'
import { villageRows } from '../../parts/village-map/village-row.ts'
import { SITUATION } from '../../text/situation.ts'
import { useText } from '../../text/text.ts'
import { SituationHead } from './situation-head.tsx'
import styles from './situation-page.module.css'
import { SituationView } from './situation-view.tsx'

const route = getRouteApi('/k/$kab/situasi')

export function SituationPage() {
  const t = useText()
  const { kab } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const chosen: Chosen = { sumber: search.sumber, recap: search.recap, krs: search.krs }
  const answer = useQuery(situationQuery(kab, chosen))
  const boundaries = useQuery(boundariesQuery(kab))
  const lokus = useQuery(lokusQuery(kab, chosen))

  const onChange = useCallback(
    (change: { [K in keyof SituationSearch]?: SituationSearch[K] | undefined }) =>
      void navigate({ search: (before) => withoutNothing({ ...before, ...change }), replace: true, resetScroll: false }),
    [navigate],
  )
  const situation = answer.data?.situation
  const rows = useMemo(() => (situation === undefined ? [] : villageRows(situation, lokus.data)), [situation, lokus.data])

  if (answer.isError) {
    return (
      <>
        <PageHead title={t(SITUATION.title)} />
        <ProblemNote problem={answer.error} retry={() => void answer.refetch()} />
      </>
    )
  }
  if (answer.data === undefined || situation === undefined) return <Skeleton />
  const { chosen: used } = answer.data
  const isEmpty = used.recap === null && used.krs === null

  return (
    <div className={answer.isPlaceholderData ? styles['stale'] : undefined}>
      <SituationHead kab={kab} answer={answer.data} search={search} onChange={onChange} />
      {isEmpty ? (
        <Empty
          title={t(SITUATION.emptyTitle)}
          acts={
            <Link to="/k/$kab/berkas" params={{ kab }} className={`${button['button']} ${button['primary']}`}>
              {t(SITUATION.upload)}
            </Link>
          }
        >
          <p>{t(SITUATION.emptyBody)}</p>
        </Empty>
      ) : (
        <SituationView
          kab={kab}
          answer={answer.data}
          rows={rows}
          boundaries={boundaries}
          search={search}
          onChange={onChange}
          onOpen={(desa) => void navigate({ to: '/k/$kab/desa/$desa', params: { kab, desa }, search })}
        />
      )}
    </div>
  )
}
