/** Anak dan keluarga: how far children and families are linked, the run that links them, and what waits for a person. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { linkageQuery } from '../../app/kin-queries.ts'
import { districtQuery } from '../../app/queries.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { Empty, ProblemNote, Skeleton } from '../../parts/states.tsx'
import { UploadLink } from '../../parts/upload-link.tsx'
import { LINKAGE } from '../../text/kin.ts'
import { useText } from '../../text/text.ts'
import { KinView } from './kin-view.tsx'

const route = getRouteApi('/k/$kab/tautan')

export function KinPage() {
  const t = useText()
  const { kab } = route.useParams()
  const linkage = useQuery(linkageQuery(kab))
  const district = useQuery(districtQuery(kab)).data
  const { data } = linkage
  const isEmpty = data !== undefined && data.putaran.length === 0 && (data.keluarga === 0 || data.kecamatan.length === 0)
  return (
    <>
      <PageHead title={t(LINKAGE.title)} of={district?.nama} />
      {linkage.isPending && <Skeleton heights={[32, 160, 320]} />}
      {linkage.isError && <ProblemNote problem={linkage.error} retry={() => void linkage.refetch()} />}
      {isEmpty && (
        <Empty title={t(LINKAGE.emptyTitle)} acts={<UploadLink kab={kab}>{t({ id: 'Ke Berkas', en: 'To the files' })}</UploadLink>}>
          <p>{t(LINKAGE.emptyBody)}</p>
        </Empty>
      )}
      {data !== undefined && !isEmpty && <KinView kab={kab} linkage={data} />}
    </>
  )
}
