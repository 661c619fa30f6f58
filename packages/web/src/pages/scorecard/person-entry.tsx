/** One person: the three months of the quarter side by side (below each other on a phone), and what comes of them. Saving leads to the next. */
import type { MonthsAnswer, VillageAnswer, VillagePerson } from '@konvergen/contract/scorecard.ts'
import { useState } from 'react'
import { Card } from '../../parts/card.tsx'
import { useSay } from '../../text/say.ts'
import { ENTRY_HPK } from '../../text/scorecard.ts'
import { useText } from '../../text/text.ts'
import { type Draft, sendingOf, type } from './arrange-draft.ts'
import { MonthFields } from './month-fields.tsx'
import { PersonTools } from './person-tools.tsx'
import { PersonVerdicts } from './person-verdicts.tsx'
import { SavingBar } from './saving-bar.tsx'
import { nameOf, sayStage } from './say-person.ts'
import styles from './scorecard.module.css'
import { type OfVillage, useSaveMonths } from './use-scorecard-acts.ts'

interface PersonEntryProps {
  readonly params: OfVillage
  readonly village: VillageAnswer
  readonly person: VillagePerson
  readonly hasNext: boolean
  readonly onCard: () => void
  readonly onBack: () => void
  readonly onNext: () => void
}

export function PersonEntry({ params, village, person, hasNext, onCard, onBack, onNext }: PersonEntryProps) {
  const t = useText()
  const say = useSay()
  const save = useSaveMonths(params)
  const [draft, setDraft] = useState<Draft>(new Map())
  const [reason, setReason] = useState('')
  const [isTried, setTried] = useState(false)
  const isMissing = village.terkunci && reason.trim() === ''
  const submit = (onDone: () => void) => {
    const bulan = sendingOf(draft, person, village.bulan)
    if (bulan.length === 0) return onDone()
    setTried(true)
    if (isMissing) return
    const after = ({ bentrok, ditolak }: MonthsAnswer) => {
      if (bentrok.length > 0 || ditolak.length > 0) return
      setDraft(new Map())
      onDone()
    }
    save.mutate({ bulan, ...(reason.trim() === '' ? {} : { alasan: reason.trim() }) }, { onSuccess: after })
  }
  return (
    <Card
      title={nameOf(person, { t, say })}
      hint={[sayStage(person, village, { t, say }), person.kepala, person.alamat].filter((part) => part !== null).join(' · ')}
    >
      <PersonTools params={params} person={person} mayEdit={village.boleh.isi && !person.terhapus} onBack={onBack} onCard={onCard} />
      <p className={styles['small']}>{t(ENTRY_HPK.blankMeans)}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          submit(hasNext ? onNext : onBack)
        }}
      >
        <div className={styles['months']}>
          {village.bulan.map((bulan, index) => (
            <MonthFields
              key={bulan}
              village={village}
              person={person}
              index={index}
              draft={draft}
              onType={(item, value, from) => setDraft((now) => type(now, person, { bulan, item, value, from }))}
            />
          ))}
        </div>
        <SavingBar
          village={village}
          save={save}
          hasNext={hasNext}
          isSaved={save.isSuccess && draft.size === 0}
          reason={reason}
          isReasonMissing={isTried && isMissing}
          onReason={setReason}
          onSave={() => submit(() => undefined)}
        />
      </form>
      {person.vonis !== null && <PersonVerdicts person={person} />}
    </Card>
  )
}
