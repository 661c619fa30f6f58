/** The activities behind one row, each with what of it falls to that row. */
import type { SpendingAnswer } from '@konvergen/contract/spending.ts'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { spentQuery } from '../../app/chain-queries.ts'
import { Drawer } from '../../parts/drawer.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import table from '../../parts/table.module.css'
import { CHAIN, SPENDING } from '../../text/chain.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { nameRow } from './name-row.ts'
import { sayMoney } from './say-money.ts'

interface SpentDrawerProps {
  readonly kab: string
  readonly spending: SpendingAnswer
  /** Key of the row; `kosong` = what is not told. */
  readonly open: string
  readonly onClose: () => void
}

const BONES = [40, 200]
const SUMS = ['planned', 'rkpd', 'dpa', 'realised'] as const

export function SpentDrawer({ kab, spending: { year, dimension, rows }, open, onClose }: SpentDrawerProps) {
  const t = useText()
  const say = useSay()
  const key = open === 'kosong' ? null : open
  const spent = useQuery(spentQuery(kab, { tahun: year, menurut: dimension, ...(key !== null && { kunci: key }) }))
  const name = nameRow(dimension, rows.find((row) => row.key === key) ?? { key, name: null }, { t, say })
  const heads = [SPENDING.activities, ...SUMS.map((each) => SPENDING[each])].map((head) => t(head))
  return (
    <Drawer title={t(SPENDING.open, { name })} onClose={onClose}>
      {spent.isError && <ProblemNote problem={spent.error} retry={() => void spent.refetch()} />}
      {spent.isPending && <Skeleton heights={BONES} />}
      {spent.data?.all === 0 && <p>{t(CHAIN.noRows)}</p>}
      {spent.data !== undefined && spent.data.all > 0 && (
        <PlainTable label={t(SPENDING.open, { name })} heads={heads} numbersFrom={1}>
          {spent.data.activities.map(({ id, title, office, officeName, ...money }) => (
            <tr key={id}>
              <th scope="row">
                <Link to="/k/$kab/rencana" params={{ kab }} search={{ tahun: year, lembaga: office ?? 'sekretariat', buka: id }}>
                  {title}
                </Link>
                <span className={table['under']}>{officeName ?? t(CHAIN.secretariat)}</span>
              </th>
              {SUMS.map((each) => (
                <td key={each} className={table['number']}>
                  {money[each] === null ? '' : sayMoney(money[each], { t, say })}
                </td>
              ))}
            </tr>
          ))}
        </PlainTable>
      )}
      {spent.data !== undefined && spent.data.all > spent.data.activities.length && (
        <p>{t(SPENDING.first, { n: say.number(spent.data.activities.length), all: say.number(spent.data.all) })}</p>
      )}
    </Drawer>
  )
}
