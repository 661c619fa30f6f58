/** Verifies a version, gives it back with a reason, or makes it final; nothing for whoever wrote of it. */
import type { VersionAnswer } from '@konvergen/contract/plan-versions.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { LongField } from '../../parts/field.tsx'
import { Note, ProblemNote } from '../../parts/states.tsx'
import { PLAN_VERSIONS } from '../../text/plan-versions.ts'
import { useText } from '../../text/text.ts'
import styles from './plan.module.css'
import { useStepPlan } from './use-plan-acts.ts'

const LEAST = 3

export function StepForm({ kab, answer }: { readonly kab: string; readonly answer: VersionAnswer }) {
  const t = useText()
  const [reason, setReason] = useState('')
  const { may, wroteIt, version } = answer
  const step = useStepPlan(kab, version.id)
  if (wroteIt) return <Note tone="caution" title={t(PLAN_VERSIONS.wroteIt)} />
  if (!may.verifikasi && !may.kembalikan && !may.tetapkan) return null
  return (
    <div className={`${styles['form']} tanpa-cetak`}>
      {step.isError && <ProblemNote problem={step.error} />}
      {may.kembalikan && (
        <LongField label={t(PLAN_VERSIONS.reason)} maxLength={600} value={reason} onChange={({ target }) => setReason(target.value)} />
      )}
      <div className={styles['acts']}>
        {may.verifikasi && (
          <Button look="primary" disabled={step.isPending} onClick={() => step.mutate({ step: 'verifikasi' })}>
            {t(PLAN_VERSIONS.verifikasi)}
          </Button>
        )}
        {may.tetapkan && (
          <Button look="primary" disabled={step.isPending} onClick={() => step.mutate({ step: 'tetapkan' })}>
            {t(PLAN_VERSIONS.tetapkan)}
          </Button>
        )}
        {may.kembalikan && (
          <Button
            disabled={step.isPending || reason.trim().length < LEAST}
            onClick={() => step.mutate({ step: 'kembalikan', reason: reason.trim() })}
          >
            {t(PLAN_VERSIONS.kembalikan)}
          </Button>
        )}
      </div>
    </div>
  )
}
