/** Two writings of one line side by side, only where they differ; the person says which one holds. */
import { Button } from '../../parts/button.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import { Note } from '../../parts/states.tsx'
import { BUDGET } from '../../text/budget.ts'
import { useText } from '../../text/text.ts'
import type { Draft } from './draft.ts'

const NAMES: Readonly<Record<keyof Draft, (typeof BUDGET)[keyof typeof BUDGET]>> = {
  title: BUDGET.line,
  code: BUDGET.code,
  account: BUDGET.account,
  source: BUDGET.source,
  rupiah: BUDGET.money,
  volume: BUDGET.volume,
  unit: BUDGET.unit,
  unitCost: BUDGET.unitCost,
  places: BUDGET.place,
  share: BUDGET.share,
  indicator: BUDGET.indicator,
  target: BUDGET.target,
}

interface ConflictNoteProps {
  readonly theirs: Draft
  readonly mine: Draft
  readonly onMine: () => void
  readonly onTheirs: () => void
}

export function ConflictNote({ theirs, mine, onMine, onTheirs }: ConflictNoteProps) {
  const t = useText()
  const different = (Object.keys(NAMES) as (keyof Draft)[]).filter((field) => theirs[field] !== mine[field])
  const shown = (text: string) => (text === '' ? t(BUDGET.untold) : text)
  return (
    <Note
      tone="attention"
      title={t(BUDGET.conflict)}
      acts={
        <>
          <Button look="danger" onClick={onMine}>
            {t(BUDGET.keepMine)}
          </Button>
          <Button onClick={onTheirs}>{t(BUDGET.takeTheirs)}</Button>
        </>
      }
    >
      <p>{t(BUDGET.conflictBody)}</p>
      <PlainTable label={t(BUDGET.conflict)} heads={[BUDGET.field, BUDGET.theirs, BUDGET.yours].map((head) => t(head))}>
        {different.map((field) => (
          <tr key={field}>
            <th scope="row">{t(NAMES[field])}</th>
            <td>{shown(theirs[field])}</td>
            <td>{shown(mine[field])}</td>
          </tr>
        ))}
      </PlainTable>
    </Note>
  )
}
