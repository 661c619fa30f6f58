/** Rows of a sheet with what becomes of each, and cell by cell what was read and what to do. */
import type { ReportRow } from '@konvergen/contract/realisation-files.ts'
import { REPORT_REMARKS } from '@konvergen/core/realisation/report-remarks.ts'
import { PlainTable } from '../../parts/plain-table.tsx'
import { Tag } from '../../parts/tags.tsx'
import { REALISATION } from '../../text/realisation.ts'
import { useText } from '../../text/text.ts'
import styles from './realisation.module.css'

const DOES = {
  baru: [REALISATION.doesBaru, 'good'],
  ubah: [REALISATION.doesUbah, 'good'],
  tetap: [REALISATION.doesTetap, 'plain'],
  ditolak: [REALISATION.doesDitolak, 'attention'],
} as const

export function SheetRows({ rows }: { readonly rows: readonly ReportRow[] }) {
  const t = useText()
  const heads = [REALISATION.row, REALISATION.activity, REALISATION.does, REALISATION.remarks]
  return (
    <PlainTable label={t(REALISATION.sheet)} heads={heads.map((head) => t(head))}>
      {rows.map(({ row, title, does, remarks }) => (
        <tr key={row}>
          <th scope="row">{row}</th>
          <td>{title ?? t(REALISATION.untold)}</td>
          <td>
            <Tag tone={DOES[does][1]}>{t(DOES[does][0])}</Tag>
          </td>
          <td>
            <ul className={styles['plainList']}>
              {remarks.map(({ code, params, cell, read }) => (
                <li key={`${code} ${cell ?? ''} ${read ?? ''}`}>
                  {cell !== null && <strong>{cell}: </strong>}
                  {t(REPORT_REMARKS[code].says, params)} <span className={styles['small']}>{t(REPORT_REMARKS[code].todo, params)}</span>
                </li>
              ))}
            </ul>
          </td>
        </tr>
      ))}
    </PlainTable>
  )
}
