/** Rows of a sheet with what becomes of each, and cell by cell what was read and what to do. */
import type { SheetRow } from '@konvergen/contract/plan.ts'
import { PlainTable } from '../../parts/plain-table.tsx'
import { Tag } from '../../parts/tags.tsx'
import { PLAN } from '../../text/plan.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './plan.module.css'
import { sayRemark, sayTodo } from './say-plan.ts'

const DOES = {
  baru: [PLAN.doesBaru, 'good'],
  ubah: [PLAN.doesUbah, 'good'],
  tetap: [PLAN.doesTetap, 'plain'],
  ditolak: [PLAN.doesDitolak, 'attention'],
} as const

export function SheetRows({ rows }: { readonly rows: readonly SheetRow[] }) {
  const t = useText()
  const say = useSay()
  const speech = { t, say }
  return (
    <PlainTable label={t(PLAN.sheet)} heads={[PLAN.row, PLAN.activity, PLAN.does, PLAN.remarks].map((head) => t(head))}>
      {rows.map(({ row, facts, does, remarks }) => (
        <tr key={row}>
          <th scope="row">{row}</th>
          <td>{facts?.title ?? t(PLAN.untold)}</td>
          <td>
            <Tag tone={DOES[does][1]}>{t(DOES[does][0])}</Tag>
          </td>
          <td>
            <ul className={styles['plainList']}>
              {remarks.map((remark) => (
                <li key={`${remark.code} ${remark.cell ?? ''} ${remark.read ?? ''}`}>
                  {remark.cell !== null && <strong>{remark.cell}: </strong>}
                  {sayRemark(remark, speech)} <span className={styles['small']}>{sayTodo(remark, speech)}</span>
                </li>
              ))}
            </ul>
          </td>
        </tr>
      ))}
    </PlainTable>
  )
}
