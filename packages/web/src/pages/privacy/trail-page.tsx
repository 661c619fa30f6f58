/** Jejak: who did what in this district, and who opened a name for what. */
import { TRACES, type TraceName } from '@konvergen/core/accounts/traces.ts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { districtQuery } from '../../app/queries.ts'
import { trailQuery } from '../../app/trail-queries.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { SHELL } from '../../text/shell.ts'
import { useText } from '../../text/text.ts'
import { TRAIL } from '../../text/trail.ts'
import { PrivacyCards } from './privacy-cards.tsx'
import styles from './trail-page.module.css'
import { TrailView } from './trail-view.tsx'

const route = getRouteApi('/k/$kab/jejak')
const NAMES = Object.keys(TRACES) as readonly TraceName[]

export function TrailPage() {
  const t = useText()
  const { kab } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const trail = useQuery(trailQuery(kab, search))
  const district = useQuery(districtQuery(kab)).data
  return (
    <>
      <PageHead title={t(SHELL.trail)} of={district?.nama} />
      <p className={styles['lead']}>{t(TRAIL.lead)}</p>
      {trail.isPending && <Skeleton heights={[60, 420]} />}
      {trail.isError && <ProblemNote problem={trail.error} retry={() => void trail.refetch()} />}
      {trail.data !== undefined && (
        <div className={styles['stack']}>
          <TrailView
            answer={trail.data}
            names={NAMES}
            search={search}
            onSearch={(next) => void navigate({ search: next, resetScroll: false })}
          />
          <PrivacyCards kab={kab} />
        </div>
      )}
    </>
  )
}
