/** Two versions of the analysis, chosen, and what has changed from the one to the other. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { analysesQuery, comparedQuery } from '../../../app/analysis-queries.ts'
import { districtQuery } from '../../../app/queries.ts'
import { PageHead } from '../../../parts/page-head.tsx'
import { PrintButton } from '../../../parts/print-button.tsx'
import { Empty, ProblemNote, Skeleton } from '../../../parts/states.tsx'
import { ANALYSES } from '../../../text/analyses.ts'
import { useText } from '../../../text/text.ts'
import { ComparedView } from './compared-view.tsx'
import { type PairOfVersions, pairOf } from './pair-of-versions.ts'
import { VersionChoice } from './version-choice.tsx'
import styles from './versions.module.css'

const route = getRouteApi('/k/$kab/analisis-banding')

export function ComparePage() {
  const { kab } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const t = useText()
  const nama = useQuery(districtQuery(kab)).data?.nama
  const { data, isError, isPending, error, refetch } = useQuery(analysesQuery(kab))
  const fixed = (data?.versi ?? []).filter(({ keadaan }) => keadaan !== 'konsep')
  const pair = pairOf(fixed, search)
  return (
    <>
      <PageHead title={t(ANALYSES.compareTitle)} of={nama}>
        {pair !== null && <PrintButton />}
      </PageHead>
      <p className={styles['lead']}>{t(ANALYSES.compareLead)}</p>
      {isError && <ProblemNote problem={error} retry={() => void refetch()} />}
      {isPending && <Skeleton />}
      {data !== undefined && pair === null && <Empty title={t(ANALYSES.tooFew)}>{t(ANALYSES.tooFewBody)}</Empty>}
      {pair !== null && (
        <>
          <VersionChoice versions={fixed} pair={pair} onChoose={(chosen) => void navigate({ search: chosen })} />
          <Compared kab={kab} pair={pair} />
        </>
      )}
      <p className="tanpa-cetak">
        <Link to="/k/$kab/analisis" params={{ kab }}>
          {t(ANALYSES.back)}
        </Link>
      </p>
    </>
  )
}

function Compared({ kab, pair }: { kab: string; pair: PairOfVersions }) {
  const { data, isError, isPending, error, refetch } = useQuery(comparedQuery(kab, pair))
  return (
    <>
      {isError && <ProblemNote problem={error} retry={() => void refetch()} />}
      {isPending && <Skeleton />}
      {data !== undefined && <ComparedView kab={kab} data={data} />}
    </>
  )
}
