/** Lembaga dan pejabat: the register of offices, what they were called before, who holds which post. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { registerQuery } from '../../app/opd-queries.ts'
import { districtQuery } from '../../app/queries.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { SHELL } from '../../text/shell.ts'
import { useText } from '../../text/text.ts'
import { OfficesView } from './offices-view.tsx'

const route = getRouteApi('/k/$kab/lembaga')

export function OfficesPage() {
  const t = useText()
  const { kab } = route.useParams()
  const register = useQuery(registerQuery(kab))
  const district = useQuery(districtQuery(kab))
  const problem = register.error ?? district.error
  return (
    <>
      <PageHead title={t(SHELL.offices)} of={district.data?.nama} />
      {problem !== null && <ProblemNote problem={problem} retry={() => void register.refetch()} />}
      {problem === null && (register.data === undefined || district.data === undefined) && <Skeleton heights={[40, 320]} />}
      {register.data !== undefined && district.data !== undefined && (
        <OfficesView kab={kab} register={register.data} district={district.data} />
      )}
    </>
  )
}
