/** The rules one by one; added and dropped by whoever may set them. */
import { setRules } from '@konvergen/contract/tasks.ts'
import { AUDIENCES, type ReminderRule } from '@konvergen/core/tasks/reminders.ts'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../app/call.ts'
import { queryClient } from '../../app/queries.ts'
import { rulesQuery } from '../../app/task-queries.ts'
import { Button } from '../../parts/button.tsx'
import { SelectField, TextField } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { TASKS } from '../../text/tasks.ts'
import { useText } from '../../text/text.ts'
import styles from './tasks-page.module.css'

export function Rules({ kab, rules, isOpen }: { kab: string; rules: readonly ReminderRule[]; isOpen: boolean }) {
  const t = useText()
  const [days, setDays] = useState('1')
  const [whom, setWhom] = useState<ReminderRule['whom']>('penerima')
  const save = useMutation({
    mutationFn: (next: readonly ReminderRule[]) => call(setRules, { params: { kab }, body: { rules: [...next] } }),
    onSuccess: () => queryClient.invalidateQueries(rulesQuery(kab)),
  })
  const when = (n: number) => (n === 0 ? t(TASKS.onDay) : t(n < 0 ? TASKS.before : TASKS.after, { n: Math.abs(n) }))
  const saying = (rule: ReminderRule) => `${when(rule.days)}: ${t(TASKS[rule.whom])}`
  return (
    <>
      <ul className={styles['rules']}>
        {rules.map((rule) => (
          <li key={`${rule.days} ${rule.whom}`} className={styles['line']}>
            {saying(rule)}
            {isOpen && (
              <Button
                look="quiet"
                aria-label={t(TASKS.dropRule, { rule: saying(rule) })}
                disabled={save.isPending}
                onClick={() => save.mutate(rules.filter((one) => one !== rule))}
              >
                {t(TASKS.drop)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {isOpen && (
        <form
          className={styles['form']}
          onSubmit={(event) => {
            event.preventDefault()
            const n = Number(days)
            const isNew = !rules.some((rule) => rule.days === n && rule.whom === whom)
            if (Number.isInteger(n) && days !== '' && isNew) save.mutate([...rules, { days: n, whom }])
          }}
        >
          <div className={styles['fields']}>
            <TextField
              label={t(TASKS.days)}
              type="number"
              min={-60}
              max={365}
              value={days}
              onChange={({ target }) => setDays(target.value)}
            />
            <SelectField
              label={t(TASKS.tell)}
              value={whom}
              onChange={({ target }) => setWhom(AUDIENCES.find((one) => one === target.value) ?? 'penerima')}
            >
              {AUDIENCES.map((one) => (
                <option key={one} value={one}>
                  {t(TASKS[one])}
                </option>
              ))}
            </SelectField>
          </div>
          <div>
            <Button type="submit" disabled={save.isPending}>
              {t(TASKS.addRule)}
            </Button>
          </div>
        </form>
      )}
      {save.isError && <ProblemNote problem={save.error} />}
    </>
  )
}
