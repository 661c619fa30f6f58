/** The activities of the choice, a page at a time: in rows, as cards on a phone, or with cells to write in where the plan of one office is looked at. */
import type { PlanAnswer } from '@konvergen/contract/plan.ts'
import { useState } from 'react'
import type { PlanChange } from '../../app/plan-search.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { Paging } from '../../parts/paging.tsx'
import { PHONE, useMedia } from '../../parts/use-media.ts'
import { PLAN } from '../../text/plan.ts'
import { useText } from '../../text/text.ts'
import styles from './plan.module.css'
import { PlanCards } from './plan-cards.tsx'
import { PlanCells } from './plan-cells.tsx'
import { PlanTable } from './plan-table.tsx'

interface ActivitiesCardProps {
  readonly kab: string
  readonly plan: PlanAnswer
  readonly onChange: (change: PlanChange) => void
}

export function ActivitiesCard({ kab, plan, onChange }: ActivitiesCardProps) {
  const t = useText()
  const isPhone = useMedia(PHONE)
  const [isAsked, setIsAsked] = useState(false)
  const { page, perPage, count, office, offices } = plan
  const mayWrite = offices.some((each) => (each.id ?? 'sekretariat') === office && each.mayWrite)
  const isWriting = isAsked && mayWrite && !isPhone
  const onOpen = (id: string) => onChange({ buka: id, baru: undefined, halaman: page })
  const Shown = isPhone ? PlanCards : PlanTable
  return (
    <Card title={t(PLAN.table)} hint={isWriting ? t(PLAN.cellsHint) : undefined}>
      {mayWrite && !isPhone && (
        <div className={`tanpa-cetak ${styles['tools']}`}>
          <Button onClick={() => setIsAsked(!isAsked)}>{t(isWriting ? PLAN.cellsDone : PLAN.cells)}</Button>
        </div>
      )}
      {isWriting ? <PlanCells kab={kab} plan={plan} onOpen={onOpen} /> : <Shown plan={plan} onOpen={onOpen} />}
      <Paging page={page} perPage={perPage} total={count} onPage={(halaman) => onChange({ halaman })} />
    </Card>
  )
}
