/** What stands below the figures of a village: their trend, and every count down to its cell. */
import { lazy, Suspense } from 'react'
import type { Chosen } from '../../app/queries.ts'
import { type Origin, type SituationSearch, withoutNothing } from '../../app/search-state.ts'
import { Skeleton } from '../../parts/states.tsx'
import { ProvenanceCard } from './provenance-card.tsx'
import styles from './village-page.module.css'

const TrendCard = lazy(async () => ({ default: (await import('./trend-card.tsx')).TrendCard }))

interface VillageBelowProps {
  readonly kab: string
  /** Code. */
  readonly desa: string
  readonly sumber: Origin
  readonly search: SituationSearch
  readonly chosen: Chosen
  readonly onChange: (search: SituationSearch) => void
}

export function VillageBelow({ kab, desa, sumber, search, chosen, onChange }: VillageBelowProps) {
  return (
    <>
      <Suspense fallback={<Skeleton heights={[360]} />}>
        <div className={styles['trend']}>
          <TrendCard
            kab={kab}
            area={desa}
            sumber={sumber}
            search={search}
            onChange={(change) => onChange(withoutNothing({ ...search, ...change }))}
          />
        </div>
      </Suspense>
      <ProvenanceCard kab={kab} desa={desa} chosen={chosen} />
    </>
  )
}
