/** All versions of the analysis, and how far each kecamatan is with its own. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { analysesQuery } from '../../../app/analysis-queries.ts'
import { districtQuery } from '../../../app/queries.ts'
import { Button } from '../../../parts/button.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { ProblemNote, Skeleton } from '../../../parts/states.tsx'
import { ANALYSES } from '../../../text/analyses.ts'
import { SHELL } from '../../../text/shell.ts'
import { useText } from '../../../text/text.ts'
import { useBeginAnalysis } from './use-analysis-acts.ts'
import { VersionsView } from './versions-view.tsx'

const route = getRouteApi('/k/$kab/analisis')

export function VersionsPage() {
  const { kab } = route.useParams()
  const t = useText()
  const nama = useQuery(districtQuery(kab)).data?.nama
  const { data, isError, isPending, error, refetch } = useQuery(analysesQuery(kab))
  const begin = useBeginAnalysis(kab)
  return (
    <>
      <PageHead title={t(SHELL.analyses)} of={nama}>
        {data?.boleh.mulaiKabupaten === true && (
          <Button look="primary" disabled={begin.isPending} onClick={() => begin.mutate({ wilayah: kab, tahun: data.tahun })}>
            {t(ANALYSES.beginKab, { tahun: data.tahun })}
          </Button>
        )}
      </PageHead>
      {isError && <ProblemNote problem={error} retry={() => void refetch()} />}
      {begin.isError && <ProblemNote problem={begin.error} />}
      {isPending && <Skeleton />}
      {data !== undefined && <VersionsView kab={kab} data={data} />}
    </>
  )
}
