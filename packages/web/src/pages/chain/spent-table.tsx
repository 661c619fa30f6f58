/** Every row of the budget view with its sums; the number of activities opens them. */
import type { SpendingAnswer } from '@konvergen/contract/spending.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import table from '../../parts/table.module.css'
import { Tag } from '../../parts/tags.tsx'
import { SPENDING } from '../../text/chain.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { nameRow } from './name-row.ts'
import { sayMoney } from './say-money.ts'
import { largestFirst } from './spent-picture.tsx'

interface SpentTableProps {
  readonly spending: SpendingAnswer
  readonly onOpen: (key: string | null) => void
}

const SUMS = ['planned', 'rkpd', 'dpa', 'realised'] as const
type Row = SpendingAnswer['rows'][number]

export function SpentTable({ spending, onOpen }: SpentTableProps) {
  const t = useText()
  const say = useSay()
  const { dimension, rows, total, overlaps } = spending
  const isIndicator = dimension === 'indikator'
  const heads = [
    SPENDING[`by.${dimension}`],
    SPENDING.activities,
    ...SUMS.map((each) => SPENDING[each]),
    SPENDING.reached,
    ...(isIndicator ? [SPENDING.short] : []),
  ].map((head) => t(head))
  const hints = [overlaps ? t(SPENDING.overlaps) : null, dimension === 'desa' ? t(SPENDING.even) : null].filter((hint) => hint !== null)
  const sums = (row: Pick<Row, (typeof SUMS)[number]>) =>
    SUMS.map((each) => (
      <td key={each} className={table['number']}>
        {row[each] === null ? '' : sayMoney(row[each], { t, say })}
      </td>
    ))
  const people = (n: number | null): string => (n === null ? '?' : say.number(n))
  return (
    <Card title={t(SPENDING.table)} hint={hints.length === 0 ? undefined : hints.join(' ')}>
      <PlainTable label={t(SPENDING.table)} heads={heads} numbersFrom={1}>
        {rows.toSorted(largestFirst).map((row) => {
          const name = nameRow(dimension, row, { t, say })
          return (
            <tr key={row.key ?? ''}>
              <th scope="row">
                {name} {row.isEven && <Tag>{t(SPENDING.evenTag)}</Tag>}
              </th>
              <td className={table['number']}>
                <Button
                  look="quiet"
                  aria-label={t(SPENDING.openOf, { n: say.number(row.activities), name })}
                  onClick={() => onOpen(row.key)}
                >
                  {say.number(row.activities)}
                </Button>
              </td>
              {sums(row)}
              <td className={table['number']}>{row.reached === null ? '' : say.number(row.reached)}</td>
              {isIndicator && (
                <td className={table['number']}>
                  {row.peopleBefore !== null && `${people(row.peopleBefore)} → ${people(row.peopleAfter)}`}
                </td>
              )}
            </tr>
          )
        })}
        {!overlaps && (
          <tr>
            <th scope="row">{t(SPENDING.total)}</th>
            <td className={table['number']}>{say.number(total.activities)}</td>
            {sums(total)}
            <td className={table['number']}>{total.reached === null ? '' : say.number(total.reached)}</td>
          </tr>
        )}
      </PlainTable>
    </Card>
  )
}
