/** TPPS: which team is valid where, which decree ends soon, and the way to a draft. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { teamsQuery } from '../../app/opd-queries.ts'
import { districtQuery } from '../../app/queries.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { SHELL } from '../../text/shell.ts'
import { useText } from '../../text/text.ts'
import { TeamsView } from './teams-view.tsx'

const route = getRouteApi('/k/$kab/tpps')

export function TeamsPage() {
  const t = useText()
  const { kab } = route.useParams()
  const teams = useQuery(teamsQuery(kab))
  const district = useQuery(districtQuery(kab))
  const problem = teams.error ?? district.error
  return (
    <>
      <PageHead title={t(SHELL.teams)} of={district.data?.nama} />
      {problem !== null && <ProblemNote problem={problem} retry={() => void teams.refetch()} />}
      {problem === null && (teams.data === undefined || district.data === undefined) && <Skeleton heights={[40, 320]} />}
      {teams.data !== undefined && district.data !== undefined && <TeamsView kab={kab} teams={teams.data} district={district.data} />}
    </>
  )
}
