/** Somebody else wrote meanwhile: what stands is shown, and whoever came second chooses. */
import type { RecommendationView } from '@konvergen/contract/village.ts'
import { Button } from '../../parts/button.tsx'
import { Note } from '../../parts/states.tsx'
import { useSay } from '../../text/say.ts'
import { SHELL } from '../../text/shell.ts'
import { useText } from '../../text/text.ts'
import { VILLAGE } from '../../text/village.ts'
import { sayDigits, sayVolume } from './say-village.ts'

interface ChangedNoteProps {
  readonly stored: RecommendationView
  readonly onMine: () => void
  readonly onTheirs: () => void
}

export function ChangedNote({ stored: { facts, state }, onMine, onTheirs }: ChangedNoteProps) {
  const t = useText()
  const say = useSay()
  const speech = { t, say }
  const values = { volume: sayVolume(facts, speech), cost: sayDigits(facts.unitCost, speech), state: t(VILLAGE[state ?? 'proposed']) }
  return (
    <Note
      tone="attention"
      title={t(VILLAGE.changed)}
      acts={
        <>
          <Button onClick={onMine}>{t(VILLAGE.onTop)}</Button>
          <Button onClick={onTheirs}>{t(SHELL.cancel)}</Button>
        </>
      }
    >
      <p>{t(VILLAGE.changedBody, values)}</p>
    </Note>
  )
}
