/** What villages have of their own, beside what offices spent there; each row opens to the lines of its APBDes. */
import type { SpendingAnswer } from '@konvergen/contract/spending.ts'
import { Link } from '@tanstack/react-router'
import { Card } from '../../parts/card.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import table from '../../parts/table.module.css'
import { OWN_BUDGETS } from '../../text/own-budgets.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { sayMoney } from './say-money.ts'

interface OwnBudgetsTableProps {
  readonly kab: string
  readonly spending: Pick<SpendingAnswer, 'year' | 'villages'>
}

const SUMS = ['byOffices', 'planned', 'reported', 'bySiskeudes'] as const

function sumOf(amounts: readonly (string | null)[]): string | null {
  const told = amounts.filter((amount) => amount !== null)
  return told.length === 0 ? null : String(told.reduce((sum, amount) => sum + BigInt(amount), 0n))
}

export function OwnBudgetsTable({ kab, spending: { year, villages } }: OwnBudgetsTableProps) {
  const t = useText()
  const say = useSay()
  const heads = [OWN_BUDGETS.village, ...SUMS.map((each) => OWN_BUDGETS[each]), OWN_BUDGETS.lines].map((head) => t(head))
  const cells = (of: Readonly<Record<(typeof SUMS)[number], string | null>>) =>
    SUMS.map((each) => (
      <td key={each} className={table['number']}>
        {of[each] === null ? '' : sayMoney(of[each], { t, say })}
      </td>
    ))
  const total = (of: (typeof SUMS)[number]) => sumOf(villages.map((one) => one[of]))
  const all = { byOffices: total('byOffices'), planned: total('planned'), reported: total('reported'), bySiskeudes: total('bySiskeudes') }
  const count = (of: 'lines' | 'reporting') => villages.reduce((sum, one) => sum + one[of], 0)
  const lines = (reporting: number, of: number) => t(OWN_BUDGETS.reporting, { reporting: say.number(reporting), lines: say.number(of) })
  return (
    <Card title={t(OWN_BUDGETS.title)} hint={t(OWN_BUDGETS.hint)}>
      <PlainTable label={t(OWN_BUDGETS.title)} heads={heads} numbersFrom={1}>
        {villages
          .toSorted((a, b) => (a.name < b.name ? -1 : 1))
          .map((one) => (
            <tr key={one.desa}>
              <th scope="row">
                <Link to="/k/$kab/realisasi/apbdes" params={{ kab }} search={{ tahun: year, desa: one.desa }}>
                  {one.name}
                </Link>
              </th>
              {cells(one)}
              <td className={table['number']}>{lines(one.reporting, one.lines)}</td>
            </tr>
          ))}
        <tr>
          <th scope="row">{t(OWN_BUDGETS.all)}</th>
          {cells(all)}
          <td className={table['number']}>{lines(count('reporting'), count('lines'))}</td>
        </tr>
      </PlainTable>
    </Card>
  )
}
