/** What the district has, and what the rows shown have together where they are not all of it. */

import { sayTotal } from '../../parts/coverage/say-coverage.ts'
import { GAPS } from '../../text/gaps.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import type { Heat } from './arrange-gaps.ts'
import styles from './gaps.module.css'

export function HeatTotals({ heat: { rows, columns } }: { readonly heat: Heat }) {
  const t = useText()
  const say = useSay()
  const isPart = columns.some(
    ({ indicator: { jumlah }, shown }) => jumlah.numerator !== shown.numerator || jumlah.denominator !== shown.denominator,
  )
  const lines = [
    { name: t(GAPS.district), of: columns.map(({ indicator }) => indicator.jumlah) },
    ...(isPart ? [{ name: t(GAPS.shown, { n: say.number(rows.length) }), of: columns.map(({ shown }) => shown) }] : []),
  ]
  return lines.map(({ name, of }) => (
    <tr key={name} className={styles['totals']}>
      <th scope="row">{name}</th>
      <td className={styles['sum']}>–</td>
      {columns.map(({ indicator }, at) => {
        const total = of[at] ?? indicator.jumlah
        return (
          <td key={indicator.kode} title={sayTotal(indicator.satuan, total, { t, say })}>
            {total.value === null ? '?' : say.number(total.value)}
          </td>
        )
      })}
    </tr>
  ))
}
