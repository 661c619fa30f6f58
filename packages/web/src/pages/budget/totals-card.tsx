/** Totals that the file writes beside what its lines add up to. */
import type { BudgetFileDetail } from '@konvergen/contract/budget.ts'
import { Card } from '../../parts/card.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import table from '../../parts/table.module.css'
import { Tag } from '../../parts/tags.tsx'
import { BUDGET } from '../../text/budget.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './budget.module.css'
import { sayMoney } from './say-budget.ts'

export function TotalsCard({ totals }: Pick<BudgetFileDetail, 'totals'>) {
  const t = useText()
  const say = useSay()
  return (
    <Card title={t(BUDGET.totals)}>
      <div className={styles['tall']}>
        <PlainTable
          label={t(BUDGET.totals)}
          heads={[BUDGET.line, BUDGET.cell, BUDGET.written, BUDGET.added, BUDGET.state].map((head) => t(head))}
        >
          {totals.map(({ row, cell, code, title, rupiah, sum }) => (
            <tr key={row}>
              <th scope="row">
                {title}
                {code !== null && <span className={table['under']}>{code}</span>}
              </th>
              <td>{cell ?? ''}</td>
              <td className={table['number']}>{sayMoney(rupiah, { t, say })}</td>
              <td className={table['number']}>{sayMoney(sum, { t, say })}</td>
              <td>
                <Tag tone={sum === rupiah ? 'good' : 'caution'}>{t(sum === rupiah ? BUDGET.fits : BUDGET.fitsNot)}</Tag>
              </td>
            </tr>
          ))}
        </PlainTable>
      </div>
    </Card>
  )
}
