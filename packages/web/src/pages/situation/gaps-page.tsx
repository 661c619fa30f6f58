/** Kesenjangan: which services are missing where, for the rembuk to choose from. By office, by kecamatan or by village, the worst first. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { periodsQuery } from '../../app/coverage-queries.ts'
import { gapsQuery } from '../../app/gap-queries.ts'
import type { GapsChange, GapsSearch } from '../../app/gaps-search.ts'
import { useMay } from '../../app/may.ts'
import { districtQuery, lokusQuery } from '../../app/queries.ts'
import { chosenPeriod, orderedPeriods } from '../../parts/coverage/arrange-periods.ts'
import { Empty, ProblemNote, Skeleton } from '../../parts/states.tsx'
import { GAPS } from '../../text/gaps.ts'
import { useText } from '../../text/text.ts'
import { GapsHead } from './gaps-head.tsx'
import { GapsView } from './gaps-view.tsx'

const route = getRouteApi('/k/$kab/kesenjangan')

export function GapsPage() {
  const t = useText()
  const { kab } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const mayLokus = useMay()('lokus.read', kab)
  const district = useQuery(districtQuery(kab))
  const periods = useQuery(periodsQuery(kab))
  const chosen = chosenPeriod(periods.data ?? [], search.periode)?.periode
  const gaps = useQuery({ ...gapsQuery(kab, chosen ?? '', search.sumbu ?? 'lembaga'), enabled: chosen !== undefined })
  const lokus = useQuery({ ...lokusQuery(kab, {}), enabled: mayLokus && search.sumbu === 'desa' })
  const proposed = lokus.data?.rows.filter((row) => row.proposed).map(({ kode }) => kode)
  const problem = periods.error ?? gaps.error

  /** What was cleared leaves no trace in the address. */
  const onChange = (change: GapsChange) => {
    const next = Object.fromEntries(Object.entries({ ...search, ...change }).filter(([, value]) => value !== undefined)) as GapsSearch
    void navigate({ search: next, replace: true, resetScroll: false })
  }
  const isEmpty = periods.data !== undefined && chosen === undefined
  return (
    <>
      <GapsHead
        nama={district.data?.nama}
        periods={orderedPeriods(periods.data ?? []).map(({ periode }) => periode)}
        chosen={chosen ?? null}
        isShown={gaps.data !== undefined}
        onChoose={(periode) => onChange({ periode })}
      />
      {problem !== null && <ProblemNote problem={problem} retry={() => void (periods.error === null ? gaps : periods).refetch()} />}
      {problem === null && !isEmpty && gaps.data === undefined && <Skeleton />}
      {isEmpty && (
        <Empty
          title={t(GAPS.noPeriod)}
          acts={
            <Link to="/k/$kab/cakupan" params={{ kab }}>
              {t(GAPS.toCoverage)}
            </Link>
          }
        >
          <p>{t(GAPS.noPeriodBody)}</p>
        </Empty>
      )}
      {gaps.data !== undefined && !isEmpty && (
        <GapsView kab={kab} gaps={gaps.data} search={search} proposed={proposed ?? null} onChange={onChange} />
      )}
    </>
  )
}
