/** OPD KB agrees on the data of a round, or opens what was agreed on again. */
import type { ProgressAnswer } from '@konvergen/contract/verval.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Drawer } from '../../parts/drawer.tsx'
import { LongField } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { VERVAL } from '../../text/verval.ts'
import styles from './board.module.css'
import { useFreeze, useReopen } from './use-verval-acts.ts'

const NAMED = 20

export function FreezeRound({ kab, progress }: { kab: string; progress: ProgressAnswer }) {
  const t = useText()
  const [isOpen, setOpen] = useState(false)
  const isRunning = progress.putaran.keadaan === 'berjalan'
  return (
    <>
      <Button look={isRunning ? 'primary' : 'plain'} onClick={() => setOpen(true)}>
        {t(isRunning ? VERVAL.freeze : VERVAL.reopen)}
      </Button>
      {isOpen && (
        <Drawer title={t(isRunning ? VERVAL.freezeTitle : VERVAL.reopen)} onClose={() => setOpen(false)}>
          {isRunning ? (
            <FreezeForm kab={kab} progress={progress} />
          ) : (
            <ReopenForm kab={kab} putaran={progress.putaran.id} onDone={() => setOpen(false)} />
          )}
        </Drawer>
      )}
    </>
  )
}

function FreezeForm({ kab, progress }: { kab: string; progress: ProgressAnswer }) {
  const t = useText()
  const say = useSay()
  const [reason, setReason] = useState('')
  const [isAsked, setAsked] = useState(false)
  const freeze = useFreeze(kab, progress.putaran.id)
  const open = progress.desa.filter(({ keadaan }) => keadaan !== 'diverifikasi')
  const isWanting = open.length > 0 && reason.trim() === ''
  const names = open.slice(0, NAMED).map(({ nama }) => nama)
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        setAsked(true)
        if (isWanting) return
        const body = { belumSelesai: open.length, ...(open.length > 0 ? { alasan: reason.trim() } : {}) }
        freeze.mutate(body)
      }}
    >
      {open.length === 0 ? (
        <p>{t(VERVAL.freezeAll)}</p>
      ) : (
        <>
          <p>{t(VERVAL.freezeOpen, { n: say.number(open.length), nama: [...names, ...(open.length > NAMED ? ['…'] : [])].join(', ') })}</p>
          <LongField
            label={t(VERVAL.reason)}
            value={reason}
            wrong={isAsked && isWanting ? t(VERVAL.reasonNeeded) : undefined}
            onChange={(event) => setReason(event.target.value)}
          />
        </>
      )}
      {freeze.isError && <ProblemNote problem={freeze.error} />}
      <Button look="primary" type="submit" disabled={freeze.isPending}>
        {t(VERVAL.freezeNow)}
      </Button>
    </form>
  )
}

function ReopenForm({ kab, putaran, onDone }: { kab: string; putaran: string; onDone: () => void }) {
  const t = useText()
  const [reason, setReason] = useState('')
  const [isAsked, setAsked] = useState(false)
  const reopen = useReopen(kab, putaran, onDone)
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        setAsked(true)
        if (reason.trim() !== '') reopen.mutate(reason.trim())
      }}
    >
      <p>{t(VERVAL.reopenBody)}</p>
      <LongField
        label={t(VERVAL.reason)}
        value={reason}
        wrong={isAsked && reason.trim() === '' ? t(VERVAL.reasonNeeded) : undefined}
        onChange={(event) => setReason(event.target.value)}
      />
      {reopen.isError && <ProblemNote problem={reopen.error} />}
      <Button look="primary" type="submit" disabled={reopen.isPending}>
        {t(VERVAL.reopen)}
      </Button>
    </form>
  )
}
