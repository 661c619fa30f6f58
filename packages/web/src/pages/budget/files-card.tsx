/** Files of the stage and year, the newest first, and for how many of their offices or villages each counts. */
import { Link } from '@tanstack/react-router'
import { Card } from '../../parts/card.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import table from '../../parts/table.module.css'
import { Tag } from '../../parts/tags.tsx'
import { BUDGET } from '../../text/budget.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './budget.module.css'
import type { BudgetProps } from './budget-props.ts'

const TONES = { dibaca: 'caution', berlaku: 'good', dicabut: 'plain', dibuang: 'plain' } as const

export function FilesCard({ kab, budget }: Pick<BudgetProps, 'kab' | 'budget'>) {
  const t = useText()
  const say = useSay()
  const { files } = budget
  return (
    <Card title={t(BUDGET.files)} hint={t(BUDGET.filesHint)}>
      {files.length === 0 ? (
        <p>{t(BUDGET.noFiles)}</p>
      ) : (
        <PlainTable
          label={t(BUDGET.files)}
          heads={[BUDGET.file, BUDGET.state, BUDGET.count, BUDGET.counting].map((head) => t(head))}
          numbersFrom={2}
        >
          {files.map(({ id, fileName, origin, state, at, by, owners, counting, lines }) => (
            <tr key={id}>
              <th scope="row" className={styles['what']}>
                {origin === 'siskeudes' ? (
                  <>
                    {fileName}
                    <span className={table['under']}>{t(BUDGET.siskeudes)}</span>
                  </>
                ) : (
                  <Link to="/k/$kab/anggaran/$id" params={{ kab, id }}>
                    {fileName}
                  </Link>
                )}
                <span className={table['under']}>{[by, say.moment(at)].filter((each) => each !== null).join(', ')}</span>
              </th>
              <td>
                <Tag tone={TONES[state]}>{t(BUDGET[`state-${state}`])}</Tag>
              </td>
              <td className={table['number']}>{lines === null ? t(BUDGET.untold) : say.number(lines)}</td>
              <td className={table['number']}>{t(BUDGET.countingOf, { n: say.number(counting), all: say.number(owners) })}</td>
            </tr>
          ))}
        </PlainTable>
      )}
    </Card>
  )
}
