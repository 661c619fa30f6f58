/** The sheet in which the secretariat opens a period for entry. */
import type { PeriodSchema } from '@konvergen/contract/coverage.ts'
import { FREQUENCIES, type Frequency } from '@konvergen/core/indicators/indicator.ts'
import { useState } from 'react'
import { useMe } from '../../app/me.ts'
import { Button } from '../../parts/button.tsx'
import { likelyPeriod, openable } from '../../parts/coverage/arrange-periods.ts'
import { Drawer } from '../../parts/drawer.tsx'
import { SelectField, TextField } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { BOARD, PERIOD_KINDS } from '../../text/coverage.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './coverage-page.module.css'
import { useOpenPeriod } from './use-coverage-acts.ts'

interface OpenPeriodProps {
  readonly kab: string
  readonly periods: readonly PeriodSchema[]
  readonly onClose: () => void
}

const YEAR_LENGTH = 4

export function OpenPeriod({ kab, periods, onClose }: OpenPeriodProps) {
  const t = useText()
  const say = useSay()
  const { today } = useMe()
  const set = useOpenPeriod(kab, onClose)
  const now = Number(today.slice(0, YEAR_LENGTH))
  const [frequency, setFrequency] = useState<Frequency>('triwulan')
  const [year, setYear] = useState(now)
  const [wanted, setWanted] = useState('')
  const [due, setDue] = useState('')
  const candidates = openable(periods, year, frequency)
  const periode = candidates.includes(wanted) ? wanted : (likelyPeriod(candidates, today) ?? '')
  return (
    <Drawer title={t(BOARD.openPeriod)} onClose={onClose}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          set.mutate({ periode, tenggat: due === '' ? null : due })
        }}
      >
        <SelectField
          label={t(BOARD.kind)}
          value={frequency}
          onChange={(event) => setFrequency(FREQUENCIES.find((one) => one === event.target.value) ?? frequency)}
        >
          {FREQUENCIES.map((one) => (
            <option key={one} value={one}>
              {t(PERIOD_KINDS[one])}
            </option>
          ))}
        </SelectField>
        <SelectField label={t(BOARD.year)} value={year} onChange={(event) => setYear(Number(event.target.value))}>
          {[now + 1, now, now - 1, now - 2].map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t(BOARD.which)}
          value={periode}
          onChange={(event) => setWanted(event.target.value)}
          hint={candidates.length === 0 ? t(BOARD.isThere) : undefined}
          disabled={candidates.length === 0}
        >
          {candidates.map((one) => (
            <option key={one} value={one}>
              {say.period(one)}
            </option>
          ))}
        </SelectField>
        <TextField label={t(BOARD.due)} type="date" value={due} onChange={(event) => setDue(event.target.value)} />
        {set.error !== null && <ProblemNote problem={set.error} />}
        <div className={styles['acts']}>
          <Button look="primary" type="submit" disabled={periode === '' || set.isPending}>
            {t(BOARD.doOpen)}
          </Button>
        </div>
      </form>
    </Drawer>
  )
}
