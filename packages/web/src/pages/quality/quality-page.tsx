/**
 * Mutu pengukuran: whether the measurements of each posyandu may be used, and why not. For puskesmas and the health office; it names posyandu,
 * never a person, and asks to measure again. One posyandu is opened by the address.
 */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { changeQuality, type QualityChange } from '../../app/measurement-search.ts'
import { qualityQuery } from '../../app/quality-queries.ts'
import { Empty, ProblemNote, Skeleton } from '../../parts/states.tsx'
import { UploadLink } from '../../parts/upload-link.tsx'
import { QUALITY } from '../../text/quality.ts'
import { useText } from '../../text/text.ts'
import { DistrictView } from './district-view.tsx'
import { PosyanduView } from './posyandu-view.tsx'
import { QualityHead } from './quality-head.tsx'
import styles from './quality-page.module.css'

const route = getRouteApi('/k/$kab/mutu')

export function QualityPage() {
  const t = useText()
  const { kab } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const answer = useQuery(qualityQuery(kab, search))
  const onChange = (change: QualityChange) =>
    void navigate({ search: changeQuality(search, change), replace: !('posyandu' in change), resetScroll: 'posyandu' in change })
  const { data } = answer
  const report = data?.report ?? null
  return (
    <>
      {search.posyandu === undefined && (
        <QualityHead kab={kab} nama={report?.kabupaten.nama} answer={data} search={search} onChange={onChange} />
      )}
      {answer.isError && <ProblemNote problem={answer.error} retry={() => void answer.refetch()} />}
      {answer.isPending && <Skeleton heights={[48, 110, 420]} />}
      {data !== undefined && report === null && (
        <Empty title={t(QUALITY.emptyTitle)} acts={<UploadLink kab={kab}>{t(QUALITY.upload)}</UploadLink>}>
          <p>{t(QUALITY.emptyBody)}</p>
        </Empty>
      )}
      {data !== undefined && report !== null && (
        <div className={answer.isPlaceholderData ? styles['stale'] : undefined}>
          {search.posyandu === undefined ? (
            <DistrictView report={report} search={search} onChange={onChange} />
          ) : (
            <PosyanduView
              kab={kab}
              report={report}
              posyandu={search.posyandu}
              detail={answer.isPlaceholderData ? undefined : data.detail}
              search={search}
              onChange={onChange}
            />
          )}
        </div>
      )}
    </>
  )
}
