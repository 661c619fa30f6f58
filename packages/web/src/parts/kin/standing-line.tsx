/** Whether a child or a family still counts, in one line, and the form that says otherwise. */
import type { StandingSchema } from '@konvergen/contract/kin.ts'
import { TOLD_STATES, type ToldState } from '@konvergen/core/linkage/subject-standing.ts'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useMe } from '../../app/me.ts'
import { forgetDistrict } from '../../app/queries.ts'
import { KIN, STANDING, TOLD } from '../../text/kin.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { Button } from '../button.tsx'
import { SelectField, TextField } from '../field.tsx'
import { ProblemNote } from '../states.tsx'
import styles from './kin.module.css'

export interface Told {
  readonly keadaan: ToldState
  readonly sejak: string
  readonly ke: number
}

interface StandingLineProps {
  readonly kab: string
  readonly standing: StandingSchema
  readonly mayTell: boolean
  readonly onTell: (told: Told) => Promise<unknown>
}

function Said({ standing: { keadaan, sejak, dasar, oleh } }: { standing: StandingSchema }) {
  const t = useText()
  const say = useSay()
  const state = t(STANDING[keadaan])
  if (sejak === null) return <>{state}</>
  const day = say.day(sejak)
  return <>{dasar === 'kalender' ? t(KIN.calendar, { state, day }) : t(KIN.told, { state, day, who: oleh ?? '' })}</>
}

export function StandingLine({ kab, standing, mayTell, onTell }: StandingLineProps) {
  const t = useText()
  const { today } = useMe()
  const [isOpen, setOpen] = useState(false)
  const [state, setState] = useState<ToldState>('pindah')
  const [since, setSince] = useState(today)
  const tell = useMutation({
    mutationFn: () => onTell({ keadaan: state, sejak: since, ke: standing.ke }),
    onSuccess: () => {
      setOpen(false)
      void forgetDistrict(kab)
    },
  })
  return (
    <>
      <p className={styles['state']} aria-live="polite">
        {t(KIN.state)}: <Said standing={standing} />
      </p>
      {mayTell && !isOpen && (
        <div className={`${styles['acts']} tanpa-cetak`}>
          <Button look="quiet" onClick={() => setOpen(true)}>
            {t(KIN.setState)}
          </Button>
        </div>
      )}
      {mayTell && isOpen && (
        <form
          className={`${styles['acts']} tanpa-cetak`}
          onSubmit={(event) => {
            event.preventDefault()
            tell.mutate()
          }}
        >
          <SelectField
            label={t(KIN.state)}
            value={state}
            onChange={({ target }) => setState(TOLD_STATES.find((one) => one === target.value) ?? 'aktif')}
          >
            {TOLD_STATES.map((one) => (
              <option key={one} value={one}>
                {t(TOLD[one])}
              </option>
            ))}
          </SelectField>
          <TextField
            label={t(KIN.since)}
            type="date"
            max={today}
            required
            value={since}
            onChange={({ target }) => setSince(target.value)}
          />
          <Button look="primary" type="submit" disabled={tell.isPending}>
            {t(KIN.save)}
          </Button>
          {tell.isError && <ProblemNote problem={tell.error} />}
        </form>
      )}
    </>
  )
}
