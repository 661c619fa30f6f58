/** Causes in the order in which they are read: the sentence, the area, children, families, what comes together, who acts, who may be next, the areas below, the method. */
import type { CausesAnswer } from '@konvergen/contract/causes.ts'
import type { CausesSearch } from '../../../app/causes-search.ts'
import { CAUSES_TEXT } from '../../../text/causes.ts'
import { useSay } from '../../../text/say.ts'
import { useText } from '../../../text/text.ts'
import { AreasCard } from './areas-card.tsx'
import styles from './causes.module.css'
import { CausesTools } from './causes-tools.tsx'
import { FamiliesCard } from './families-card.tsx'
import { ListDrawer } from './list-drawer.tsx'
import { MothersCard } from './mothers-card.tsx'
import { OfficesCard } from './offices-card.tsx'
import { ChildOverlapCard, FamilyOverlapCard } from './overlap-cards.tsx'
import { ProfileCard } from './profile-card.tsx'
import { RiskCard } from './risk-card.tsx'
import { sayCauses } from './say-causes.ts'
import { ServedCard } from './served-card.tsx'
import type { CausesChange } from './use-causes-change.ts'

interface CausesViewProps {
  readonly kab: string
  readonly causes: CausesAnswer
  readonly search: CausesSearch
  readonly onChange: CausesChange
}

export function CausesView({ kab, causes, search, onChange }: CausesViewProps) {
  const t = useText()
  const say = useSay()
  const [first, ...others] = sayCauses(causes, { t, say })
  const hasChildren = causes.anak.stunting + causes.anak.tidak > 0
  const hasFamilies = causes.krs > 0
  return (
    <>
      <div className={styles['lead']}>
        <p>
          <strong>{first}</strong>
        </p>
        <ul>
          {others.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
      <CausesTools kab={kab} causes={causes} onChange={onChange} />
      <div className={styles['stack']}>
        {hasChildren && <ProfileCard causes={causes} />}
        <div className={styles['pair']}>
          {hasFamilies && <FamiliesCard causes={causes} />}
          <MothersCard causes={causes} />
        </div>
        <div className={`${styles['pair']} ${styles['charts']}`}>
          {hasFamilies && <FamilyOverlapCard causes={causes} />}
          {causes.anak.stunting > 0 && <ChildOverlapCard kab={kab} causes={causes} onChange={onChange} />}
        </div>
        <OfficesCard causes={causes} />
        <div className={styles['pair']}>
          {causes.anak.tidak > 0 && <RiskCard causes={causes} />}
          <ServedCard causes={causes} />
        </div>
        {causes.di_bawah.length > 0 && <AreasCard kab={kab} areas={causes.di_bawah} />}
      </div>
      <details className={`${styles['method']} tanpa-cetak`}>
        <summary>{t(CAUSES_TEXT.method)}</summary>
        <p>{t(CAUSES_TEXT.methodBody)}</p>
      </details>
      <p className={`${styles['method']} hanya-cetak`}>{t(CAUSES_TEXT.methodBody)}</p>
      <ListDrawer kab={kab} search={search} onChange={onChange} />
    </>
  )
}
