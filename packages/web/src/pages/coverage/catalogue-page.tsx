/** Indikator: the catalogue of a year, what each indicator counts over what, how far it should come, whose it is, and what the district changed. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { catalogueQuery } from '../../app/coverage-queries.ts'
import { useMe } from '../../app/me.ts'
import { districtQuery } from '../../app/queries.ts'
import { SelectField } from '../../parts/field.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { CATALOGUE } from '../../text/catalogue.ts'
import { SHELL } from '../../text/shell.ts'
import { useText } from '../../text/text.ts'
import { CatalogueView } from './catalogue-view.tsx'

const route = getRouteApi('/k/$kab/indikator')
/** Targets were set from then on (Perpres 72/2021). */
const FIRST_YEAR = 2021
const YEARS_AHEAD = 2

export function CataloguePage() {
  const t = useText()
  const { kab } = route.useParams()
  const { tahun, kode } = route.useSearch()
  const navigate = route.useNavigate()
  const { today } = useMe()
  const thisYear = Number(today.slice(0, 4))
  const year = tahun ?? thisYear
  const last = Math.max(year, thisYear + YEARS_AHEAD)
  const first = Math.min(year, FIRST_YEAR)
  const years = Array.from({ length: last - first + 1 }, (_, at) => last - at)
  const district = useQuery(districtQuery(kab))
  const catalogue = useQuery(catalogueQuery(kab, year))
  const go = (search: { tahun?: number; kode?: string }) => void navigate({ search, replace: true })
  const held = tahun === undefined ? {} : { tahun }
  return (
    <>
      <PageHead title={t(SHELL.indicators)} of={district.data?.nama}>
        <SelectField label={t(CATALOGUE.year)} value={year} onChange={(event) => go({ tahun: Number(event.target.value) })}>
          {years.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </SelectField>
      </PageHead>
      {catalogue.error !== null && <ProblemNote problem={catalogue.error} retry={() => void catalogue.refetch()} />}
      {catalogue.isPending && <Skeleton heights={[32, 40, 420]} />}
      {catalogue.data !== undefined && (
        <CatalogueView
          kab={kab}
          catalogue={catalogue.data}
          opened={kode}
          onOpen={(code) => go(code === undefined ? held : { ...held, kode: code })}
        />
      )}
    </>
  )
}
