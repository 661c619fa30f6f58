/** An activity quarter by quarter: what was done in each alone, up to it, and how it stands. */
import { PlainTable } from '../../parts/plain-table.tsx'
import { REALISATION } from '../../text/realisation.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import type { SubjectDetail } from './evidence-fields.tsx'
import styles from './realisation.module.css'
import { RowSides } from './row-sides.tsx'
import { moneyOf, sayDone, sayMoney, sayQuarter } from './say-realisation.ts'

export function QuartersTable({ detail }: { readonly detail: SubjectDetail }) {
  const t = useText()
  const say = useSay()
  const speech = { t, say }
  const heads = [REALISATION.quarter, REALISATION.alone, REALISATION.upTo, REALISATION.state]
  return (
    <PlainTable label={t(REALISATION.byQuarter)} heads={heads.map((head) => t(head))}>
      {detail.quarters.map(({ quarter, facts, standing }) => (
        <tr key={quarter}>
          <th scope="row">{sayQuarter(quarter, speech)}</th>
          <td>
            {sayDone(detail, facts, speech)}
            <br />
            Rp {sayMoney(moneyOf(facts.money), speech)}
            {facts.reason !== null && <p className={styles['small']}>{facts.reason}</p>}
          </td>
          <td>
            {sayDone(detail, standing.done, speech)}
            <br />
            Rp {sayMoney(standing.done.rupiah, speech)}
          </td>
          <td>
            <RowSides row={{ standing }} />
          </td>
        </tr>
      ))}
    </PlainTable>
  )
}
