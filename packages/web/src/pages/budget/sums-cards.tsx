/** Money of the choice by office or village and by source; each opens its lines. */
import { isVillageStage } from '@konvergen/core/budget/line.ts'
import { SOURCE_WORDS } from '@konvergen/core/plan/words.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import table from '../../parts/table.module.css'
import { BUDGET } from '../../text/budget.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './budget.module.css'
import type { BudgetProps } from './budget-props.ts'
import { sayMoney } from './say-budget.ts'

interface SumRow {
  readonly key: string
  readonly name: string
  readonly lines: number
  readonly rupiah: string | null
  readonly onOpen: () => void
}

export function SumsCards({ budget, onChange }: Pick<BudgetProps, 'budget' | 'onChange'>) {
  const t = useText()
  const { stage, owners, sources } = budget
  const openOwner = (owner: string) => onChange(isVillageStage(stage) ? { desa: owner } : { lembaga: owner })
  return (
    <div className={styles['pair']}>
      <Sums
        title={t(BUDGET.byOwner)}
        name={t(BUDGET.owner)}
        rows={owners.map(({ owner, ...each }) => ({ ...each, key: owner, onOpen: () => openOwner(owner) }))}
      />
      <Sums
        title={t(BUDGET.bySource)}
        name={t(BUDGET.source)}
        rows={sources.map(({ source, ...each }) => ({
          ...each,
          key: source ?? 'lain',
          name: source === null ? t(BUDGET.noSource) : t(SOURCE_WORDS[source]),
          onOpen: () => onChange({ dana: source ?? 'lain' }),
        }))}
      />
    </div>
  )
}

function Sums({ title, name, rows }: { readonly title: string; readonly name: string; readonly rows: readonly SumRow[] }) {
  const t = useText()
  const say = useSay()
  return (
    <Card title={title}>
      <div className={styles['tall']}>
        <PlainTable label={title} heads={[name, t(BUDGET.count), t(BUDGET.money)]} numbersFrom={1}>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                <Button look="quiet" aria-label={t(BUDGET.openOf, { title: row.name })} onClick={row.onOpen}>
                  {row.name}
                </Button>
              </th>
              <td className={table['number']}>{say.number(row.lines)}</td>
              <td className={table['number']}>{sayMoney(row.rupiah, { t, say })}</td>
            </tr>
          ))}
        </PlainTable>
      </div>
    </Card>
  )
}
