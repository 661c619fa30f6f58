/** Angka & target: published figures by source, two numbers, changes, targets, season, claims. */
import { LEVELS } from '@konvergen/core/situation/published-figure.ts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { publishedQuery } from '../../app/published-queries.ts'
import { districtQuery } from '../../app/queries.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { PrintButton } from '../../parts/print-button.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { PUBLISHED } from '../../text/published.ts'
import { useText } from '../../text/text.ts'
import { PublishedBody } from './published-body.tsx'
import styles from './published-page.module.css'

const route = getRouteApi('/k/$kab/angka')

export function PublishedPage() {
  const t = useText()
  const { kab } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const district = useQuery(districtQuery(kab))
  const published = useQuery(publishedQuery(kab, search))
  const { tingkat = 'kabupaten' } = search
  return (
    <>
      <PageHead title={t(PUBLISHED.title)} of={district.data?.nama}>
        <PrintButton />
      </PageHead>
      <div className={`${styles['lead']} tanpa-cetak`}>
        <Segmented
          label={t(PUBLISHED.level)}
          value={tingkat}
          options={LEVELS.toReversed().map((value) => ({ value, label: t(PUBLISHED[value]) }))}
          onChange={(value) => void navigate({ search: { ...search, tingkat: value } })}
        />
      </div>
      {published.error !== null && <ProblemNote problem={published.error} retry={() => void published.refetch()} />}
      {published.isPending && <Skeleton />}
      {published.data !== undefined && (
        <PublishedBody
          kab={kab}
          answer={published.data}
          shown={tingkat}
          onMonth={(bulan) => void navigate({ search: { ...search, bulan } })}
          onLimit={(batas) => void navigate({ search: { ...search, batas } })}
        />
      )}
    </>
  )
}
