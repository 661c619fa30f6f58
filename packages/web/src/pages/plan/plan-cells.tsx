/** The plan of one office with cells to write in: arrows and Enter move up and down, Tab to the next. */
import { SOURCE_WORDS } from '@konvergen/core/plan/words.ts'
import { type KeyboardEvent, useRef } from 'react'
import { PlainTable } from '../../parts/plain-table.tsx'
import table from '../../parts/table.module.css'
import { PLAN } from '../../text/plan.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import type { ActivitiesProps } from './activities-props.ts'
import { ActivityName } from './activity-name.tsx'
import { type CellField, fieldsOf } from './cell-fields.ts'
import styles from './plan.module.css'
import { PlanCell } from './plan-cell.tsx'
import { sayMoney } from './say-plan.ts'
import { useCells } from './use-cells.ts'

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, Enter: 1 }

export function PlanCells({ kab, plan, onOpen }: ActivitiesProps & { readonly kab: string }) {
  const t = useText()
  const speech = { t, say: useSay() }
  const cells = useCells(kab)
  const body = useRef<HTMLDivElement>(null)
  const fields = fieldsOf(plan)
  const nameOf = (field: CellField): string => {
    if (field === 'volume') return t(PLAN.volume)
    return field === 'unitCost' ? t(PLAN.unitCost) : `${t(SOURCE_WORDS[field])} (Rp)`
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    const at = event.target instanceof HTMLInputElement ? event.target.dataset['at'] : undefined
    if (step === undefined || at === undefined) return
    const [row = 0, column = 0] = at.split('-').map(Number)
    const next = body.current?.querySelector<HTMLInputElement>(`[data-at="${row + (event.shiftKey ? -step : step)}-${column}"]`)
    event.preventDefault()
    next?.focus()
  }
  const heads = [t(PLAN.activity), ...fields.map(nameOf), t(PLAN.money)]
  return (
    <div ref={body} role="presentation" onKeyDown={onKeyDown}>
      <PlainTable label={t(PLAN.table)} heads={heads} className={`${table['frozen']} ${styles['cells']}`} numbersFrom={1}>
        {plan.activities.map((activity, row) => (
          <tr key={activity.id}>
            <th scope="row" className={styles['what']}>
              <ActivityName activity={activity} onOpen={onOpen} />
            </th>
            {fields.map((field, column) => (
              <td key={field}>
                <PlanCell activity={activity} field={field} head={nameOf(field)} at={`${row}-${column}`} cells={cells} />
                {field === 'volume' && <span className={table['under']}>{activity.unit}</span>}
              </td>
            ))}
            <td className={table['number']}>{sayMoney(activity.total, speech)}</td>
          </tr>
        ))}
      </PlainTable>
    </div>
  )
}
