/** The secretariat sets how far off is too far, with the reason. */
import { THRESHOLD_NAMES, type Thresholds } from '@konvergen/core/findings/thresholds.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Drawer } from '../../parts/drawer.tsx'
import { LongField } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { FINDING, THRESHOLD_TEXT } from '../../text/findings.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './findings-page.module.css'
import { readThreshold, sayThreshold } from './read-threshold.ts'
import { ThresholdField } from './threshold-field.tsx'
import { useSetThresholds } from './use-set-thresholds.ts'

type Written = Readonly<Record<keyof Thresholds, string>>

interface ChangeThresholdsProps {
  readonly kab: string
  readonly batas: Thresholds
  readonly onClose: () => void
}

export function ChangeThresholds({ kab, batas, onClose }: ChangeThresholdsProps) {
  const t = useText()
  const { language } = useSay()
  const [written, setWritten] = useState(
    () => Object.fromEntries(THRESHOLD_NAMES.map((name) => [name, sayThreshold(batas[name], language)])) as Written,
  )
  const [reason, setReason] = useState('')
  const [isTried, setTried] = useState(false)
  const save = useSetThresholds(kab, onClose)
  const read = THRESHOLD_NAMES.map((name) => [name, readThreshold(name, written[name])] as const)
  const submit = () => {
    setTried(true)
    const isWhole = read.every(([, value]) => value !== null) && reason.trim() !== ''
    if (isWhole) save.mutate({ batas: Object.fromEntries(read) as unknown as Thresholds, alasan: reason.trim() })
  }
  return (
    <Drawer title={t(THRESHOLD_TEXT.change)} onClose={onClose}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        {THRESHOLD_NAMES.map((name) => (
          <ThresholdField
            key={name}
            name={name}
            text={written[name]}
            isTried={isTried}
            onText={(text) => setWritten({ ...written, [name]: text })}
          />
        ))}
        <LongField
          label={t(THRESHOLD_TEXT.reason)}
          maxLength={1000}
          value={reason}
          wrong={isTried && reason.trim() === '' ? t(FINDING.reasonNeeded) : undefined}
          onChange={(event) => setReason(event.target.value)}
        />
        {save.error !== null && <ProblemNote problem={save.error} />}
        <div className={styles['acts']}>
          <Button look="primary" type="submit" disabled={save.isPending}>
            {t(FINDING.save)}
          </Button>
        </div>
      </form>
    </Drawer>
  )
}
