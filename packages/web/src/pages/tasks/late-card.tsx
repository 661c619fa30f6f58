/** Who is late: for the Sekda, and for whoever coordinates; each name filters the list. */
import type { LateGroup } from '@konvergen/contract/tasks.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import table from '../../parts/table.module.css'
import { sayAddressee } from '../../parts/task-words.ts'
import { useSay } from '../../text/say.ts'
import { TASKS } from '../../text/tasks.ts'
import { useText } from '../../text/text.ts'

export function LateCard({ lateBy, onPick }: { lateBy: readonly LateGroup[]; onPick: (code: string) => void }) {
  const t = useText()
  const say = useSay()
  return (
    <Card title={t(TASKS.lateTitle)} hint={t(TASKS.lateHint)}>
      <PlainTable label={t(TASKS.lateTitle)} heads={[t(TASKS.whom), t(TASKS.lateN), t(TASKS.openN), t(TASKS.oldest)]}>
        {lateBy.map(({ to, late, open, oldestDue }) => (
          <tr key={`${to.kind} ${to.code}`}>
            <th scope="row">
              <Button look="quiet" onClick={() => onPick(to.code)}>
                {sayAddressee(to, t)}
              </Button>
            </th>
            <td className={table['number']}>{say.number(late)}</td>
            <td className={table['number']}>{say.number(open)}</td>
            <td>{say.day(oldestDue)}</td>
          </tr>
        ))}
      </PlainTable>
    </Card>
  )
}
