/** The camat looks at what a village signed: verifies it, or gives it back with a reason; what was verified can be opened again. */

import { useState } from 'react'
import { type BoardVillage, familiesOf, lookedAt } from './arrange-board.ts'
import styles from './board.module.css'
import { Button, Drawer, LongField, ProblemNote } from './furniture.ts'
import { ProgressBar } from './progress-bar.tsx'
import { sayFindings } from './say-findings.ts'
import { useVerify } from './use-verval-acts.ts'
import { useSay, useText, VERVAL } from './words.ts'

interface VerifyDrawerProps {
  readonly kab: string
  readonly putaran: string
  readonly village: BoardVillage
  readonly onClose: () => void
}

export function VerifyDrawer({ kab, putaran, village, onClose }: VerifyDrawerProps) {
  const t = useText()
  const say = useSay()
  const { kode: desa, nama, keadaan, jumlah } = village
  const [reason, setReason] = useState('')
  const [isAsked, setAsked] = useState(false)
  const verify = useVerify(kab, putaran, onClose)
  const isSigned = keadaan === 'ditandatangani'
  const found = sayFindings(jumlah, { t, say })
  return (
    <Drawer title={t(VERVAL.verifyTitle, { nama })} onClose={onClose}>
      <p className={styles['small']}>{t(VERVAL.verifyBody)}</p>
      <ProgressBar done={lookedAt(jumlah)} all={familiesOf(jumlah)} />
      {found.length === 0 ? (
        <p>{t(VERVAL.foundNone)}</p>
      ) : (
        <ul>
          {found.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          setAsked(true)
          if (reason.trim() !== '') verify.mutate({ desa, langkah: isSigned ? 'kembalikan' : 'buka', alasan: reason.trim() })
        }}
      >
        {isSigned && (
          <Button look="primary" disabled={verify.isPending} onClick={() => verify.mutate({ desa, langkah: 'verifikasi' })}>
            {t(VERVAL.verify)}
          </Button>
        )}
        <LongField
          label={t(VERVAL.reason)}
          value={reason}
          wrong={isAsked && reason.trim() === '' ? t(VERVAL.reasonNeeded) : undefined}
          onChange={(event) => setReason(event.target.value)}
        />
        <Button type="submit" disabled={verify.isPending}>
          {t(isSigned ? VERVAL.giveBack : VERVAL.openAgain)}
        </Button>
        {verify.isError && <ProblemNote problem={verify.error} />}
      </form>
    </Drawer>
  )
}
