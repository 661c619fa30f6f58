/** Around one person: back to the list, what was entered before, their card. */
import type { VillagePerson } from '@konvergen/contract/scorecard.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { useSay } from '../../text/say.ts'
import { ENTRY_HPK } from '../../text/scorecard.ts'
import { useText } from '../../text/text.ts'
import { HistoryDrawer } from './history-drawer.tsx'
import { nameOf } from './say-person.ts'
import styles from './scorecard.module.css'
import type { OfVillage } from './use-scorecard-acts.ts'

interface PersonToolsProps {
  readonly params: OfVillage
  readonly person: VillagePerson
  readonly mayEdit: boolean
  readonly onBack: () => void
  readonly onCard: () => void
}

export function PersonTools({ params, person, mayEdit, onBack, onCard }: PersonToolsProps) {
  const t = useText()
  const say = useSay()
  const [hasHistory, setHistory] = useState(false)
  return (
    <div className={`${styles['tools']} tanpa-cetak`}>
      <Button onClick={onBack}>{t(ENTRY_HPK.back)}</Button>
      <Button onClick={() => setHistory(true)}>{t(ENTRY_HPK.history)}</Button>
      {mayEdit && <Button onClick={onCard}>{t(ENTRY_HPK.editCard)}</Button>}
      {hasHistory && (
        <HistoryDrawer params={params} person={{ id: person.id, nama: nameOf(person, { t, say }) }} onClose={() => setHistory(false)} />
      )}
    </div>
  )
}
