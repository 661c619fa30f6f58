/** One indicator of a period: what it counts, its targets, every village, and behind each number who entered it. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { figureQuery } from '../../app/coverage-queries.ts'
import { districtQuery } from '../../app/queries.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { FIGURE } from '../../text/coverage-figure.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { withKecamatanNames } from './arrange-figure.ts'
import { FigureActs } from './figure-acts.tsx'
import { FigureView } from './figure-view.tsx'

const route = getRouteApi('/k/$kab/cakupan/$periode/$kode')

export function FigurePage() {
  const t = useText()
  const say = useSay()
  const { kab, periode, kode } = route.useParams()
  const { wilayah } = route.useSearch()
  const navigate = route.useNavigate()
  const district = useQuery(districtQuery(kab))
  const figure = useQuery(figureQuery(kab, periode, kode))
  const name = figure.data?.definisi.name[say.language] ?? kode
  const label = `${name} (${kode}), ${say.period(periode)}`
  return (
    <>
      <p className="tanpa-cetak">
        <Link to="/k/$kab/cakupan" params={{ kab }} search={{ periode }}>
          {t(FIGURE.back, { periode: say.period(periode) })}
        </Link>
      </p>
      <PageHead title={name} of={district.data === undefined ? undefined : `${kode} · ${say.period(periode)} · ${district.data.nama}`}>
        {figure.data !== undefined && <FigureActs kab={kab} periode={periode} kode={kode} label={label} />}
      </PageHead>
      {figure.error !== null && <ProblemNote problem={figure.error} retry={() => void figure.refetch()} />}
      {figure.error === null && figure.data === undefined && <Skeleton />}
      {figure.data !== undefined && (
        <FigureView
          kab={kab}
          figure={withKecamatanNames(figure.data, district.data?.kecamatan ?? [])}
          opened={wilayah}
          onOpen={(area) => void navigate({ search: area === undefined ? {} : { wilayah: area }, replace: true, resetScroll: false })}
        />
      )}
    </>
  )
}
