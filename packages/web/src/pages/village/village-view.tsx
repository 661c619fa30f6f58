/** A village in the order in which it is read: where it stands, recommendations beside what they come from, what was issued. */
import type { VillageDetail } from '@konvergen/contract/village.ts'
import { PACKAGE_STATE_WORDS } from '@konvergen/core/village/words.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { Tag } from '../../parts/tags.tsx'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { VILLAGE } from '../../text/village.ts'
import { DistrictCard } from './district-card.tsx'
import { GapsCard } from './gaps-card.tsx'
import { PackagesCard } from './packages-card.tsx'
import { ProfileCard } from './profile-card.tsx'
import { RecommendationDrawer } from './recommendation-drawer.tsx'
import { RecommendationsCard } from './recommendations-card.tsx'
import { STATE_TONES, sayMoney } from './say-village.ts'
import styles from './village.module.css'

interface VillageViewProps {
  readonly kab: string
  readonly village: VillageDetail
  /** Key of the entry whose recommendation is written, or `baru`. */
  readonly opened: string | undefined
  readonly onOpen: (entry: string | undefined) => void
}

export function VillageView({ kab, village, opened, onOpen }: VillageViewProps) {
  const t = useText()
  const say = useSay()
  const { name, kecamatan, year, state, lokus, money, mayWrite } = village
  return (
    <>
      <PageHead title={`${name}, ${year}`} of={`Kecamatan ${kecamatan}`} />
      <p className={styles['lead']}>
        <Tag tone={STATE_TONES[state]}>{t(PACKAGE_STATE_WORDS[state])}</Tag>{' '}
        {lokus !== null && t(VILLAGE.isLokusOf, { ...lokus, basis: lokus.basis ?? t(VILLAGE.noBasis) })}{' '}
        {money.length > 0 && `${sayMoney(money, { t, say })}.`}
      </p>
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
      {mayWrite && opened !== undefined && (
        <RecommendationDrawer key={opened} kab={kab} village={village} opened={opened} onClose={() => onOpen(undefined)} />
      )}
    </>
  )
}
