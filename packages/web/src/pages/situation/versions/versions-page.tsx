/** All versions of the analysis, and how far each kecamatan is with its own. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { analysesQuery } from '../../../app/analysis-queries.ts'
import { districtQuery } from '../../../app/queries.ts'
import { Button } from '../../../parts/button.tsx'
import { Card } from '../../../parts/card.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { PrintButton } from '../../../parts/print-button.tsx'
import { Empty, ProblemNote, Skeleton } from '../../../parts/states.tsx'
import { ANALYSES } from '../../../text/analyses.ts'
import { SHELL } from '../../../text/shell.ts'
import { useText } from '../../../text/text.ts'
import { KecamatanBoard } from './kecamatan-board.tsx'
import { useBeginAnalysis } from './use-analysis-acts.ts'
import { VersionTable } from './version-table.tsx'
import styles from './versions.module.css'

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
        <PrintButton />
      </PageHead>
      {isError && <ProblemNote problem={error} retry={() => void refetch()} />}
      {begin.isError && <ProblemNote problem={begin.error} />}
      {isPending && <Skeleton />}
      {data !== undefined && (
        <>
          <p className={styles['lead']}>{t(ANALYSES.lead)}</p>
          <div className={styles['stack']}>
            <Card title={t(ANALYSES.versions)}>
              {data.versi.length === 0 ? (
                <Empty title={t(ANALYSES.none)}>{t(ANALYSES.noneBody)}</Empty>
              ) : (
                <VersionTable kab={kab} versions={data.versi} />
              )}
            </Card>
            {data.papan.length > 0 && <KecamatanBoard kab={kab} data={data} />}
          </div>
        </>
      )}
    </>
  )
}
