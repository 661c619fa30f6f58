/** An entry as it is planned: what, when, by which framework and at which level, what it waits for, who is invited. */
import type { EntrySchema, NewEntry } from '@konvergen/contract/calendar.ts'
import { newConflicts } from '@konvergen/core/calendar/conflicts.ts'
import { FRAMEWORKS, LEVELS } from '@konvergen/core/calendar/entry.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { SelectField, TextField } from '../../parts/field.tsx'
import { InvitedFields } from '../../parts/invited-fields.tsx'
import { CALENDAR, FRAMEWORK_NAMES } from '../../text/calendar.ts'
import { SHELL } from '../../text/shell.ts'
import { useText } from '../../text/text.ts'
import styles from './calendar.module.css'
import { ClashReason } from './clash-reason.tsx'
import { isReasoned } from './is-reasoned.ts'
import type { Reasoned } from './use-calendar-acts.ts'
import { WaitsFields } from './waits-fields.tsx'

interface EntryFormProps {
  readonly kab: string
  readonly year: number
  readonly start: NewEntry
  /** null: a new one. */
  readonly entry: EntrySchema | null
  readonly all: readonly EntrySchema[]
  readonly isBusy: boolean
  readonly onSave: (facts: NewEntry, reasoned: Reasoned) => void
  readonly onCancel: () => void
}

/** No key of an entry that there is. */
const NEW_KEY = ''

export function EntryForm({ kab, year, start, entry, all, isBusy, onSave, onCancel }: EntryFormProps) {
  const t = useText()
  const [draft, setDraft] = useState(start)
  const [reason, setReason] = useState('')
  const [isTried, setTried] = useState(false)
  const { title, starts, ends } = draft
  const [isNamed, isDated] = [title.trim().length >= 3, starts !== '' && ends !== '' && starts <= ends]
  const key = entry?.key ?? NEW_KEY
  const clashes = isDated ? newConflicts(all, { ...draft, key, year, state: entry?.state ?? 'direncanakan' }) : []
  const change = (changed: Partial<NewEntry>) => setDraft({ ...draft, ...changed })
  return (
    <form
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (isNamed && isDated && !isBusy && isReasoned(clashes.length, reason))
          onSave(draft, reason.trim() === '' ? {} : { reason: reason.trim() })
      }}
    >
      <TextField
        label={t(CALENDAR.entryTitle)}
        wrong={isTried && !isNamed ? t(CALENDAR.titleWrong) : undefined}
        value={title}
        maxLength={200}
        autoComplete="off"
        onChange={({ target }) => change({ title: target.value })}
      />
      <div className={styles['fields']}>
        <TextField
          label={t(CALENDAR.starts)}
          type="date"
          wrong={isTried && !isDated ? t(CALENDAR.daysWrong) : undefined}
          value={starts}
          onChange={({ target }) => change({ starts: target.value })}
        />
        <TextField label={t(CALENDAR.ends)} type="date" value={ends} onChange={({ target }) => change({ ends: target.value })} />
        <SelectField
          label={t(CALENDAR.framework)}
          value={draft.framework}
          onChange={({ target }) => change({ framework: FRAMEWORKS.find((one) => one === target.value) ?? 'lain' })}
        >
          {FRAMEWORKS.map((one) => (
            <option key={one} value={one}>
              {t(FRAMEWORK_NAMES[one])}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t(CALENDAR.level)}
          value={draft.level}
          onChange={({ target }) => change({ level: LEVELS.find((one) => one === target.value) ?? 'kabupaten' })}
        >
          {LEVELS.map((one) => (
            <option key={one} value={one}>
              {t(CALENDAR[one])}
            </option>
          ))}
        </SelectField>
      </div>
      <ClashReason clashes={clashes} all={all} ownTitle={title} reason={reason} onReason={setReason} />
      <WaitsFields own={key} all={all} waitsFor={draft.waitsFor} onChange={(waitsFor) => change({ waitsFor })} />
      <InvitedFields
        kab={kab}
        invited={draft.invited}
        hint={t(CALENDAR.inviteHint)}
        isWithoutPeople
        onChange={(invited) => change({ invited: invited.flatMap(({ kind, code }) => (kind === 'orang' ? [] : [{ kind, code }])) })}
      />
      <label className={styles['check']}>
        <input type="checkbox" checked={draft.isPublic} onChange={({ target }) => change({ isPublic: target.checked })} />
        {t(CALENDAR.public)}
      </label>
      <div className={styles['acts']}>
        <Button type="submit" look="primary" disabled={isBusy || !isReasoned(clashes.length, reason)}>
          {t(CALENDAR.save)}
        </Button>
        <Button onClick={onCancel}>{t(SHELL.cancel)}</Button>
      </div>
    </form>
  )
}
