/** An office states that its own number of people differs from the governed one, with the reason. */
import { useState } from 'react'
import { useOfficeNames } from '../../app/use-offices.ts'
import { Button } from '../../parts/button.tsx'
import { LongField, SelectField, TextField } from '../../parts/field.tsx'
import { Note, ProblemNote } from '../../parts/states.tsx'
import { BOARD } from '../../text/coverage.ts'
import { DISPUTES } from '../../text/coverage-figure.ts'
import { useText } from '../../text/text.ts'
import styles from './coverage-page.module.css'
import { useOpenDispute } from './use-coverage-acts.ts'

interface OpenDisputeProps {
  readonly kab: string
  readonly kode: string
  readonly periode: string
  readonly wilayah: string
  /** At least one; null = the secretariat. */
  readonly offices: readonly (string | null)[]
}

const LONGEST = 600
const WHOLE = /^\d{1,8}$/

export function OpenDispute({ kab, kode, periode, wilayah, offices }: OpenDisputeProps) {
  const t = useText()
  const names = useOfficeNames(kab)
  const open = useOpenDispute(kab)
  const [isShown, setShown] = useState(false)
  const [isTried, setTried] = useState(false)
  const [number, setNumber] = useState('')
  const [reason, setReason] = useState('')
  const [office, setOffice] = useState(offices[0] ?? '')
  const angka = number.trim().replaceAll('.', '')
  const alasan = reason.trim()
  const send = () => {
    setTried(true)
    if (!WHOLE.test(angka) || alasan === '') return
    open.mutate({ kode, periode, wilayah, angka: Number(angka), alasan, lembaga: office === '' ? null : office })
  }
  if (open.data !== undefined) {
    return (
      <Note tone="good" title={t(DISPUTES.sent)}>
        <p>{t(DISPUTES.sentBody)}</p>
      </Note>
    )
  }
  if (!isShown) return <Button onClick={() => setShown(true)}>{t(DISPUTES.open)}</Button>
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <p className={styles['small']}>{t(DISPUTES.openHint)}</p>
      <TextField
        label={t(DISPUTES.ours)}
        inputMode="numeric"
        value={number}
        wrong={isTried && !WHOLE.test(angka) ? t(DISPUTES.oursWrong) : undefined}
        onChange={(event) => setNumber(event.target.value)}
      />
      {offices.length > 1 && (
        <SelectField label={t(DISPUTES.office)} value={office} onChange={(event) => setOffice(event.target.value)}>
          {offices.map((id) => (
            <option key={id ?? ''} value={id ?? ''}>
              {id === null ? t(DISPUTES.secretariat) : (names.get(id) ?? id)}
            </option>
          ))}
        </SelectField>
      )}
      <LongField
        label={t(DISPUTES.why)}
        hint={t(DISPUTES.reasonHint)}
        maxLength={LONGEST}
        value={reason}
        wrong={isTried && alasan === '' ? t(BOARD.reasonNeeded) : undefined}
        onChange={(event) => setReason(event.target.value)}
      />
      {open.error !== null && <ProblemNote problem={open.error} />}
      <div className={styles['acts']}>
        <Button look="primary" type="submit" disabled={open.isPending}>
          {t(DISPUTES.send)}
        </Button>
      </div>
    </form>
  )
}
