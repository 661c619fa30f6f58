/** For whom an address is to be, and where it will be used. */
import type { AddresseeSchema } from '@konvergen/contract/tasks.ts'
import type { Invited } from '@konvergen/core/calendar/entry.ts'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { addresseesQuery } from '../../app/task-queries.ts'
import { Button } from '../../parts/button.tsx'
import { SelectField, TextField } from '../../parts/field.tsx'
import { sayAddressee } from '../../parts/task-words.ts'
import { CALENDAR } from '../../text/calendar.ts'
import { useText } from '../../text/text.ts'
import styles from './calendar.module.css'
import { sayAlarm } from './say-alarm.ts'

export interface FeedWish {
  readonly label: string
  /** Days before something begins; null = no alarm. */
  readonly alarmDays: number | null
  /** null: for anybody. */
  readonly to: 'saya' | Invited | null
}

interface FeedFormProps {
  readonly kab: string
  readonly mayWrite: boolean
  readonly isBusy: boolean
  readonly onMake: (wish: FeedWish) => void
}

const ANYBODY = 'publik'
const ALARMS = [0, 1, 3, 7, 14]
const KECAMATAN_LENGTH = 8

function isOffered({ kind, code }: AddresseeSchema): boolean {
  return kind === 'opd' || (kind === 'wilayah' && code.length <= KECAMATAN_LENGTH)
}

export function FeedForm({ kab, mayWrite, isBusy, onMake }: FeedFormProps) {
  const t = useText()
  const [label, setLabel] = useState('')
  const [whom, setWhom] = useState('saya')
  const [alarm, setAlarm] = useState('')
  const others = (useQuery({ ...addresseesQuery(kab), enabled: mayWrite }).data ?? []).filter(isOffered)
  const wish = (): FeedWish['to'] => {
    const found = others.find(({ code }) => code === whom)
    if (found === undefined) return whom === ANYBODY ? null : 'saya'
    return { kind: found.kind === 'opd' ? 'opd' : 'wilayah', code: found.code }
  }
  return (
    <form
      className={styles['fields']}
      onSubmit={(event) => {
        event.preventDefault()
        if (label.trim() !== '')
          onMake({ label: label.trim(), to: wish(), alarmDays: alarm === '' || whom === ANYBODY ? null : Number(alarm) })
        setLabel('')
      }}
    >
      <TextField label={t(CALENDAR.feedLabel)} required maxLength={80} value={label} onChange={({ target }) => setLabel(target.value)} />
      {mayWrite && (
        <SelectField label={t(CALENDAR.feedFor)} value={whom} onChange={({ target }) => setWhom(target.value)}>
          <option value="saya">{t(CALENDAR.feedMine)}</option>
          <option value={ANYBODY}>{t(CALENDAR.feedPublic)}</option>
          {others.map((one) => (
            <option key={`${one.kind} ${one.code}`} value={one.code}>
              {one.kind === 'wilayah' ? `Kecamatan ${one.nama}` : sayAddressee(one, t)}
            </option>
          ))}
        </SelectField>
      )}
      {whom !== ANYBODY && (
        <SelectField label={t(CALENDAR.feedAlarm)} value={alarm} onChange={({ target }) => setAlarm(target.value)}>
          <option value="">{t(CALENDAR.feedAlarmNone)}</option>
          {ALARMS.map((days) => (
            <option key={days} value={days}>
              {sayAlarm(days, t)}
            </option>
          ))}
        </SelectField>
      )}
      <div>
        <Button type="submit" disabled={isBusy || label.trim() === ''}>
          {t(CALENDAR.feedMake)}
        </Button>
      </div>
    </form>
  )
}
