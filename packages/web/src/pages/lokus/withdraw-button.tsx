/** Withdraws a decision, with a reason. */
import { withdrawLokus } from '@konvergen/contract/lokus-years.ts'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../app/call.ts'
import { forgetDistrict } from '../../app/queries.ts'
import { Button } from '../../parts/button.tsx'
import { Drawer } from '../../parts/drawer.tsx'
import { LongField } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { LOKUS_YEARS } from '../../text/lokus-years.ts'
import { useText } from '../../text/text.ts'
import styles from './choice.module.css'

const LEAST = 3

export function WithdrawButton({ kab, id }: { kab: string; id: string }) {
  const t = useText()
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const withdraw = useMutation({
    mutationFn: () => call(withdrawLokus, { params: { kab, id }, body: { alasan: reason.trim() } }),
    onSuccess: async () => {
      setOpen(false)
      await forgetDistrict(kab)
    },
  })
  const isShort = reason.trim().length < LEAST
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t(LOKUS_YEARS.withdraw)}</Button>
      {isOpen && (
        <Drawer title={t(LOKUS_YEARS.withdrawTitle)} onClose={() => setOpen(false)}>
          <div className={styles['form']}>
            <p>{t(LOKUS_YEARS.withdrawHint)}</p>
            <LongField
              label={t(LOKUS_YEARS.reason)}
              maxLength={600}
              value={reason}
              wrong={reason !== '' && isShort ? t(LOKUS_YEARS.reasonWrong) : undefined}
              onChange={({ target }) => setReason(target.value)}
            />
            {withdraw.isError && <ProblemNote problem={withdraw.error} />}
            <Button look="danger" disabled={isShort || withdraw.isPending} onClick={() => withdraw.mutate()}>
              {t(LOKUS_YEARS.withdraw)}
            </Button>
          </div>
        </Drawer>
      )}
    </>
  )
}
