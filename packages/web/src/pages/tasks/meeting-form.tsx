/** A meeting as it is planned: what, where, when, about what, with whom. */
import type { MeetingDetail, NewMeeting } from '@konvergen/contract/meetings.ts'
import { ZONES, type Zone } from '@konvergen/core/tasks/meeting.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { LongField, SelectField, TextField } from '../../parts/field.tsx'
import { InvitedFields } from '../../parts/invited-fields.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { MEETINGS } from '../../text/meetings.ts'
import { SHELL } from '../../text/shell.ts'
import { useText } from '../../text/text.ts'
import styles from './tasks-page.module.css'

interface MeetingFormProps {
  readonly kab: string
  /** null: a new one. */
  readonly start: MeetingDetail | null
  readonly problem: Error | null
  readonly isBusy: boolean
  readonly onSave: (meeting: NewMeeting) => void
  readonly onCancel: () => void
}

/** Kalimantan and Sulawesi, Bali and Nusa Tenggara by WITA; Sumatra and Java by WIB; Maluku and Papua by WIT. First guess: the clock here. */
function zoneHere(): Zone {
  const hours = -new Date().getTimezoneOffset() / 60
  return hours === 8 ? 'WITA' : hours === 9 ? 'WIT' : 'WIB'
}

/** A field that is being typed in may be empty for a moment. */
function wholeMinutes(text: string): number {
  const read = Math.round(Number(text))
  return Math.min(1440, Math.max(5, Number.isFinite(read) ? read : 5))
}

const EMPTY = { title: '', place: '', day: '', clock: '09:00', minutes: 120, agenda: [], invited: [] }

export function MeetingForm({ kab, start, problem, isBusy, onSave, onCancel }: MeetingFormProps) {
  const t = useText()
  const [draft, setDraft] = useState<NewMeeting>(start === null ? { ...EMPTY, zone: zoneHere() } : factsOf(start))
  const [agenda, setAgenda] = useState(draft.agenda.join('\n'))
  const [isTried, setTried] = useState(false)
  const { title, place, day, clock, zone, minutes, invited } = draft
  const [isNamed, isPlaced, isDay] = [title.trim().length >= 3, place.trim() !== '', day !== '']
  return (
    <form
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        const points = agenda
          .split('\n')
          .map((point) => point.trim())
          .filter((point) => point !== '')
        if (isNamed && isPlaced && isDay && clock !== '' && !isBusy) onSave({ ...draft, agenda: points })
      }}
    >
      <TextField
        label={t(MEETINGS.title)}
        wrong={isTried && !isNamed ? t(MEETINGS.titleWrong) : undefined}
        value={title}
        maxLength={200}
        autoComplete="off"
        onChange={({ target }) => setDraft({ ...draft, title: target.value })}
      />
      <TextField
        label={t(MEETINGS.place)}
        wrong={isTried && !isPlaced ? t(MEETINGS.placeWrong) : undefined}
        value={place}
        maxLength={300}
        onChange={({ target }) => setDraft({ ...draft, place: target.value })}
      />
      <div className={styles['fields']}>
        <TextField
          label={t(MEETINGS.day)}
          type="date"
          wrong={isTried && !isDay ? t(MEETINGS.dayWrong) : undefined}
          value={day}
          onChange={({ target }) => setDraft({ ...draft, day: target.value })}
        />
        <TextField
          label={t(MEETINGS.clock)}
          type="time"
          value={clock}
          onChange={({ target }) => setDraft({ ...draft, clock: target.value })}
        />
        <SelectField
          label={t(MEETINGS.zone)}
          value={zone}
          onChange={({ target }) => setDraft({ ...draft, zone: ZONES.find((one) => one === target.value) ?? zone })}
        >
          {ZONES.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </SelectField>
        <TextField
          label={t(MEETINGS.minutes)}
          type="number"
          min={5}
          max={1440}
          step={5}
          value={minutes}
          onChange={({ target }) => setDraft({ ...draft, minutes: wholeMinutes(target.value) })}
        />
      </div>
      <LongField
        label={t(MEETINGS.agenda)}
        hint={t(MEETINGS.agendaHint)}
        rows={5}
        value={agenda}
        onChange={({ target }) => setAgenda(target.value)}
      />
      <InvitedFields kab={kab} invited={invited} onChange={(next) => setDraft({ ...draft, invited: next })} />
      {problem !== null && <ProblemNote problem={problem} />}
      <div className={styles['acts']}>
        <Button type="submit" look="primary" disabled={isBusy}>
          {t(MEETINGS.save)}
        </Button>
        <Button onClick={onCancel}>{t(SHELL.cancel)}</Button>
      </div>
    </form>
  )
}

/** What can be changed of a meeting that is there. */
export function factsOf({ title, place, day, clock, zone, minutes, agenda, invited }: MeetingDetail): NewMeeting {
  return { title, place, day, clock, zone, minutes, agenda, invited: invited.map(({ kind, code }) => ({ kind, code })) }
}
