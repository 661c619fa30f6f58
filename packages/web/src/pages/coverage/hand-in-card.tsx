/** Handing in, and what a colleague decides about it: whoever enters does not approve. */
import { approveValues, type FormAnswer, returnValues, sendValues } from '@konvergen/contract/coverage.ts'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../app/call.ts'
import { coverageKey } from '../../app/coverage-queries.ts'
import { queryClient } from '../../app/queries.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { TextField } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { ENTRY, ENTRY_STATES } from '../../text/entry.ts'
import { useText } from '../../text/text.ts'
import styles from './entry.module.css'

type Decision = 'ajukan' | 'setujui' | 'kembalikan'
const ROUTES = { ajukan: sendValues, setujui: approveValues, kembalikan: returnValues } as const

interface HandInCardProps {
  readonly kab: string
  readonly form: FormAnswer
  /** What stands empty, as a sentence; null = nothing. */
  readonly empty: string | null
  readonly waiting: number
}

function useDecide(kab: string, { periode, lembaga }: FormAnswer) {
  return useMutation({
    mutationFn: ({ decision, catatan }: { readonly decision: Decision; readonly catatan: string }) =>
      call(ROUTES[decision], { params: { kab, periode }, body: { lembaga: lembaga.id, catatan } }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: coverageKey(kab) }),
  })
}

export function HandInCard({ kab, form, empty, waiting }: HandInCardProps) {
  const t = useText()
  const [catatan, setCatatan] = useState('')
  const [isMissing, setMissing] = useState(false)
  const decide = useDecide(kab, form)
  const { keadaan } = form.lembaga
  const mayHandIn = (form.boleh.isi || form.boleh.atasNama) && (keadaan === 'diisi' || keadaan === 'berubah')
  const mayDecide = form.boleh.setujui && keadaan === 'diajukan'
  const run = (decision: Decision) => {
    const isNeeded = decision === 'kembalikan' && catatan.trim() === ''
    setMissing(isNeeded)
    if (!isNeeded) decide.mutate({ decision, catatan: catatan.trim() }, { onSuccess: () => setCatatan('') })
  }
  return (
    <Card title={t(ENTRY.handInTitle)} hint={t(ENTRY.handInHint)}>
      <div className={styles['handIn']}>
        <p>
          <b>{t(ENTRY.stands, { keadaan: t(ENTRY_STATES[keadaan]) })}</b>
        </p>
        {keadaan === 'diajukan' && !mayDecide && <p className={styles['hint']}>{t(ENTRY.waits)}</p>}
        {mayHandIn && empty !== null && <p className={styles['hint']}>{empty}</p>}
        {mayHandIn && waiting > 0 && <p className={styles['fault']}>{t(ENTRY.saveFirst)}</p>}
        {decide.error !== null && <ProblemNote problem={decide.error} />}
        {(mayHandIn || mayDecide) && (
          <div className={styles['handInActs']}>
            <TextField
              label={t(mayDecide ? ENTRY.giveBackNote : ENTRY.note)}
              maxLength={600}
              wrong={isMissing ? t(ENTRY.giveBackNone) : undefined}
              value={catatan}
              onChange={(event) => setCatatan(event.target.value)}
            />
            {mayHandIn && (
              <Button look="primary" disabled={waiting > 0 || decide.isPending} onClick={() => run('ajukan')}>
                {t(ENTRY.handIn)}
              </Button>
            )}
            {mayDecide && (
              <>
                <Button look="primary" disabled={decide.isPending} onClick={() => run('setujui')}>
                  {t(ENTRY.approve)}
                </Button>
                <Button disabled={decide.isPending} onClick={() => run('kembalikan')}>
                  {t(ENTRY.giveBack)}
                </Button>
              </>
            )}
          </div>
        )}
      </div>
    </Card>
  )
}
