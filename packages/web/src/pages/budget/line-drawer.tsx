/** One line, or a new one by hand: where it came from, what stood there, every time that it came. */
import { useQuery } from '@tanstack/react-query'
import { budgetLineQuery } from '../../app/budget-queries.ts'
import { Drawer } from '../../parts/drawer.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { BUDGET } from '../../text/budget.ts'
import { useText } from '../../text/text.ts'
import type { BudgetProps } from './budget-props.ts'
import { LineFacts } from './line-facts.tsx'
import { LineForm } from './line-form.tsx'

const BONES = [40, 40, 120, 120]

export function LineDrawer({ kab, budget, search, onChange }: BudgetProps) {
  const t = useText()
  const isNew = search.buka === 'baru'
  const line = useQuery({ ...budgetLineQuery(kab, search.buka ?? ''), enabled: !isNew })
  const close = () => onChange({ buka: undefined, halaman: budget.page })
  return (
    <Drawer title={t(isNew ? BUDGET.newTitle : BUDGET.changeTitle)} onClose={close}>
      {line.error !== null && <ProblemNote problem={line.error} retry={() => void line.refetch()} />}
      {!isNew && line.error === null && line.data === undefined && <Skeleton heights={BONES} />}
      {isNew && <LineForm kab={kab} budget={budget} search={search} stored={null} onDone={close} />}
      {line.data?.mayWrite === true && <LineForm kab={kab} budget={budget} search={search} stored={line.data} onDone={close} />}
      {line.data !== undefined && <LineFacts line={line.data} isWritten={line.data.mayWrite} />}
    </Drawer>
  )
}
