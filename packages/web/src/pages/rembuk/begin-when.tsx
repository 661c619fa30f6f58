/** How a rembuk is called, where and when it is, with whom; and what ends its form. */
import { ZONES } from '@konvergen/core/tasks/meeting.ts'
import { Button } from '../../parts/button.tsx'
import { SelectField, TextField } from '../../parts/field.tsx'
import { InvitedFields } from '../../parts/invited-fields.tsx'
import { MEETINGS } from '../../text/meetings.ts'
import { REMBUK } from '../../text/rembuk.ts'
import { SHELL } from '../../text/shell.ts'
import { useText } from '../../text/text.ts'
import type { BeginDraft } from './begin-draft.ts'
import styles from './rembuk.module.css'

interface BeginWhenProps {
  readonly kab: string
  readonly draft: BeginDraft
  readonly title: string
  readonly onChange: (change: Partial<BeginDraft>) => void
}

export function BeginWhen({ kab, draft, title, onChange }: BeginWhenProps) {
  const t = useText()
  const { place, day, clock, zone, invited } = draft
  return (
    <>
      <TextField label={t(REMBUK.name)} value={title} maxLength={200} onChange={({ target }) => onChange({ title: target.value })} />
      <TextField label={t(MEETINGS.place)} value={place} maxLength={300} onChange={({ target }) => onChange({ place: target.value })} />
      <div className={styles['fields']}>
        <TextField label={t(MEETINGS.day)} type="date" value={day} onChange={({ target }) => onChange({ day: target.value })} />
        <TextField label={t(MEETINGS.clock)} type="time" value={clock} onChange={({ target }) => onChange({ clock: target.value })} />
        <SelectField
          label={t(MEETINGS.zone)}
          value={zone}
          onChange={({ target }) => onChange({ zone: ZONES.find((one) => one === target.value) ?? zone })}
        >
          {ZONES.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </SelectField>
      </div>
      <InvitedFields kab={kab} invited={invited} hint={t(MEETINGS.inviteHint)} onChange={(next) => onChange({ invited: next })} />
    </>
  )
}

export function BeginActs({ isBusy, onCancel }: { isBusy: boolean; onCancel: () => void }) {
  const t = useText()
  return (
    <div className={styles['acts']}>
      <Button type="submit" look="primary" disabled={isBusy}>
        {t(REMBUK.save)}
      </Button>
      <Button onClick={onCancel}>{t(SHELL.cancel)}</Button>
    </div>
  )
}
