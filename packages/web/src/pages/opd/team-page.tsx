/** One team: its seats by field, the text of its decree, the decree as Word and PDF. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { registerQuery, teamQuery } from '../../app/opd-queries.ts'
import { districtQuery } from '../../app/queries.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { SHELL } from '../../text/shell.ts'
import { useText } from '../../text/text.ts'
import { TPPS } from '../../text/tpps.ts'
import { areaName } from './arrange-teams.ts'
import { TeamView } from './team-view.tsx'

const route = getRouteApi('/k/$kab/tpps/$id')

export function TeamPage() {
  const t = useText()
  const { kab, id } = route.useParams()
  const detail = useQuery(teamQuery(kab, id))
  const register = useQuery(registerQuery(kab))
  const district = useQuery(districtQuery(kab))
  const problem = detail.error ?? register.error ?? district.error
  const isThere = detail.data !== undefined && register.data !== undefined && district.data !== undefined
  const title = isThere ? t(TPPS.of, { nama: areaName(district.data, detail.data.team.wilayah) }) : t(SHELL.teams)
  return (
    <>
      <p className="tanpa-cetak">
        <Link to="/k/$kab/tpps" params={{ kab }}>
          {t(TPPS.back)}
        </Link>
      </p>
      <PageHead title={title} of={district.data?.nama} />
      {problem !== null && <ProblemNote problem={problem} retry={() => void detail.refetch()} />}
      {problem === null && !isThere && <Skeleton />}
      {isThere && <TeamView key={id} kab={kab} detail={detail.data} register={register.data} />}
    </>
  )
}
