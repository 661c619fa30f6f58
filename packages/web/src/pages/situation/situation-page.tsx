/**
 * Analisis situasi: the page that Bappeda and the health office open first. What is true now in sentences, the few figures, the map and
 * the table that say the same, and the next step: proposing lokus.
 */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useCallback } from 'react'
import { boundariesQuery, type Chosen } from '../../app/queries.ts'
import { type SituationSearch, withoutNothing } from '../../app/search-state.ts'
import { Skeleton } from '../../parts/states.tsx'
import { useVillageRows } from '../../parts/village-map/use-village-rows.ts'
import { SituationHead } from './situation-head.tsx'
import styles from './situation-page.module.css'
import { NoFigures, SituationProblem } from './situation-states.tsx'
import { SituationView } from './situation-view.tsx'

const route = getRouteApi('/k/$kab/situasi')

export function SituationPage() {
  const { kab } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const chosen: Chosen = { sumber: search.sumber, recap: search.recap, krs: search.krs }
  const { answer, rows } = useVillageRows(kab, chosen)
  const boundaries = useQuery(boundariesQuery(kab))

  const onChange = useCallback(
    (change: { [K in keyof SituationSearch]?: SituationSearch[K] | undefined }) =>
      void navigate({ search: (before) => withoutNothing({ ...before, ...change }), replace: true, resetScroll: false }),
    [navigate],
  )
  const situation = answer.data?.situation

  if (answer.isError) return <SituationProblem problem={answer.error} retry={() => void answer.refetch()} />
  if (answer.data === undefined || situation === undefined) return <Skeleton />
  const { chosen: used } = answer.data
  const isEmpty = used.recap === null && used.krs === null

  return (
    <div className={answer.isPlaceholderData ? styles['stale'] : undefined}>
      <SituationHead kab={kab} answer={answer.data} search={search} onChange={onChange} />
      {isEmpty ? (
        <NoFigures kab={kab} />
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
