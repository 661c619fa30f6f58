/** The sentence, then either the families to be entered or the form; one person at a time is opened over the list. */
import type { VillageAnswer, VillagePerson } from '@konvergen/contract/scorecard.ts'
import { useState } from 'react'
import { Segmented } from '../../parts/segmented.tsx'
import { useSay } from '../../text/say.ts'
import { ENTRY_HPK } from '../../text/scorecard.ts'
import { useText } from '../../text/text.ts'
import { CardForm } from './card-form.tsx'
import { PersonEntry } from './person-entry.tsx'
import { PersonSubject } from './person-subject.tsx'
import { PersonsCard } from './persons-card.tsx'
import { sayTally } from './say-score.ts'
import { ScoreForm } from './score-form.tsx'
import styles from './scorecard.module.css'
import { SendCard } from './send-card.tsx'
import type { OfVillage } from './use-scorecard-acts.ts'

interface VillageViewProps {
  readonly params: OfVillage
  readonly village: VillageAnswer
  readonly isForm: boolean
  readonly onForm: (isForm: boolean) => void
}

export function VillageView({ params, village, isForm, onForm }: VillageViewProps) {
  const t = useText()
  const [opened, setOpened] = useState<string | null>(null)
  const [card, setCard] = useState<VillagePerson | 'baru' | null>(null)
  const at = village.orang.findIndex(({ id }) => id === opened)
  const person = village.orang[at]
  const next = village.orang.slice(at + 1).find(({ kelompok }) => kelompok !== null)
  return (
    <>
      <Lead village={village} />
      <div className={`${styles['tools']} tanpa-cetak`}>
        <Segmented
          label={t(ENTRY_HPK.views)}
          value={isForm ? 'formulir' : 'isi'}
          options={[
            { value: 'isi', label: t(ENTRY_HPK.fill) },
            { value: 'formulir', label: t(ENTRY_HPK.form) },
          ]}
          onChange={(view) => onForm(view === 'formulir')}
        />
      </div>
      {isForm && <ScoreForm village={village} />}
      {!isForm && person !== undefined && (
        <div className={styles['stack']}>
          <PersonEntry
            key={person.id}
            params={params}
            village={village}
            person={person}
            hasNext={next !== undefined}
            onCard={() => setCard(person)}
            onBack={() => setOpened(null)}
            onNext={() => setOpened(next?.id ?? null)}
          />
          <PersonSubject params={params} person={person} />
        </div>
      )}
      {!isForm && person === undefined && (
        <div className={styles['stack']}>
          <PersonsCard village={village} onOpen={setOpened} onAdd={() => setCard('baru')} />
          {village.boleh.isi && <SendCard params={params} village={village} />}
        </div>
      )}
      {card !== null && (
        <CardForm
          params={params}
          village={village}
          person={card === 'baru' ? null : card}
          onClose={() => setCard(null)}
          onSaved={setOpened}
        />
      )}
    </>
  )
}

function Lead({ village }: { village: VillageAnswer }) {
  const t = useText()
  const say = useSay()
  const { orang, hitungan, kirim, keadaan } = village
  const { Y, T, blank } = hitungan.jumlah
  const values = { persen: sayTally(hitungan.jumlah, { t, say }), y: say.number(Y), n: say.number(Y + T), blank: say.number(blank) }
  const first = orang.length === 0 ? ENTRY_HPK.leadEmpty : Y + T === 0 ? ENTRY_HPK.leadNone : ENTRY_HPK.lead
  return (
    <p className={styles['lead']}>
      <strong>{t(first, values)}</strong>{' '}
      {kirim !== null &&
        t(ENTRY_HPK.sentOn, { day: say.day(kirim.pada), nama: kirim.oleh, persen: sayTally(kirim.hitungan.jumlah, { t, say }) })}{' '}
      {keadaan === 'berubah' && t(ENTRY_HPK.changed)}
    </p>
  )
}
