/** An entry of the district's own. */
import type { NewEntry as Facts, YearSchema } from '@konvergen/contract/calendar.ts'
import { REPEATS, type Repeat } from '@konvergen/core/calendar/repeat-entry.ts'
import { useState } from 'react'
import { Drawer } from '../../parts/drawer.tsx'
import { SelectField } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { CALENDAR } from '../../text/calendar.ts'
import { useText } from '../../text/text.ts'
import styles from './calendar.module.css'
import { EntryForm } from './entry-form.tsx'
import { useCalendarActs } from './use-calendar-acts.ts'

const EMPTY: Facts = {
  title: '',
  framework: 'lain',
  level: 'kabupaten',
  starts: '',
  ends: '',
  waitsFor: [],
  invited: [],
  isPublic: false,
}

export function NewEntry({ kab, data, onClose }: { kab: string; data: YearSchema; onClose: () => void }) {
  const t = useText()
  const { add } = useCalendarActs(kab, onClose)
  const [repeats, setRepeats] = useState<Repeat | null>(null)
  return (
    <Drawer title={t(CALENDAR.add)} onClose={onClose}>
      <div className={styles['form']}>
        {add.error !== null && <ProblemNote problem={add.error} />}
        <SelectField
          label={t(CALENDAR.repeats)}
          hint={t(CALENDAR.repeatsHint)}
          value={repeats ?? ''}
          onChange={({ target }) => setRepeats(REPEATS.find((one) => one === target.value) ?? null)}
        >
          <option value="">{t(CALENDAR.repeatsNot)}</option>
          {REPEATS.map((one) => (
            <option key={one} value={one}>
              {t(CALENDAR[one])}
            </option>
          ))}
        </SelectField>
        <EntryForm
          kab={kab}
          year={data.year}
          start={EMPTY}
          entry={null}
          all={data.entries}
          isBusy={add.isPending}
          onSave={(facts, reasoned) => add.mutate({ year: data.year, ...facts, ...reasoned, ...(repeats === null ? {} : { repeats }) })}
          onCancel={onClose}
        />
      </div>
    </Drawer>
  )
}
