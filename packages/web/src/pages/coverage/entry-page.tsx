/** Isian: an office without files types its numbers of a period, keyboard first; a colleague approves them. */
import { periodOf } from '@konvergen/core/indicators/period.ts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { districtQuery } from '../../app/queries.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { Empty } from '../../parts/states.tsx'
import { ENTRY } from '../../text/entry.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { EntryOffices } from './entry-offices.tsx'

const route = getRouteApi('/k/$kab/cakupan/$periode/isian')

export function EntryPage() {
  const t = useText()
  const say = useSay()
  const { kab, periode } = route.useParams()
  const { lembaga } = route.useSearch()
  const navigate = route.useNavigate()
  const period = periodOf(periode)
  const district = useQuery(districtQuery(kab))
  const choose = (id: string | undefined) => void navigate({ search: id === undefined ? {} : { lembaga: id } })
  const back = (
    <Link to="/k/$kab/cakupan" params={{ kab }} search={{ periode }}>
      {t(ENTRY.toBoard)}
    </Link>
  )
  return (
    <>
      <PageHead title={t(ENTRY.title, { periode: period === null ? periode : say.period(periode) })} of={district.data?.nama}>
        {back}
      </PageHead>
      {period === null ? (
        <Empty title={t(ENTRY.noSuch)} acts={back} />
      ) : (
        <EntryOffices kab={kab} period={period} wanted={lembaga} onChoose={choose} />
      )}
    </>
  )
}
