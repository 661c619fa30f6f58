/**
 * Analisis situasi: the page that Bappeda and the health office open first. What is true now in sentences, the few figures, the map and
 * the table that say the same, and the next step: proposing lokus.
 */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { boundariesQuery, type Chosen, lokusQuery, situationQuery } from '../../app/queries.ts'
import { type SituationSearch, withoutNothing } from '../../app/search-state.ts'
import button from '../../parts/button.module.css'
import { PageHead } from '../../parts/page-head.tsx'
import { PeriodPicker } from '../../parts/period-picker.tsx'
import { PrintButton } from '../../parts/print-button.tsx'
import { Empty, ProblemNote, Skeleton } from '../../parts/states.tsx'
import { villageRows } from '../../parts/village-map/village-row.ts'
import { SITUATION } from '../../text/situation.ts'
import { useText } from '../../text/text.ts'
import { periodsOfSource } from './choose-source.ts'
import styles from './situation-page.module.css'
import { SituationView } from './situation-view.tsx'
import { SourceSwitch } from './source-switch.tsx'

const route = getRouteApi('/k/$kab/situasi')

export function SituationPage() {
  const t = useText()
  const { kab } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const chosen: Chosen = { sumber: search.sumber, recap: search.recap, krs: search.krs }
  const answer = useQuery(situationQuery(kab, chosen))
  const boundaries = useQuery(boundariesQuery(kab))
  const lokus = useQuery(lokusQuery(kab, chosen))

  const onChange = useCallback(
    (change: { [K in keyof SituationSearch]?: SituationSearch[K] | undefined }) =>
      void navigate({ search: (before) => withoutNothing({ ...before, ...change }), replace: true, resetScroll: false }),
    [navigate],
  )
  const situation = answer.data?.situation
  const rows = useMemo(() => (situation === undefined ? [] : villageRows(situation, lokus.data)), [situation, lokus.data])

  if (answer.isError) {
    return (
      <>
        <PageHead title={t(SITUATION.title)} />
        <ProblemNote problem={answer.error} retry={() => void answer.refetch()} />
      </>
    )
  }
  if (answer.data === undefined || situation === undefined) return <Skeleton />
  const { periods, chosen: used } = answer.data
  const isEmpty = used.recap === null && used.krs === null

  return (
    <div className={answer.isPlaceholderData ? styles['stale'] : undefined}>
      <PageHead title={t(SITUATION.title)} of={situation.kabupaten.nama}>
        <SourceSwitch periods={periods} chosen={search.sumber} onChange={(sumber) => onChange({ sumber, recap: undefined })} />
        <PeriodPicker
          label={t(SITUATION.recapPeriod)}
          periods={periodsOfSource(answer.data)}
          chosen={used.recap}
          onChange={(recap) => onChange({ recap })}
        />
        <PeriodPicker label={t(SITUATION.krsPeriod)} periods={periods.krs} chosen={used.krs} onChange={(krs) => onChange({ krs })} />
        {!isEmpty && (
          <>
            <PrintButton />
            <Link to="/k/$kab/lokus" params={{ kab }} search={periodsOf(search)} className={`${button['button']} ${button['primary']}`}>
              {t(SITUATION.decide)}
            </Link>
          </>
        )}
      </PageHead>
      {isEmpty ? (
        <Empty
          title={t(SITUATION.emptyTitle)}
          acts={
            <Link to="/k/$kab/berkas" params={{ kab }} className={`${button['button']} ${button['primary']}`}>
              {t(SITUATION.upload)}
            </Link>
          }
        >
          <p>{t(SITUATION.emptyBody)}</p>
        </Empty>
      ) : (
        <SituationView
          kab={kab}
          answer={answer.data}
          rows={rows}
          boundaries={boundaries}
          search={search}
          onChange={onChange}
          onOpen={(desa) => void navigate({ to: '/k/$kab/desa/$desa', params: { kab, desa }, search })}
        />
      )}
    </div>
  )
}

/** The proposal speaks of the same source and periods. */
function periodsOf({ sumber, recap, krs }: SituationSearch): Pick<SituationSearch, 'sumber' | 'recap' | 'krs'> {
  return { ...(sumber !== undefined && { sumber }), ...(recap !== undefined && { recap }), ...(krs !== undefined && { krs }) }
}
