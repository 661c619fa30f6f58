/** A village in the order in which it is read: where it stands, recommendations beside what they come from, what was issued. */
import type { VillageDetail } from '@konvergen/contract/village.ts'
import { DistrictCard } from './district-card.tsx'
import { GapsCard } from './gaps-card.tsx'
import { PackagesCard } from './packages-card.tsx'
import { ProfileCard } from './profile-card.tsx'
import { RecommendationDrawer } from './recommendation-drawer.tsx'
import { RecommendationsCard } from './recommendations-card.tsx'
import styles from './village.module.css'
import { VillageLead } from './village-lead.tsx'

interface VillageViewProps {
  readonly kab: string
  readonly village: VillageDetail
  /** Key of the entry whose recommendation is written, or `baru`. */
  readonly opened: string | undefined
  readonly onOpen: (entry: string | undefined) => void
}

export function VillageView({ kab, village, opened, onOpen }: VillageViewProps) {
  return (
    <>
      <VillageLead village={village} />
      <div className={styles['pair']}>
        <div className={styles['stack']}>
          <RecommendationsCard kab={kab} village={village} onOpen={onOpen} />
          <DistrictCard village={village} />
        </div>
        <div className={styles['stack']}>
          <PackagesCard kab={kab} village={village} />
          <ProfileCard village={village} />
          <GapsCard village={village} />
        </div>
      </div>
      {village.mayWrite && opened !== undefined && (
        <RecommendationDrawer key={opened} kab={kab} village={village} opened={opened} onClose={() => onOpen(undefined)} />
      )}
    </>
  )
}
