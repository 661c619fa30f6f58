/** Where the quarter stands on its way, what has happened to it, and what the reader may do with it now. */
import type { GridAnswer } from '@konvergen/contract/realisation.ts'
import type { QuarterStep } from '@konvergen/core/realisation/quarter-step.ts'
import { STATE_WORDS, STEP_WORDS } from '@konvergen/core/realisation/words.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { LongField } from '../../parts/field.tsx'
import { Note, ProblemNote } from '../../parts/states.tsx'
import { Tag } from '../../parts/tags.tsx'
import { REALISATION } from '../../text/realisation.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './realisation.module.css'
import type { StepMutation } from './use-realisation-acts.ts'

interface StepsCardProps {
  readonly grid: Pick<GridAnswer, 'state' | 'asksToOpen' | 'may' | 'wroteIt' | 'steps' | 'standing' | 'due'>
  readonly step: StepMutation
  /** Who hands in and who verifies. */
  readonly hint: string
  /** Something typed is not kept yet. */
  readonly isUnkept: boolean
}

const MAIN: ReadonlySet<QuarterStep> = new Set(['serahkan', 'verifikasi'])
const NEEDS_REASON: ReadonlySet<QuarterStep> = new Set(['kembalikan', 'minta-buka', 'buka'])

export function StepsCard({ grid, step, hint, isUnkept }: StepsCardProps) {
  const t = useText()
  const say = useSay()
  const [reason, setReason] = useState('')
  const { state, asksToOpen, may, wroteIt, steps, standing, due } = grid
  const { reported, due: expected, unexplained } = standing
  const isIncomplete = may.includes('serahkan') && reported < expected
  const asksReason = isIncomplete || may.some((each) => NEEDS_REASON.has(each))
  const said = reason.trim() === '' ? null : reason.trim()
  const isHeld = (each: QuarterStep): boolean =>
    step.isPending ||
    (NEEDS_REASON.has(each) && said === null) ||
    (each === 'serahkan' && (isUnkept || unexplained > 0 || (isIncomplete && said === null)))
  return (
    <Card title={t(REALISATION.steps)} hint={hint}>
      <p>
        <Tag tone={state === 'terbuka' || state === 'dibuka' ? 'outline' : 'good'}>{t(STATE_WORDS[state])}</Tag>{' '}
        {asksToOpen && <Tag tone="caution">{t(REALISATION.asks)}</Tag>} {t(REALISATION.due, { day: say.day(due) })}.{' '}
        {t(REALISATION.standing, { reported, due: expected })}{' '}
        {unexplained > 0 && <span className={styles['wrong']}>{t(REALISATION.standingReasons, { n: unexplained })}</span>}
      </p>
      <ul className={styles['plainList']}>
        {steps.map((each) => (
          <li key={`${each.at} ${each.step}`}>
            {t(each.reason === null ? REALISATION.took : REALISATION.tookWhy, {
              step: t(STEP_WORDS[each.step]),
              by: each.by,
              at: say.moment(each.at),
              reason: each.reason ?? '',
            })}
          </li>
        ))}
      </ul>
      {wroteIt && <Note tone="caution" title={t(REALISATION.wroteIt)} />}
      {step.isError && <ProblemNote problem={step.error} />}
      {may.length > 0 && (
        <div className={`${styles['form']} tanpa-cetak`}>
          {asksReason && (
            <LongField
              label={t(isIncomplete ? REALISATION.stepReasonMissing : REALISATION.stepReason)}
              maxLength={600}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          )}
          <div className={styles['acts']}>
            {may.map((each) => (
              <Button
                key={each}
                look={MAIN.has(each) ? 'primary' : 'plain'}
                disabled={isHeld(each)}
                onClick={() => step.mutate({ step: each, reason: said }, { onSuccess: () => setReason('') })}
              >
                {t(REALISATION[each])}
              </Button>
            ))}
          </div>
        </div>
      )}
    </Card>
  )
}
