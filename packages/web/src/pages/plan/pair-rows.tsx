/** Pairs of a table with what becomes of each, and cell by cell what was read and what to do. */
import type { PairPreview } from '@konvergen/contract/plan-reference.ts'
import { PAIR_REMARKS } from '@konvergen/core/plan/pair-remarks.ts'
import { PlainTable } from '../../parts/plain-table.tsx'
import { Tag } from '../../parts/tags.tsx'
import { PAIRS, REFERENCE } from '../../text/plan-versions.ts'
import { useText } from '../../text/text.ts'
import styles from './plan.module.css'

const TONES = { baru: 'good', tetap: 'plain', ditolak: 'attention' } as const

export function PairRows({ pairs }: Pick<PairPreview, 'pairs'>) {
  const t = useText()
  // A cell may name one indicator twice.
  const keyed = pairs.map((pair, at) => ({ ...pair, key: `${pair.row} ${at}` }))
  const heads = [PAIRS.row, REFERENCE.code, REFERENCE.indicator, REFERENCE.state, PAIRS.remarks]
  return (
    <PlainTable label={t(PAIRS.title)} heads={heads.map((head) => t(head))}>
      {keyed.map(({ key, row, subKegiatan, indicator, does, remarks }) => (
        <tr key={key}>
          <th scope="row">{row}</th>
          <td>{subKegiatan ?? '–'}</td>
          <td>{indicator ?? '–'}</td>
          <td>
            <Tag tone={TONES[does]}>{t(PAIRS[does])}</Tag>
          </td>
          <td>
            <ul className={styles['plainList']}>
              {remarks.map(({ code, params, cell }) => (
                <li key={code}>
                  {cell !== null && <strong>{cell}: </strong>}
                  {t(PAIR_REMARKS[code].says, params)} <span className={styles['small']}>{t(PAIR_REMARKS[code].todo)}</span>
                </li>
              ))}
            </ul>
          </td>
        </tr>
      ))}
    </PlainTable>
  )
}
