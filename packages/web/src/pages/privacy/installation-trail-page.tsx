/** Jejak pemasangan: sign-ins, accounts and setup, which belong to no district. */
import { TRACES, type TraceName } from '@konvergen/core/accounts/traces.ts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { installationTrailQuery } from '../../app/trail-queries.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { SHELL } from '../../text/shell.ts'
import { useText } from '../../text/text.ts'
import { TRAIL } from '../../text/trail.ts'
import styles from './trail-page.module.css'
import { TrailView } from './trail-view.tsx'

const route = getRouteApi('/jejak')
const NAMES = (Object.keys(TRACES) as readonly TraceName[]).filter((name) => /^(accounts|setup)\./.test(name))

export function InstallationTrailPage() {
  const t = useText()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const trail = useQuery(installationTrailQuery(search))
  return (
    <>
      <PageHead title={t(SHELL.installationTrail)} />
      <p className={styles['lead']}>{t(TRAIL.leadInstallation)}</p>
      {trail.isPending && <Skeleton heights={[60, 420]} />}
      {trail.isError && <ProblemNote problem={trail.error} retry={() => void trail.refetch()} />}
      {trail.data !== undefined && (
        <TrailView
          answer={trail.data}
          names={NAMES}
          search={search}
          onSearch={(next) => void navigate({ search: next, resetScroll: false })}
        />
      )}
    </>
  )
}
