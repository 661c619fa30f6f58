/** Whose lines a file holds, and of whom it is the one that counts. */
import { Card } from '../../parts/card.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import table from '../../parts/table.module.css'
import { Tag } from '../../parts/tags.tsx'
import { BUDGET } from '../../text/budget.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './budget.module.css'
import type { FileProps } from './file-props.ts'

export function FileOwners({ file: { owners } }: Pick<FileProps, 'file'>) {
  const t = useText()
  const say = useSay()
  if (owners.length === 0) return null
  return (
    <Card title={t(BUDGET.owners)}>
      <div className={styles['tall']}>
        <PlainTable label={t(BUDGET.owners)} heads={[BUDGET.owner, BUDGET.state, BUDGET.count].map((head) => t(head))} numbersFrom={2}>
          {owners.map(({ owner, name, lines, counts }) => (
            <tr key={owner}>
              <th scope="row">{name}</th>
              <td>
                <Tag tone={counts ? 'good' : 'plain'}>{t(counts ? BUDGET.countsYes : BUDGET.countsNo)}</Tag>
              </td>
              <td className={table['number']}>{say.number(lines)}</td>
            </tr>
          ))}
        </PlainTable>
      </div>
    </Card>
  )
}
