/** Akses darurat: taking it, for whoever may; and what was taken, for its owner to check and to end. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { emergenciesQuery } from '../../app/emergency-queries.ts'
import { useMay } from '../../app/may.ts'
import { districtQuery } from '../../app/queries.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { EMERGENCY } from '../../text/emergency.ts'
import { useText } from '../../text/text.ts'
import styles from './account-page.module.css'
import { EmergenciesCard } from './emergencies-card.tsx'
import { MayTakeEmergency } from './may-take-emergency.tsx'
import { useEmergencyActs } from './use-emergency-acts.ts'

const route = getRouteApi('/k/$kab/darurat')

export function EmergencyPage() {
  const t = useText()
  const { kab } = route.useParams()
  const may = useMay()
  const emergencies = useQuery(emergenciesQuery(kab))
  const district = useQuery(districtQuery(kab))
  const acts = useEmergencyActs(kab)
  const problem = emergencies.error ?? district.error ?? acts.problem
  const mayWatch = may('accounts.break-glass-watch', kab)
  return (
    <>
      <PageHead title={t(EMERGENCY.title)} of={district.data?.nama} />
      <p className={styles['lead']}>{t(mayWatch ? EMERGENCY.leadOwner : EMERGENCY.leadTaker)}</p>
      {problem !== null && <ProblemNote problem={problem} retry={() => void emergencies.refetch()} />}
      {emergencies.isPending && <Skeleton heights={[220, 160]} />}
      {emergencies.data !== undefined && district.data !== undefined && (
        <div className={styles['stack']}>
          {may('accounts.break-glass', kab) && (
            <MayTakeEmergency kab={kab} district={district.data} longest={emergencies.data.menitTerlama} onTaken={acts.refresh} />
          )}
          <EmergenciesCard emergencies={emergencies.data.akses} district={district.data} mayWatch={mayWatch} acts={acts} />
        </div>
      )}
    </>
  )
}
