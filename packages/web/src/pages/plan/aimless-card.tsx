/** Activities that meet no gap, each with why. */
import type { ProgramsAnswer } from '@konvergen/contract/programs.ts'
import { Link } from '@tanstack/react-router'
import { Card } from '../../parts/card.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import table from '../../parts/table.module.css'
import { PLAN } from '../../text/plan.ts'
import { PROGRAMS } from '../../text/plan-versions.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { sayMoney } from './say-plan.ts'

export function AimlessCard({ kab, programs }: { readonly kab: string; readonly programs: ProgramsAnswer }) {
  const t = useText()
  const say = useSay()
  const { aimless, counts, offices, year } = programs
  const names = new Map(offices.map(({ id, name }) => [id, name]))
  return (
    <Card title={t(PROGRAMS.aimless)} hint={t(PROGRAMS.aimlessHint)}>
      {aimless.length === 0 && <p>{t(PROGRAMS.nothing)}</p>}
      {aimless.length > 0 && (
        <PlainTable label={t(PROGRAMS.aimless)} heads={[PLAN.activity, PLAN.office, PLAN.money, PLAN.remarks].map((head) => t(head))}>
          {aimless.map(({ id, title, office, total, why }) => (
            <tr key={id}>
              <th scope="row">
                <Link to="/k/$kab/rencana" params={{ kab }} search={{ tahun: year, lembaga: office ?? 'sekretariat', buka: id }}>
                  {title}
                </Link>
              </th>
              <td>{names.get(office) ?? t(PLAN.secretariat)}</td>
              <td className={table['number']}>{sayMoney(total, { t, say })}</td>
              <td>{t(PROGRAMS[why])}</td>
            </tr>
          ))}
        </PlainTable>
      )}
      {counts.aimless > aimless.length && <p>{t(PROGRAMS.more, { n: aimless.length, all: say.number(counts.aimless) })}</p>}
    </Card>
  )
}
