/** The owner of a governed number says whether it stays or is replaced, and why. */
import type { DisputeSchema } from '@konvergen/contract/disputes.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Drawer } from '../../parts/drawer.tsx'
import { LongField } from '../../parts/field.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { BOARD } from '../../text/coverage.ts'
import { DISPUTES } from '../../text/coverage-figure.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './coverage-page.module.css'
import { useSettleDispute } from './use-coverage-acts.ts'

interface SettleDisputeProps {
  readonly kab: string
  readonly dispute: DisputeSchema
  readonly place: string
  readonly onClose: () => void
}

const LONGEST = 600

export function SettleDispute({ kab, dispute, place, onClose }: SettleDisputeProps) {
  const t = useText()
  const say = useSay()
  const settle = useSettleDispute(kab)
  const [hasil, setHasil] = useState<'tetap' | 'diganti'>('tetap')
  const [reason, setReason] = useState('')
  const [isTried, setTried] = useState(false)
  const { id, nama, tercatat, diusulkan, oleh, alasan: why } = dispute
  const alasan = reason.trim()
  const save = () => {
    setTried(true)
    if (alasan !== '') settle.mutate({ id, hasil, alasan }, { onSuccess: onClose })
  }
  const keep = tercatat === null ? t(DISPUTES.keepNone) : t(DISPUTES.keep, { n: say.number(tercatat) })
  return (
    <Drawer title={t(DISPUTES.settleTitle, { nama: nama[say.language], wilayah: place })} onClose={onClose}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <p className={styles['small']}>
          {t(DISPUTES.claimed, { lembaga: oleh ?? t(DISPUTES.secretariat) })}: {say.number(diusulkan)}. {why}
        </p>
        <Segmented
          label={t(DISPUTES.outcome)}
          value={hasil}
          options={[
            { value: 'tetap', label: keep },
            { value: 'diganti', label: t(DISPUTES.replace, { n: say.number(diusulkan) }) },
          ]}
          onChange={setHasil}
        />
        <LongField
          label={t(DISPUTES.why)}
          maxLength={LONGEST}
          value={reason}
          wrong={isTried && alasan === '' ? t(BOARD.reasonNeeded) : undefined}
          onChange={(event) => setReason(event.target.value)}
        />
        {settle.error !== null && <ProblemNote problem={settle.error} />}
        <div className={styles['acts']}>
          <Button look="primary" type="submit" disabled={settle.isPending}>
            {t(DISPUTES.save)}
          </Button>
        </div>
      </form>
    </Drawer>
  )
}
