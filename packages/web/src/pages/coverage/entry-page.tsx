/** Isian: an office without files types its numbers of a period, keyboard first; a colleague approves them. */
import { periodOf } from '@konvergen/core/indicators/period.ts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { boardQuery } from '../../app/coverage-queries.ts'
import { useMay } from '../../app/may.ts'
import { districtQuery } from '../../app/queries.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { Empty, ProblemNote, Skeleton } from '../../parts/states.tsx'
import { ENTRY } from '../../text/entry.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { enterable, openedOffice } from './arrange-offices-of-form.ts'
import { EntryForm } from './entry-form.tsx'
import { OfficePicker } from './office-picker.tsx'

const route = getRouteApi('/k/$kab/cakupan/$periode/isian')

export function EntryPage() {
  const t = useText()
  const say = useSay()
  const { kab, periode } = route.useParams()
  const { lembaga } = route.useSearch()
  const navigate = route.useNavigate()
  const period = periodOf(periode)
  const isSecretariat = useMay()('coverage.enter-for', kab)
  const district = useQuery(districtQuery(kab))
  const board = useQuery({ ...boardQuery(kab, periode), enabled: period !== null })
  const offices = enterable(board.data?.lembaga ?? [], isSecretariat)
  const opened = board.data === undefined ? (lembaga ?? undefined) : openedOffice(lembaga, board.data.lembaga, isSecretariat)
  const choose = (id: string | undefined) => void navigate({ search: id === undefined ? {} : { lembaga: id } })
  const back = (
    <Link to="/k/$kab/cakupan" params={{ kab }} search={{ periode }}>
      {t(ENTRY.toBoard)}
    </Link>
  )
  return (
    <>
      <PageHead title={t(ENTRY.title, { periode: period === null ? periode : say.period(periode) })} of={district.data?.nama}>
        {offices.length > 1 && <OfficePicker offices={offices} chosen={opened ?? undefined} onChange={choose} />}
      </PageHead>
      {period === null && <Empty title={t(ENTRY.noSuch)} acts={back} />}
      {board.error !== null && <ProblemNote problem={board.error} retry={() => void board.refetch()} />}
      {period !== null && board.isPending && opened === undefined && <Skeleton heights={[32, 40, 420]} />}
      {board.data !== undefined && opened === undefined && (
        <Empty title={t(ENTRY.nothing)} acts={back}>
          <p>{t(ENTRY.nothingBody)}</p>
        </Empty>
      )}
      {period !== null && opened !== undefined && <EntryForm kab={kab} period={period} lembaga={opened} back={back} />}
    </>
  )
}
