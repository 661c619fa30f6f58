/** Orang dan peran: who works in this district in which role, how they come in, and how that ends. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { peopleQuery } from '../../app/account-queries.ts'
import { districtQuery } from '../../app/queries.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { PEOPLE } from '../../text/people.ts'
import { useSay } from '../../text/say.ts'
import { SHELL } from '../../text/shell.ts'
import { useText } from '../../text/text.ts'
import { PeopleView } from './people-view.tsx'

const route = getRouteApi('/k/$kab/orang')

export function PeoplePage() {
  const t = useText()
  const say = useSay()
  const { kab } = route.useParams()
  const people = useQuery(peopleQuery(kab))
  const district = useQuery(districtQuery(kab))
  const problem = people.error ?? district.error
  const invited = people.data?.filter(({ state }) => state === 'diundang').length ?? 0
  const n = people.data?.filter(({ state, grants }) => state !== 'nonaktif' && grants.length > 0).length ?? 0
  return (
    <>
      <PageHead title={t(SHELL.people)} of={district.data?.nama} />
      {problem !== null && <ProblemNote problem={problem} retry={() => void people.refetch()} />}
      {problem === null && (people.data === undefined || district.data === undefined) && <Skeleton heights={[40, 320]} />}
      {people.data !== undefined && district.data !== undefined && (
        <PeopleView
          kab={kab}
          people={people.data}
          district={district.data}
          lead={t(PEOPLE.lead, { n: say.number(n), invited: say.number(invited) })}
        />
      )}
    </>
  )
}
