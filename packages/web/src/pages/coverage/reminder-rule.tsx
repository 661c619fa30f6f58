/** When the program reminds by itself, and how often at most. */
import type { BoardAnswer } from '@konvergen/contract/coverage.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Drawer } from '../../parts/drawer.tsx'
import { TextField } from '../../parts/field.tsx'
import { parseDecimal } from '../../parts/parse-decimal.ts'
import { Segmented } from '../../parts/segmented.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { BOARD, REMIND } from '../../text/coverage.ts'
import { useText } from '../../text/text.ts'
import styles from './coverage-page.module.css'
import { useSetReminderRule } from './use-coverage-acts.ts'

interface ReminderRuleDrawerProps {
  readonly kab: string
  readonly rule: BoardAnswer['pengingat']
  readonly onClose: () => void
}

/** Proposed where the program reminds of nothing yet. */
const PROPOSED_DAYS = 5

const readDays = (text: string): number | null => parseDecimal(text, { low: 1, high: 60, decimals: 0 })

export function ReminderRuleDrawer({ kab, rule, onClose }: ReminderRuleDrawerProps) {
  const t = useText()
  const set = useSetReminderRule(kab, onClose)
  const [auto, setAuto] = useState<'ya' | 'tidak'>(rule.hariSebelum === null ? 'tidak' : 'ya')
  const [before, setBefore] = useState(String(rule.hariSebelum ?? PROPOSED_DAYS))
  const [between, setBetween] = useState(String(rule.jarakHari))
  const [daysBefore, daysBetween] = [readDays(before), readDays(between)]
  const isFit = daysBetween !== null && (auto === 'tidak' || daysBefore !== null)
  return (
    <Drawer title={t(REMIND.set)} onClose={onClose}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          if (isFit) set.mutate({ hariSebelum: auto === 'tidak' ? null : daysBefore, jarakHari: daysBetween })
        }}
      >
        <Segmented
          label={t(REMIND.isAuto)}
          value={auto}
          options={[
            { value: 'tidak', label: t(REMIND.off) },
            { value: 'ya', label: t(REMIND.on) },
          ]}
          onChange={setAuto}
        />
        {auto === 'ya' && (
          <TextField
            label={t(REMIND.before)}
            inputMode="numeric"
            value={before}
            wrong={daysBefore === null ? t(REMIND.days) : undefined}
            onChange={(event) => setBefore(event.target.value)}
          />
        )}
        <TextField
          label={t(REMIND.between)}
          inputMode="numeric"
          value={between}
          wrong={daysBetween === null ? t(REMIND.days) : undefined}
          onChange={(event) => setBetween(event.target.value)}
        />
        {set.error !== null && <ProblemNote problem={set.error} />}
        <div className={styles['acts']}>
          <Button look="primary" type="submit" disabled={set.isPending}>
            {t(BOARD.save)}
          </Button>
        </div>
      </form>
    </Drawer>
  )
}
