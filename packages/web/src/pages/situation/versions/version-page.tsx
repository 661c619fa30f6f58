/** One version of the analysis: its way, figures, gaps, causes in words, what kecamatan signed, sources, and what has changed since. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { analysisQuery } from '../../../app/analysis-queries.ts'
import { districtQuery } from '../../../app/queries.ts'
import { PageHead } from '../../../parts/page-head.tsx'
import { PrintButton } from '../../../parts/print-button.tsx'
import { ProblemNote, Skeleton } from '../../../parts/states.tsx'
import { ANALYSES } from '../../../text/analyses.ts'
import { SHELL } from '../../../text/shell.ts'
import { useText } from '../../../text/text.ts'
import { VersionView } from './version-view.tsx'

const route = getRouteApi('/k/$kab/analisis/$id')

export function VersionPage() {
  const { kab, id } = route.useParams()
  const t = useText()
  const nama = useQuery(districtQuery(kab)).data?.nama
  const { data, isError, isPending, error, refetch } = useQuery(analysisQuery(kab, id))
  const head = data?.analisis
  const title = head === undefined ? t(SHELL.analyses) : t(ANALYSES.title, { nama: head.nama, tahun: head.tahun, n: head.versi })
  return (
    <>
      <PageHead title={title} of={nama}>
        {data !== undefined && <PrintButton />}
      </PageHead>
      {isError && <ProblemNote problem={error} retry={() => void refetch()} />}
      {isPending && <Skeleton />}
      {data !== undefined && <VersionView kab={kab} data={data} />}
      <p className="tanpa-cetak">
        <Link to="/k/$kab/analisis" params={{ kab }}>
          {t(ANALYSES.back)}
        </Link>
      </p>
    </>
  )
}
