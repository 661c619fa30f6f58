/** Laporan Sigizi: its monthly reports of a year up to a month, as its quarterly report draws them together. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { type SigiziSearch, sigiziQuery } from '../../app/sigizi-queries.ts'
import { Empty, ProblemNote, Skeleton } from '../../parts/states.tsx'
import { SIGIZI } from '../../text/sigizi.ts'
import { useText } from '../../text/text.ts'
import { SigiziHead } from './sigizi-head.tsx'
import { SigiziView } from './sigizi-view.tsx'

const route = getRouteApi('/k/$kab/berkas/sigizi')

export function SigiziPage() {
  const t = useText()
  const { kab } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const sigizi = useQuery(sigiziQuery(kab, search))
  const isEmpty = sigizi.data?.tahun === null
  const onChange = (change: SigiziSearch) => void navigate({ search: { ...search, ...change }, replace: true, resetScroll: false })
  return (
    <>
      <SigiziHead answer={sigizi.data} onChange={onChange} />
      {sigizi.error !== null && <ProblemNote problem={sigizi.error} retry={() => void sigizi.refetch()} />}
      {sigizi.error === null && sigizi.data === undefined && <Skeleton />}
      {isEmpty && (
        <Empty
          title={t(SIGIZI.none)}
          acts={
            <Link to="/k/$kab/berkas" params={{ kab }}>
              {t(SIGIZI.toFiles)}
            </Link>
          }
        >
          <p>{t(SIGIZI.noneBody)}</p>
        </Empty>
      )}
      {sigizi.data !== undefined && !isEmpty && (
        <SigiziView kab={kab} answer={sigizi.data} column={search.nomor} onChoose={(nomor) => onChange({ nomor })} />
      )}
    </>
  )
}
