/** Acuan rencana: the nomenclature in force, unit costs, and which sub-kegiatan serves which indicator. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { referenceQuery } from '../../app/plan-queries.ts'
import { districtQuery } from '../../app/queries.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { PrintButton } from '../../parts/print-button.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { REFERENCE } from '../../text/plan-versions.ts'
import { useText } from '../../text/text.ts'
import { CostsCard } from './costs-card.tsx'
import { MappingCard } from './mapping-card.tsx'
import { NomenclatureCard } from './nomenclature-card.tsx'
import styles from './plan.module.css'

const route = getRouteApi('/k/$kab/acuan-rencana')

export function ReferencePage() {
  const t = useText()
  const { kab } = route.useParams()
  const reference = useQuery(referenceQuery(kab))
  const name = useQuery(districtQuery(kab)).data?.nama
  const { data } = reference
  return (
    <>
      <PageHead title={t(REFERENCE.title)} of={name}>
        {data !== undefined && <PrintButton />}
      </PageHead>
      {reference.isError && <ProblemNote problem={reference.error} retry={() => void reference.refetch()} />}
      {reference.isPending && <Skeleton />}
      {data !== undefined && (
        <div className={styles['stack']}>
          <NomenclatureCard kab={kab} reference={data} />
          <CostsCard kab={kab} reference={data} />
          <MappingCard kab={kab} reference={data} />
        </div>
      )}
    </>
  )
}
