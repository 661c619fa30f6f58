/** Budget lines in rows, a page at a time; the title of each opens it. */
import type { BudgetLineShown } from '@konvergen/contract/budget.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { Paging } from '../../parts/paging.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import table from '../../parts/table.module.css'
import { BUDGET } from '../../text/budget.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './budget.module.css'
import type { BudgetProps } from './budget-props.ts'
import { sayMoney, saySource, sayVolume } from './say-budget.ts'

export function LinesTable({ budget, onChange }: Pick<BudgetProps, 'budget' | 'onChange'>) {
  const t = useText()
  const { lines, page, perPage, count } = budget
  const hasRealised = lines.some(({ realised }) => realised.some((each) => each !== null))
  const heads = [
    BUDGET.line,
    BUDGET.owner,
    BUDGET.source,
    BUDGET.volume,
    BUDGET.money,
    ...(hasRealised ? [BUDGET.realised] : []),
    BUDGET.from,
  ]
  return (
    <Card title={t(BUDGET.lines)}>
      <PlainTable label={t(BUDGET.lines)} heads={heads.map((head) => t(head))}>
        {lines.map((line) => (
          <Line key={line.id} line={line} hasRealised={hasRealised} onOpen={() => onChange({ buka: line.id, halaman: page })} />
        ))}
      </PlainTable>
      <Paging page={page} perPage={perPage} total={count} onPage={(halaman) => onChange({ halaman })} />
    </Card>
  )
}

interface LineProps {
  readonly line: BudgetLineShown
  readonly hasRealised: boolean
  readonly onOpen: () => void
}

function Line({ line, hasRealised, onOpen }: LineProps) {
  const t = useText()
  const say = useSay()
  const speech = { t, say }
  const { title, code, codeName, account, ownerName, volume, unit, rupiah, realised, placeText, fileName, row } = line
  const about = [code, account].filter((each) => each !== null)
  const told = realised.filter((each) => each !== null)
  return (
    <tr>
      <th scope="row" className={styles['what']}>
        <Button look="quiet" aria-label={t(BUDGET.openOf, { title })} onClick={onOpen}>
          {title}
        </Button>
        {about.length > 0 && <span className={table['under']}>{about.join(' · ')}</span>}
        {codeName !== null && codeName !== title && <span className={table['under']}>{codeName}</span>}
        {placeText !== null && <span className={table['under']}>{placeText}</span>}
      </th>
      <td>{ownerName}</td>
      <td>{saySource(line, speech)}</td>
      <td className={table['number']}>
        {volume === null ? <span className={table['quiet']}>{t(BUDGET.untold)}</span> : `${sayVolume(volume, speech)} ${unit ?? ''}`}
      </td>
      <td className={table['number']}>
        <span className={rupiah === null ? table['quiet'] : table['strong']}>{sayMoney(rupiah, speech)}</span>
      </td>
      {hasRealised && (
        <td className={table['number']}>{told.length === 0 ? t(BUDGET.untold) : told.map((each) => sayMoney(each, speech)).join(' + ')}</td>
      )}
      <td className={table['quiet']}>{fileName === null ? t(BUDGET.byHand) : t(BUDGET.fromRow, { file: fileName, row: row ?? '' })}</td>
    </tr>
  )
}
