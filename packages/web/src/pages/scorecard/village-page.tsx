/** One village's quarter: entered family by family, read as the form that the village prints, handed in. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useMay } from '../../app/may.ts'
import { scoredVillageQuery } from '../../app/scorecard-queries.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { PrintButton } from '../../parts/print-button.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { ENTRY_HPK, SCORE } from '../../text/scorecard.ts'
import { useText } from '../../text/text.ts'
import { QuarterPicker, useQuarter } from './quarter-picker.tsx'
import { TakeNames } from './take-names.tsx'
import { VillageView } from './village-view.tsx'

const route = getRouteApi('/k/$kab/layanan-hpk/$desa')

export function ScoredVillagePage() {
  const t = useText()
  const may = useMay()
  const { kab, desa } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const periode = useQuarter(search.periode)
  const village = useQuery(scoredVillageQuery(kab, periode, desa))
  return (
    <>
      <PageHead title={t(ENTRY_HPK.menu)} of={village.data?.desa.nama}>
        <QuarterPicker wanted={search.periode} onChange={(next) => void navigate({ search: { ...search, periode: next } })} />
        {may('scorecard.read', kab) && (
          <Link to="/k/$kab/skor" params={{ kab }} search={{ periode }}>
            {t(SCORE.toBoard)}
          </Link>
        )}
        {search.tampil === 'formulir' && <PrintButton />}
        {search.tampil === 'formulir' && may('scorecard.export-names', kab, desa) && <TakeNames params={{ kab, periode, desa }} />}
      </PageHead>
      {village.error !== null && <ProblemNote problem={village.error} retry={() => void village.refetch()} />}
      {village.error === null && village.data === undefined && <Skeleton />}
      {village.data !== undefined && (
        <VillageView
          key={`${desa} ${periode}`}
          params={{ kab, periode, desa }}
          village={village.data}
          isForm={search.tampil === 'formulir'}
          onForm={(isForm) =>
            void navigate({
              search: { ...(search.periode !== undefined && { periode: search.periode }), ...(isForm && { tampil: 'formulir' }) },
            })
          }
        />
      )}
    </>
  )
}
