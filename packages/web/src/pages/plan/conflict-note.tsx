/** Two writings of one activity side by side, only where they differ; the person says which one holds. */
import type { ActivityBody, ActivityDetail } from '@konvergen/contract/plan.ts'
import { Button } from '../../parts/button.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import { Note } from '../../parts/states.tsx'
import { PLAN } from '../../text/plan.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { type Ground, villageName } from './ground.ts'
import { FIELD_NAMES, isField, sayField } from './say-plan.ts'

interface ConflictNoteProps {
  readonly stored: ActivityDetail
  readonly mine: ActivityBody
  readonly ground: Ground
  readonly onMine: () => void
  readonly onTheirs: () => void
}

export function ConflictNote({ stored, mine, ground, onMine, onTheirs }: ConflictNoteProps) {
  const t = useText()
  const say = useSay()
  const speech = { t, say, nameOf: (desa: string) => villageName(ground, desa) }
  const fields = Object.keys(FIELD_NAMES).filter(isField)
  const different = fields
    .map((field) => ({ field, theirs: sayField(field, stored, speech), yours: sayField(field, mine, speech) }))
    .filter(({ theirs, yours }) => theirs !== yours)
  return (
    <Note
      tone="attention"
      title={t(PLAN.conflict)}
      acts={
        <>
          <Button look="danger" onClick={onMine}>
            {t(PLAN.keepMine)}
          </Button>
          <Button onClick={onTheirs}>{t(PLAN.takeTheirs)}</Button>
        </>
      }
    >
      <p>{t(PLAN.conflictBody, { by: stored.writtenBy, at: say.moment(stored.writtenAt) })}</p>
      <PlainTable label={t(PLAN.conflict)} heads={[t(PLAN.field), t(PLAN.theirs), t(PLAN.yours)]}>
        {different.map(({ field, theirs, yours }) => (
          <tr key={field}>
            <th scope="row">{t(FIELD_NAMES[field])}</th>
            <td>{theirs}</td>
            <td>{yours}</td>
          </tr>
        ))}
      </PlainTable>
    </Note>
  )
}
