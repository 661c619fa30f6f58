/** Figures of Siskeudes for all lines that tell no money yet, in one press; one undo takes them back. */
import type { VillageRow } from '@konvergen/contract/village-realisation.ts'
import { Button } from '../../parts/button.tsx'
import { Note } from '../../parts/states.tsx'
import { useText } from '../../text/text.ts'
import { VILLAGE_REALISATION } from '../../text/village-realisation.ts'
import { type Taken, takenFrom } from './siskeudes-note.tsx'

interface TakeAllProps {
  readonly rows: readonly VillageRow[]
  readonly onTake: (taken: readonly Taken[]) => void
}

export function TakeAll({ rows, onTake }: TakeAllProps) {
  const t = useText()
  const open = rows.filter(({ facts }) => facts.money.length === 0).flatMap((row) => takenFrom(row) ?? [])
  if (open.length === 0) return null
  const press = t(VILLAGE_REALISATION.takeAll, { n: open.length })
  return (
    <Note title={t(VILLAGE_REALISATION.siskeudes)} acts={<Button onClick={() => onTake(open)}>{press}</Button>}>
      <p>{t(VILLAGE_REALISATION.takeAllHint)}</p>
    </Note>
  )
}
