/** Each indicator of the period with its figure, who reported, and how far it is from its targets. */
import type { BoardAnswer } from '@konvergen/contract/coverage.ts'
import { Fragment, useState } from 'react'
import { Card } from '../../parts/card.tsx'
import { sayGroup } from '../../parts/coverage/say-coverage.ts'
import { SelectField } from '../../parts/field.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import { INDICATORS } from '../../text/coverage.ts'
import { useText } from '../../text/text.ts'
import { arrangeIndicators, codesTakingOver, ORDERS, type Order } from './arrange-board.ts'
import styles from './coverage-page.module.css'
import { IndicatorRow } from './indicator-row.tsx'

const ORDER_NAMES = { kelompok: INDICATORS.byGroup, selisih: INDICATORS.byGap, orang: INDICATORS.byPeople } as const

export function IndicatorsCard({ kab, board }: { kab: string; board: BoardAnswer }) {
  const t = useText()
  const [order, setOrder] = useState<Order>('kelompok')
  if (board.indikator.length === 0) return null
  const owners = new Map(board.lembaga.map(({ id, nama }) => [id, nama]))
  const taking = codesTakingOver(board.indikator)
  const heads = [INDICATORS.indicator, INDICATORS.value, INDICATORS.complete, INDICATORS.target, INDICATORS.left].map((head) => t(head))
  return (
    <Card title={t(INDICATORS.title)} hint={t(INDICATORS.hint)}>
      <div className={`${styles['tools']} tanpa-cetak`}>
        <SelectField
          label={t(INDICATORS.order)}
          value={order}
          onChange={(event) => setOrder(ORDERS.find((one) => one === event.target.value) ?? order)}
        >
          {ORDERS.map((one) => (
            <option key={one} value={one}>
              {t(ORDER_NAMES[one])}
            </option>
          ))}
        </SelectField>
      </div>
      <PlainTable label={t(INDICATORS.title)} heads={heads}>
        {arrangeIndicators(board.indikator, order).map(({ group, indicators }) => (
          <Fragment key={group ?? ''}>
            {group !== null && (
              <tr className={styles['group']}>
                <th scope="rowgroup" colSpan={heads.length}>
                  {sayGroup(group, { t })}
                </th>
              </tr>
            )}
            {indicators.map((one) => (
              <IndicatorRow
                key={one.kode}
                kab={kab}
                periode={board.periode}
                indicator={one}
                owner={owners.get(one.pengampu) ?? null}
                also={taking.get(one.kode) ?? []}
              />
            ))}
          </Fragment>
        ))}
      </PlainTable>
    </Card>
  )
}
