/**
 * Peta: any figure of the situation or indicator of services on the villages or kecamatan of a district, one or two at once, by period; every area opens to
 * what its number rests on.
 */
import { getRouteApi } from '@tanstack/react-router'
import { isIndicator, type MapChange } from '../../../app/map-search.ts'
import { present } from '../../../app/read-search.ts'
import { PageHead } from '../../../parts/page-head.tsx'
import { Empty, ProblemNote, Skeleton } from '../../../parts/states.tsx'
import { UploadLink } from '../../../parts/upload-link.tsx'
import { MAPS } from '../../../text/maps.ts'
import { useText } from '../../../text/text.ts'
import { MapControls } from './map-controls.tsx'
import { MapView } from './map-view.tsx'
import { ModelCard } from './model-card.tsx'
import { useMap } from './use-map.ts'

const route = getRouteApi('/k/$kab/peta')

export function MapPage() {
  const t = useText()
  const { kab } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { first, second, boundaries, model, indicators, mayOutline } = useMap(kab, search)
  const { ukuran = 'stunting', sumber } = search

  const onChange = (change: MapChange) =>
    void navigate({ search: (before) => present({ ...before, ...change }), replace: true, resetScroll: false })
  const onOpen = (kode: string) => {
    const periode = first.data?.periode[0]?.periode ?? ''
    if (isIndicator(ukuran))
      void navigate({ to: '/k/$kab/cakupan/$periode/$kode', params: { kab, periode, kode: ukuran }, search: { wilayah: kode } })
    else if (model?.first.level === 'kecamatan')
      void navigate({ to: '/k/$kab/situasi', params: { kab }, search: present({ kec: kode, sumber, recap: search.periode }) })
    else void navigate({ to: '/k/$kab/desa/$desa', params: { kab, desa: kode }, search: present({ sumber, recap: search.periode }) })
  }

  if (first.isError)
    return (
      <>
        <PageHead title={t(MAPS.title)} />
        <ProblemNote problem={first.error} retry={() => void first.refetch()} />
      </>
    )
  if (first.data === undefined || boundaries.isPending) return <Skeleton />
  return (
    <>
      <PageHead title={t(MAPS.title)} of={first.data.periode[0]?.kabupaten.nama} />
      <MapControls search={search} first={first.data} second={second} indicators={indicators} mayOutline={mayOutline} onChange={onChange} />
      {ukuran === 'stunting' && <ModelCard search={search} onChange={onChange} />}
      {boundaries.isError && <ProblemNote problem={boundaries.error} retry={() => void boundaries.refetch()} />}
      {model === null ? (
        <Empty
          title={t(MAPS.emptyTitle)}
          acts={
            <UploadLink kab={kab} isPrimary>
              {t(MAPS.toFiles)}
            </UploadLink>
          }
        >
          <p>{t(MAPS.emptyBody)}</p>
        </Empty>
      ) : (
        <MapView kab={kab} model={model} features={boundaries.data?.features ?? []} search={search} onOpen={onOpen} />
      )}
    </>
  )
}
