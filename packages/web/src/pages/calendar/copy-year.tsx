/** The calendar of an earlier year as the template of this one. */
import type { YearSchema } from '@konvergen/contract/calendar.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { SelectField } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { CALENDAR } from '../../text/calendar.ts'
import { useText } from '../../text/text.ts'
import styles from './calendar.module.css'
import { useCalendarActs } from './use-calendar-acts.ts'

export function CopyYear({ kab, data: { year, years } }: { kab: string; data: YearSchema }) {
  const t = useText()
  const others = years.filter((one) => one < year)
  const [chosen, setChosen] = useState<number | null>(null)
  const { copy } = useCalendarActs(kab, () => undefined)
  const from = chosen ?? others.at(-1)
  if (from === undefined) return null
  return (
    <>
      <div className={styles['fields']}>
        <SelectField
          label={t(CALENDAR.copyFrom)}
          hint={t(CALENDAR.copyHint)}
          value={from}
          onChange={({ target }) => setChosen(Number(target.value))}
        >
          {others.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </SelectField>
      </div>
      {copy.error !== null && <ProblemNote problem={copy.error} />}
      <div className={styles['acts']}>
        <Button disabled={copy.isPending} onClick={() => copy.mutate({ from, year })}>
          {t(CALENDAR.copy, { year, from })}
        </Button>
      </div>
    </>
  )
}
