/** What can be done with the areas of a district, as far as the role may. */
import { useMay } from '../../app/may.ts'
import type { AreaOption } from '../../parts/area-picker.tsx'
import { AliasCard } from './alias-card.tsx'
import { BoundaryCard } from './boundary-card.tsx'
import { VillageChangeCard } from './village-change-card.tsx'
import styles from './wilayah-page.module.css'

interface WilayahActsProps {
  readonly kab: string
  readonly villages: readonly AreaOption[]
  readonly drawn: ReadonlySet<string>
}

export function WilayahActs({ kab, villages, drawn }: WilayahActsProps) {
  const may = useMay()
  return (
    <div className={styles['stack']}>
      {may('wilayah.boundaries', kab) && <BoundaryCard kab={kab} villages={villages} drawn={drawn} />}
      {may('wilayah.alias-read', kab) && <AliasCard kab={kab} />}
      {may('wilayah.change', kab) && <VillageChangeCard kab={kab} villages={villages} />}
    </div>
  )
}
