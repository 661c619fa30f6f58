/** Who has not reported: each office with how much is in, which villages are silent, where it stands, and the way to its form. */
import type { BoardAnswer } from '@konvergen/contract/coverage.ts'
import { useQuery } from '@tanstack/react-query'
import { findingCountsQuery } from '../../app/findings-queries.ts'
import { useMay } from '../../app/may.ts'
import { Card } from '../../parts/card.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import { Empty } from '../../parts/states.tsx'
import { OFFICES } from '../../text/coverage.ts'
import { useText } from '../../text/text.ts'
import { orderedOffices } from './arrange-board.ts'
import { OfficeRow } from './office-row.tsx'
import { RemindAct } from './remind-act.tsx'
import { Reminder } from './reminder.tsx'

interface OfficesCardProps {
  readonly kab: string
  readonly name: string
  readonly board: BoardAnswer
}

export function OfficesCard({ kab, name, board }: OfficesCardProps) {
  const t = useText()
  const may = useMay()
  const [mayForAll, mayRemind] = [may('coverage.enter-for', kab), may('coverage.remind', kab)]
  // Should they not come, the board is whole without them.
  const { data: counts } = useQuery(findingCountsQuery(kab, board.periode))
  if (board.lembaga.length === 0) {
    return (
      <Empty title={t(OFFICES.nothingAsked)}>
        <p>{t(OFFICES.nothingAskedBody)}</p>
      </Empty>
    )
  }
  const heads = [OFFICES.office, OFFICES.entered, OFFICES.silent, OFFICES.state, OFFICES.form].map((head) => t(head))
  return (
    <Card title={t(OFFICES.title)} hint={t(OFFICES.hint)}>
      <PlainTable label={t(OFFICES.title)} heads={heads}>
        {orderedOffices(board.lembaga).map((office) => (
          <OfficeRow
            key={office.id ?? ''}
            kab={kab}
            periode={board.periode}
            office={office}
            names={board.wilayah}
            mayForAll={mayForAll}
            findings={counts?.lembaga.find(({ id }) => id === office.id)?.terbuka ?? 0}
          />
        ))}
      </PlainTable>
      {mayRemind && <RemindAct kab={kab} board={board} />}
      <Reminder kab={kab} name={name} board={board} />
    </Card>
  )
}
