/** Pengampu: who answers for each indicator, denominator and action, and what nobody answers for. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { ownersQuery, registerQuery } from '../../app/opd-queries.ts'
import { districtQuery } from '../../app/queries.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { SHELL } from '../../text/shell.ts'
import { useText } from '../../text/text.ts'
import { OwnersView } from './owners-view.tsx'

const route = getRouteApi('/k/$kab/pengampu')

export function OwnersPage() {
  const t = useText()
  const { kab } = route.useParams()
  const owners = useQuery(ownersQuery(kab))
  const register = useQuery(registerQuery(kab))
  const district = useQuery(districtQuery(kab))
  const problem = owners.error ?? register.error
  return (
    <>
      <PageHead title={t(SHELL.owners)} of={district.data?.nama} />
      {problem !== null && <ProblemNote problem={problem} retry={() => void owners.refetch()} />}
      {problem === null && (owners.data === undefined || register.data === undefined) && <Skeleton heights={[40, 320]} />}
      {owners.data !== undefined && register.data !== undefined && <OwnersView kab={kab} rows={owners.data} register={register.data} />}
    </>
  )
}
