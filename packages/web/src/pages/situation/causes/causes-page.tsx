/** Penyebab: what stunted children and families at risk have, what comes together, who would have to act, who may be next. Of a district, a kecamatan or a village. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { causesQuery } from '../../../app/causes-queries.ts'
import { PageHead } from '../../../parts/page-head.tsx'
import { PrintButton } from '../../../parts/print-button.tsx'
import { Empty, ProblemNote, Skeleton } from '../../../parts/states.tsx'
import { UploadLink } from '../../../parts/upload-link.tsx'
import { CAUSES_TEXT } from '../../../text/causes.ts'
import { useText } from '../../../text/text.ts'
import { CausesView } from './causes-view.tsx'
import { isNothing } from './say-causes.ts'
import { areaAndFactors, useAskedCauses } from './use-asked-causes.ts'

const route = getRouteApi('/k/$kab/penyebab')

export function CausesPage() {
  const t = useText()
  const { kab } = route.useParams()
  const search = useAskedCauses(kab, route.useSearch())
  const { data, isError, error, refetch } = useQuery(causesQuery(kab, areaAndFactors(search)))
  if (isError)
    return (
      <>
        <PageHead title={t(CAUSES_TEXT.title)} />
        <ProblemNote problem={error} retry={() => void refetch()} />
      </>
    )
  if (data === undefined) return <Skeleton />
  return (
    <>
      <PageHead title={t(CAUSES_TEXT.title)} of={data.wilayah.nama}>
        {!isNothing(data) && <PrintButton />}
      </PageHead>
      {isNothing(data) && data.wilayah.induk === null ? (
        <Empty
          title={t(CAUSES_TEXT.empty)}
          acts={
            <UploadLink kab={kab} isPrimary>
              {t(CAUSES_TEXT.toFiles)}
            </UploadLink>
          }
        >
          <p>{t(CAUSES_TEXT.emptyBody)}</p>
        </Empty>
      ) : (
        <CausesView kab={kab} causes={data} search={search} />
      )}
    </>
  )
}
