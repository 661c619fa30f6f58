/** Notes a pregnant woman or a child, or mends their card. */
import type { VillageAnswer, VillagePerson } from '@konvergen/contract/scorecard.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Drawer } from '../../parts/drawer.tsx'
import { LongField, TextField } from '../../parts/field.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { CARD, SCORE } from '../../text/scorecard.ts'
import { useText } from '../../text/text.ts'
import { type CardDraft, draftOf, faultsOf, newIds, sentOf } from './card-draft.ts'
import { CardTimes } from './card-times.tsx'
import { HouseField } from './house-field.tsx'
import styles from './scorecard.module.css'
import { type OfVillage, useSavePerson } from './use-scorecard-acts.ts'

interface CardFormProps {
  readonly params: OfVillage
  readonly village: VillageAnswer
  /** null = somebody new. */
  readonly person: VillagePerson | null
  readonly onClose: () => void
  readonly onSaved: (id: string) => void
}

const LONGEST = 600

export function CardForm({ params, village, person, onClose, onSaved }: CardFormProps) {
  const t = useText()
  const save = useSavePerson(params)
  const [draft, setDraft] = useState(() => draftOf(person))
  const [reason, setReason] = useState('')
  const [isTried, setTried] = useState(false)
  // Made once, so that pressing twice is one card.
  const [ids] = useState(newIds)
  const faults = faultsOf(draft)
  const wrong = (key: keyof CardDraft) => {
    const fault = isTried ? faults[key] : undefined
    return fault === undefined ? undefined : t(CARD[fault])
  }
  const set = (change: Partial<CardDraft>) => setDraft((now) => ({ ...now, ...change }))
  const field = (key: 'nama' | 'kepala' | 'noKk' | 'nik' | 'alamat' | 'rt' | 'rw') => ({
    label: t(CARD[key]),
    value: draft[key],
    wrong: wrong(key),
    autoComplete: 'off',
    onChange: (event: { target: { value: string } }) => set({ [key]: event.target.value }),
  })
  const kept = (end: string | null | undefined) =>
    end === null || end === undefined ? t(CARD.numberHint) : t(CARD.numberKept, { akhir: end })
  const submit = () => {
    setTried(true)
    if (Object.keys(faults).length > 0) return
    save.mutate(sentOf(draft, person, ids, reason), {
      onSuccess: ({ id }) => {
        onSaved(id)
        onClose()
      },
    })
  }
  return (
    <Drawer title={person === null ? t(CARD.titleNew) : t(CARD.titleEdit, { nama: person.nama ?? '' })} onClose={onClose}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        {person === null && (
          <Segmented
            label={t(CARD.kind)}
            value={draft.jenis}
            options={[
              { value: 'bumil', label: t(CARD.bumil) },
              { value: 'anak', label: t(CARD.anak) },
            ]}
            onChange={(jenis) => set({ jenis })}
          />
        )}
        <TextField {...field('nama')} />
        <CardTimes draft={draft} wrong={wrong} onChange={set} />
        <TextField {...field('kepala')} />
        <TextField {...field('noKk')} inputMode="numeric" hint={kept(person?.kkAkhir)} />
        <TextField {...field('nik')} inputMode="numeric" hint={kept(person?.nikAkhir)} />
        <HouseField village={village} person={person} value={draft.rumah} onChange={(rumah) => set({ rumah })} />
        <TextField {...field('alamat')} />
        <div className={styles['pair']}>
          <TextField {...field('rt')} />
          <TextField {...field('rw')} />
        </div>
        {village.terkunci && (
          <LongField label={t(SCORE.reasonLocked)} maxLength={LONGEST} value={reason} onChange={(event) => setReason(event.target.value)} />
        )}
        {save.error !== null && <ProblemNote problem={save.error} />}
        <div className={styles['acts']}>
          <Button look="primary" type="submit" disabled={save.isPending}>
            {t(CARD.save)}
          </Button>
        </div>
      </form>
    </Drawer>
  )
}
