/** One finding: what was seen, its numbers with the way to each, what became of it, what can be done. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { findingQuery } from '../../app/findings-queries.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { FINDING, FINDINGS } from '../../text/findings.ts'
import { useText } from '../../text/text.ts'
import { FindingView } from './finding-view.tsx'
import styles from './findings-page.module.css'

const route = getRouteApi('/k/$kab/temuan/$id')

export function FindingPage() {
  const t = useText()
  const { kab, id } = route.useParams()
  const finding = useQuery(findingQuery(kab, id))
  return (
    <>
      <PageHead title={t(FINDINGS.title)} of={finding.data?.temuan.nama} />
      <p className={`${styles['line']} tanpa-cetak`}>
        <Link to="/k/$kab/temuan" params={{ kab }}>
          {t(FINDING.back)}
        </Link>
      </p>
      {finding.error !== null && <ProblemNote problem={finding.error} retry={() => void finding.refetch()} />}
      {finding.isPending && <Skeleton />}
      {finding.data !== undefined && <FindingView kab={kab} answer={finding.data} />}
    </>
  )
}
