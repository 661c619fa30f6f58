/** The village's questions of the quarter, and handing it in. */
import type { VillageAnswer } from '@konvergen/contract/scorecard.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { LongField } from '../../parts/field.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { CHOICES, SCORE, SEND } from '../../text/scorecard.ts'
import { useText } from '../../text/text.ts'
import styles from './scorecard.module.css'
import { type OfVillage, useSendReport } from './use-scorecard-acts.ts'

const ANSWERS = ['ya', 'tidak', 'kosong'] as const
type Answer = (typeof ANSWERS)[number]
const answerOf = (value: boolean | null | undefined): Answer => (value === true ? 'ya' : value === false ? 'tidak' : 'kosong')
const valueOf = (answer: Answer): boolean | null => (answer === 'kosong' ? null : answer === 'ya')
const LONGEST = 1000

export function SendCard({ params, village }: { params: OfVillage; village: VillageAnswer }) {
  const t = useText()
  const send = useSendReport(params)
  const { kirim, terkunci } = village
  const [met, setMet] = useState(answerOf(kirim?.rembuk))
  const [joint, setJoint] = useState(answerOf(kirim?.multipihak))
  const [note, setNote] = useState(kirim?.catatan ?? '')
  const [reason, setReason] = useState('')
  const options = ANSWERS.map((value) => ({ value, label: t(CHOICES[value]) }))
  const submit = () =>
    send.mutate({
      dasar: kirim?.no ?? 0,
      rembuk: valueOf(met),
      multipihak: valueOf(joint),
      catatan: note.trim() === '' ? null : note.trim(),
      ...(reason.trim() === '' ? {} : { alasan: reason.trim() }),
    })
  return (
    <Card title={t(SEND.title)} hint={t(SEND.hint)}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <div className={styles['item']}>
          <span aria-hidden="true">{t(SEND.met)}</span>
          <Segmented label={t(SEND.met)} value={met} options={options} onChange={setMet} />
        </div>
        <div className={styles['item']}>
          <span aria-hidden="true">{t(SEND.joint)}</span>
          <Segmented label={t(SEND.joint)} value={joint} options={options} onChange={setJoint} />
        </div>
        <LongField label={t(SEND.note)} maxLength={LONGEST} value={note} onChange={(event) => setNote(event.target.value)} />
        {terkunci && (
          <LongField label={t(SCORE.reasonLocked)} required value={reason} onChange={(event) => setReason(event.target.value)} />
        )}
        {send.error !== null && <ProblemNote problem={send.error} />}
        <div className={styles['acts']}>
          <Button look="primary" type="submit" disabled={send.isPending}>
            {t(kirim === null ? SEND.send : SEND.sendAgain)}
          </Button>
          {send.isSuccess && <output>{t(SEND.done)}</output>}
        </div>
      </form>
    </Card>
  )
}
