/** A target of a year, or its revision: a new row, from a day on, with the paper and the reason. */
import type { Level } from '@konvergen/core/situation/published-figure.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Drawer } from '../../parts/drawer.tsx'
import { LongField, TextField } from '../../parts/field.tsx'
import { parseDecimal } from '../../parts/parse-decimal.ts'
import { ProblemNote } from '../../parts/states.tsx'
import { PUBLISHED } from '../../text/published.ts'
import { useText } from '../../text/text.ts'
import styles from './published-page.module.css'
import { useSetTarget } from './use-published-acts.ts'

const YEARS = { low: 1990, high: 2100, decimals: 0 }
const PERCENT = { low: 0, high: 100, decimals: 2 }
const SHORTEST = 3

export function SetTarget({ kab, level, onClose }: { kab: string; level: Level; onClose: () => void }) {
  const t = useText()
  const act = useSetTarget(kab, onClose)
  const [typed, setTyped] = useState({ year: '', percent: '', source: '', page: '', validFrom: '', reason: '' })
  const [isTried, setTried] = useState(false)
  const [year, percent] = [parseDecimal(typed.year, YEARS), parseDecimal(typed.percent, PERCENT)]
  const [source, page, reason] = [typed.source.trim(), typed.page.trim(), typed.reason.trim()]
  const faults = {
    year: year === null,
    percent: percent === null,
    source: source === '',
    page: false,
    validFrom: typed.validFrom === '',
    reason: reason.length < SHORTEST,
  }
  const field = (name: keyof typeof typed) => ({
    value: typed[name],
    wrong: isTried && faults[name] ? t(PUBLISHED.wrong) : undefined,
    onChange: (event: { target: { value: string } }) => setTyped({ ...typed, [name]: event.target.value }),
  })
  return (
    <Drawer title={`${t(PUBLISHED.setTarget)}: ${t(PUBLISHED[level])}`} onClose={onClose}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (year === null || percent === null || Object.values(faults).includes(true)) return
          act.mutate({ level, year, percent, source, page: page === '' ? null : page, validFrom: typed.validFrom, reason })
        }}
      >
        <TextField label={t(PUBLISHED.year)} inputMode="numeric" {...field('year')} />
        <TextField label={t(PUBLISHED.percent)} inputMode="decimal" {...field('percent')} />
        <TextField label={t(PUBLISHED.targetSource)} maxLength={120} {...field('source')} />
        <TextField label={t(PUBLISHED.page)} maxLength={500} {...field('page')} />
        <TextField label={t(PUBLISHED.validFrom)} type="date" {...field('validFrom')} />
        <LongField label={t(PUBLISHED.reason)} maxLength={1000} {...field('reason')} />
        {act.error !== null && <ProblemNote problem={act.error} />}
        <Button look="primary" type="submit" disabled={act.isPending}>
          {t(PUBLISHED.save)}
        </Button>
      </form>
    </Drawer>
  )
}
