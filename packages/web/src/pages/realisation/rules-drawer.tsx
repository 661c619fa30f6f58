/** The thresholds as the district sets them, with the reason that stays beside them. */
import type { RulesAnswer, RulesBody } from '@konvergen/contract/realisation.ts'
import { DEMANDS } from '@konvergen/core/realisation/rules.ts'
import { DEMAND_WORDS } from '@konvergen/core/realisation/words.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Drawer } from '../../parts/drawer.tsx'
import { TextField } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { REALISATION } from '../../text/realisation.ts'
import { useText } from '../../text/text.ts'
import styles from './realisation.module.css'
import { useSetRules } from './use-realisation-acts.ts'

interface RulesDrawerProps {
  readonly kab: string
  readonly answer: RulesAnswer
  readonly onClose: () => void
}

const SIDES = ['physical', 'money'] as const
const [MOST, MOST_DAYS] = [200, 180]

interface NumberFieldProps {
  readonly label: string
  readonly value: number
  readonly most: number
  readonly onValue: (value: number) => void
}

function NumberField({ label, value, most, onValue }: NumberFieldProps) {
  return <TextField label={label} type="number" min={0} max={most} value={value} onChange={({ target }) => onValue(Number(target.value))} />
}

export function RulesDrawer({ kab, answer, onClose }: RulesDrawerProps) {
  const t = useText()
  const [rules, setRules] = useState<RulesBody>(answer.rules)
  const [reason, setReason] = useState('')
  const set = useSetRules(kab, onClose)
  return (
    <Drawer title={t(REALISATION.changeRules)} onClose={onClose}>
      <div className={styles['form']}>
        {SIDES.map((side) => (
          <fieldset key={side}>
            <legend>{t(REALISATION[side])}</legend>
            <div className={styles['pair']}>
              <NumberField
                label={t(REALISATION.greenFrom)}
                value={rules[side].green}
                most={MOST}
                onValue={(green) => setRules({ ...rules, [side]: { ...rules[side], green } })}
              />
              <NumberField
                label={t(REALISATION.yellowFrom)}
                value={rules[side].yellow}
                most={MOST}
                onValue={(yellow) => setRules({ ...rules, [side]: { ...rules[side], yellow } })}
              />
            </div>
          </fieldset>
        ))}
        <NumberField
          label={t(REALISATION.dueDays)}
          value={rules.dueDays}
          most={MOST_DAYS}
          onValue={(dueDays) => setRules({ ...rules, dueDays })}
        />
        <fieldset>
          <legend>{t(REALISATION.demands)}</legend>
          {DEMANDS.map((demand) => (
            <label key={demand} className={styles['check']}>
              <input
                type="checkbox"
                checked={rules.demands.includes(demand)}
                onChange={({ target }) =>
                  setRules({
                    ...rules,
                    demands: DEMANDS.filter((each) => (each === demand ? target.checked : rules.demands.includes(each))),
                  })
                }
              />
              {t(DEMAND_WORDS[demand])}
            </label>
          ))}
        </fieldset>
        <TextField label={t(REALISATION.why)} maxLength={600} value={reason} onChange={({ target }) => setReason(target.value)} />
        {set.isError && <ProblemNote problem={set.error} />}
        <div className={styles['acts']}>
          <Button
            look="primary"
            disabled={set.isPending || reason.trim() === ''}
            onClick={() => set.mutate({ seen: answer.set?.no ?? 0, rules, reason: reason.trim() })}
          >
            {t(REALISATION.keepRules)}
          </Button>
        </div>
      </div>
    </Drawer>
  )
}
