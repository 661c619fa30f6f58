/** The plan in the order in which it is read: the sentence, the choice, the activities, money by source, versions; and the drawer of one of them. */
import type { PlanAnswer } from '@konvergen/contract/plan.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import { Link } from '@tanstack/react-router'
import type { PlanChange, PlanSearch } from '../../app/plan-search.ts'
import { Empty, Note } from '../../parts/states.tsx'
import { PLAN } from '../../text/plan.ts'
import { REFERENCE } from '../../text/plan-versions.ts'
import { useText } from '../../text/text.ts'
import { ActivitiesCard } from './activities-card.tsx'
import { ActivityDrawer } from './activity-drawer.tsx'
import styles from './plan.module.css'
import { PlanLead } from './plan-lead.tsx'
import { PlanTools } from './plan-tools.tsx'
import { SourcesCard } from './sources-card.tsx'
import { VersionsCard } from './versions-card.tsx'

interface PlanViewProps {
  readonly kab: string
  readonly plan: PlanAnswer
  readonly district: DistrictDetail
  readonly search: PlanSearch
  readonly onChange: (change: PlanChange) => void
}

export function PlanView({ kab, plan, district, search, onChange }: PlanViewProps) {
  const t = useText()
  const { office, year, count, nomenclature, bySource } = plan
  const isEmpty = count === 0
  const isSearched = [search.cari, search.kesenjangan, search.catatan].some((each) => each !== undefined)
  return (
    <>
      <PlanLead plan={plan} />
      <PlanTools kab={kab} plan={plan} search={search} onChange={onChange} />
      <div className={styles['stack']}>
        {!nomenclature && (
          <Note
            tone="caution"
            title={t(PLAN.noNomenclature)}
            acts={
              <Link to="/k/$kab/acuan-rencana" params={{ kab }}>
                {t(REFERENCE.title)}
              </Link>
            }
          >
            <p>{t(PLAN.noNomenclatureBody)}</p>
          </Note>
        )}
        {isEmpty && (
          <Empty title={t(isSearched ? PLAN.notFound : PLAN.empty)}>
            <p>{t(isSearched ? PLAN.notFoundBody : PLAN.emptyBody)}</p>
          </Empty>
        )}
        {!isEmpty && <ActivitiesCard kab={kab} plan={plan} onChange={onChange} />}
        {bySource.length > 0 && <SourcesCard plan={plan} />}
        {office !== null && <VersionsCard kab={kab} year={year} office={office} />}
      </div>
      {(search.buka !== undefined || search.baru !== undefined) && (
        <ActivityDrawer key={search.buka ?? 'baru'} kab={kab} plan={plan} district={district} search={search} onChange={onChange} />
      )}
    </>
  )
}
