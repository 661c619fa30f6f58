/** The cards of causes in the order in which they are read; each only where there is somebody to speak of. */
import type { CausesAnswer } from '@konvergen/contract/causes.ts'
import { AreasCard } from './areas-card.tsx'
import styles from './causes.module.css'
import { FamiliesCard } from './families-card.tsx'
import { MothersCard } from './mothers-card.tsx'
import { OfficesCard } from './offices-card.tsx'
import { ChildOverlapCard, FamilyOverlapCard } from './overlap-cards.tsx'
import { ProfileCard } from './profile-card.tsx'
import { RiskCard } from './risk-card.tsx'
import { ServedCard } from './served-card.tsx'
import type { CausesChange } from './use-causes-change.ts'

interface CausesCardsProps {
  readonly kab: string
  readonly causes: CausesAnswer
  readonly onChange: CausesChange
}

export function CausesCards({ kab, causes, onChange }: CausesCardsProps) {
  const { anak, krs, di_bawah: below } = causes
  return (
    <div className={styles['stack']}>
      {anak.stunting + anak.tidak > 0 && <ProfileCard causes={causes} />}
      <div className={styles['pair']}>
        {krs > 0 && <FamiliesCard causes={causes} />}
        <MothersCard causes={causes} />
      </div>
      <div className={`${styles['pair']} ${styles['charts']}`}>
        {krs > 0 && <FamilyOverlapCard causes={causes} />}
        {anak.stunting > 0 && <ChildOverlapCard kab={kab} causes={causes} onChange={onChange} />}
      </div>
      <OfficesCard causes={causes} />
      <div className={styles['pair']}>
        {anak.tidak > 0 && <RiskCard causes={causes} />}
        <ServedCard causes={causes} />
      </div>
      {below.length > 0 && <AreasCard kab={kab} areas={below} />}
    </div>
  )
}
