/** One activity, or a new one: read from the server first, so that what is changed is what stands. */
import type { PlanAnswer } from '@konvergen/contract/plan.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import { useQuery } from '@tanstack/react-query'
import { activityQuery, referenceQuery } from '../../app/plan-queries.ts'
import type { PlanChange, PlanSearch } from '../../app/plan-search.ts'
import { Drawer } from '../../parts/drawer.tsx'
import { Note, ProblemNote, Skeleton } from '../../parts/states.tsx'
import { PLAN } from '../../text/plan.ts'
import { useText } from '../../text/text.ts'
import { ActivityForm } from './activity-form.tsx'
import { newDraft } from './draft.ts'

interface ActivityDrawerProps {
  readonly kab: string
  readonly plan: PlanAnswer
  readonly district: DistrictDetail
  readonly search: PlanSearch
  readonly onChange: (change: PlanChange) => void
}

const BONES = [40, 40, 120, 120]
const INDICATOR = /^[A-Z]\d{2,3}$/

export function ActivityDrawer({ kab, plan, district, search, onChange }: ActivityDrawerProps) {
  const t = useText()
  const { buka, baru, desa } = search
  const activity = useQuery({ ...activityQuery(kab, buka ?? ''), enabled: buka !== undefined })
  const reference = useQuery(referenceQuery(kab))
  const close = () => onChange({ buka: undefined, baru: undefined, desa: undefined, halaman: plan.page })
  const problem = activity.error ?? reference.error
  const office = plan.offices.find(({ id }) => (id ?? 'sekretariat') === plan.office)
  const isNew = buka === undefined
  const mayBegin = office?.mayWrite === true
  const isReady = reference.data !== undefined && (isNew || activity.data !== undefined)
  const title = isNew ? PLAN.newTitle : activity.data?.mayWrite === false ? PLAN.readTitle : PLAN.changeTitle
  const start = newDraft({ indicator: INDICATOR.test(baru ?? '') ? (baru ?? null) : null, desa: desa?.split(',').filter(Boolean) ?? [] })
  return (
    <Drawer title={t(title)} onClose={close}>
      {problem !== null && <ProblemNote problem={problem} retry={() => void (activity.error === null ? reference : activity).refetch()} />}
      {problem === null && !isReady && <Skeleton heights={BONES} />}
      {isReady && isNew && !mayBegin && <Note tone="caution" title={t(PLAN.chooseOffice)} />}
      {isReady && (!isNew || mayBegin) && (
        <ActivityForm
          kab={kab}
          where={{ year: plan.year, office: isNew ? (office?.id ?? null) : (activity.data?.office ?? null) }}
          stored={isNew ? null : (activity.data ?? null)}
          start={start}
          ground={{ district, reference: reference.data }}
          onDone={close}
        />
      )}
    </Drawer>
  )
}
