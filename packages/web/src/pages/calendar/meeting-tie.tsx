/** Whose day an entry has: that of a meeting or rembuk, which it then follows. */
import type { EntrySchema, YearSchema } from '@konvergen/contract/calendar.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { SelectField, TextField } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { CALENDAR } from '../../text/calendar.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './calendar.module.css'
import { useTie } from './use-tie.ts'

interface MeetingTieProps {
  readonly kab: string
  readonly entry: EntrySchema
  readonly meetings: YearSchema['meetings']
}

export function MeetingTie({ kab, entry, meetings }: MeetingTieProps) {
  const t = useText()
  const say = useSay()
  const tie = useTie(kab, entry)
  const [meeting, setMeeting] = useState(entry.meeting ?? '')
  const [reason, setReason] = useState('')
  const offered = meetings.filter(({ id, state }) => state !== 'dibatalkan' || id === entry.meeting)
  if (offered.length === 0) return null
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        tie.mutate({ meeting: meeting === '' ? null : meeting, ...(reason.trim() === '' ? {} : { reason: reason.trim() }) })
      }}
    >
      <SelectField label={t(CALENDAR.tie)} hint={t(CALENDAR.tieHint)} value={meeting} onChange={({ target }) => setMeeting(target.value)}>
        <option value="">{t(CALENDAR.tieNone)}</option>
        {offered.map(({ id, title, day }) => (
          <option key={id} value={id}>
            {`${title}, ${say.day(day)}`}
          </option>
        ))}
      </SelectField>
      {tie.error !== null && (
        <>
          <ProblemNote problem={tie.error} />
          <TextField label={t(CALENDAR.reason)} maxLength={400} value={reason} onChange={({ target }) => setReason(target.value)} />
        </>
      )}
      {meeting !== (entry.meeting ?? '') && (
        <div className={styles['acts']}>
          <Button type="submit" disabled={tie.isPending}>
            {t(CALENDAR.save)}
          </Button>
        </div>
      )}
    </form>
  )
}
