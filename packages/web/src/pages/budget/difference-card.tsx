/** How the file differs from what counts, or from another of its stage and year. */
import { Card } from '../../parts/card.tsx'
import { SelectField } from '../../parts/field.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import table from '../../parts/table.module.css'
import { Tag } from '../../parts/tags.tsx'
import { BUDGET } from '../../text/budget.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './budget.module.css'
import type { FileProps } from './file-props.ts'
import { sayMoney } from './say-budget.ts'

const TONES = { baru: 'good', hilang: 'attention', berubah: 'caution' } as const

export function DifferenceCard({ file, search, onChange }: Omit<FileProps, 'kab'>) {
  const t = useText()
  const say = useSay()
  const speech = { t, say }
  const { difference, others } = file
  const { withFile, added, gone, changed, same, before, after, shown } = difference
  const isItself = search.dengan === undefined && file.owners.some(({ counts }) => counts)
  return (
    <Card title={t(BUDGET.difference)}>
      <SelectField
        label={t(BUDGET.comparedWith)}
        value={search.dengan ?? ''}
        onChange={({ target }) => onChange({ dengan: target.value === '' ? undefined : target.value })}
      >
        <option value="">
          {withFile === null || search.dengan !== undefined ? t(BUDGET.whatCounts) : `${t(BUDGET.whatCounts)}: ${withFile}`}
        </option>
        {others.map(({ id, fileName, at }) => (
          <option key={id} value={id}>
            {`${fileName} (${say.day(at)})`}
          </option>
        ))}
      </SelectField>
      {isItself && <p>{t(BUDGET.differenceItself)}</p>}
      {!isItself && withFile === null && <p>{t(BUDGET.differenceNothing)}</p>}
      {withFile !== null && !isItself && (
        <p>
          {t(BUDGET.differenceLead, {
            added: say.number(added),
            gone: say.number(gone),
            changed: say.number(changed),
            same: say.number(same),
            before: sayMoney(before, speech),
            after: sayMoney(after, speech),
          })}{' '}
          {added + gone + changed > shown.length && t(BUDGET.differenceCut, { n: say.number(shown.length) })}
        </p>
      )}
      {withFile !== null && shown.length > 0 && (
        <div className={styles['tall']}>
          <PlainTable
            label={t(BUDGET.difference)}
            heads={[BUDGET.line, BUDGET.owner, BUDGET.what, BUDGET.before, BUDGET.after].map((head) => t(head))}
          >
            {shown.map(({ id, what, code, title, ownerName, before: was, after: is }) => (
              <tr key={`${id} ${what}`}>
                <th scope="row">
                  {title}
                  {code !== null && <span className={table['under']}>{code}</span>}
                </th>
                <td>{ownerName}</td>
                <td>
                  <Tag tone={TONES[what]}>{t(BUDGET[`diff-${what}`])}</Tag>
                </td>
                <td className={table['number']}>{what === 'baru' ? '' : sayMoney(was, speech)}</td>
                <td className={table['number']}>{what === 'hilang' ? '' : sayMoney(is, speech)}</td>
              </tr>
            ))}
          </PlainTable>
        </div>
      )}
    </Card>
  )
}
