/** Of a picture: whether somebody can be recognised in it, and who consented to its being shown, on which day. */
import { useId } from 'react'
import { DOCUMENTS } from '../../text/documents.ts'
import { useText } from '../../text/text.ts'
import { TextField } from '../field.tsx'
import styles from './evidence.module.css'

export interface PeopleAnswer {
  /** null: not answered yet. */
  readonly people: 'tidak' | 'setuju' | 'belum' | null
  readonly oleh: string
  readonly tanggal: string
}

export const NOT_ANSWERED: PeopleAnswer = { people: null, oleh: '', tanggal: '' }

export function isAnswered({ people, oleh, tanggal }: PeopleAnswer): boolean {
  return people === 'setuju' ? oleh.trim() !== '' && tanggal !== '' : people !== null
}

/** As the server takes it. */
export function answerOf({ people, oleh, tanggal }: PeopleAnswer): { orang: boolean; persetujuan?: { oleh: string; tanggal: string } } {
  if (people === 'tidak') return { orang: false }
  return people === 'setuju' ? { orang: true, persetujuan: { oleh: oleh.trim(), tanggal } } : { orang: true }
}

const OPTIONS = [
  ['tidak', DOCUMENTS.peopleNo],
  ['setuju', DOCUMENTS.peopleYes],
  ['belum', DOCUMENTS.peopleNot],
] as const

interface ConsentFieldsProps {
  readonly oleh: string
  readonly tanggal: string
  readonly today: string
  readonly onChange: (change: { oleh?: string; tanggal?: string }) => void
}

export function ConsentFields({ oleh, tanggal, today, onChange }: ConsentFieldsProps) {
  const t = useText()
  return (
    <div className={styles['pair']}>
      <TextField
        label={t(DOCUMENTS.consentBy)}
        hint={t(DOCUMENTS.consentByHint)}
        value={oleh}
        maxLength={120}
        onChange={(event) => onChange({ oleh: event.target.value })}
      />
      <TextField
        label={t(DOCUMENTS.consentOn)}
        type="date"
        max={today}
        value={tanggal}
        onChange={(event) => onChange({ tanggal: event.target.value })}
      />
    </div>
  )
}

interface PeopleQuestionProps {
  readonly answer: PeopleAnswer
  readonly today: string
  readonly onChange: (answer: PeopleAnswer) => void
}

export function PeopleQuestion({ answer, today, onChange }: PeopleQuestionProps) {
  const t = useText()
  const name = useId()
  return (
    <fieldset className={styles['question']}>
      <legend>{t(DOCUMENTS.people)}</legend>
      {OPTIONS.map(([value, label]) => (
        <label key={value}>
          <input type="radio" name={name} checked={answer.people === value} onChange={() => onChange({ ...answer, people: value })} />
          {t(label)}
        </label>
      ))}
      {answer.people === 'setuju' && <ConsentFields {...answer} today={today} onChange={(change) => onChange({ ...answer, ...change })} />}
      {answer.people === 'belum' && <p className={styles['hint']}>{t(DOCUMENTS.peopleNotHint)}</p>}
    </fieldset>
  )
}
