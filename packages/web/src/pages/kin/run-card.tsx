/** Begins a run, shows how far it is, and cancels it. */
import { beginLinkage, cancelLinkage, type RunSchema } from '@konvergen/contract/kin.ts'
import { useMutation } from '@tanstack/react-query'
import { call } from '../../app/call.ts'
import { forgetDistrict } from '../../app/queries.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { Note, ProblemNote } from '../../parts/states.tsx'
import { LAST_AFTER, LINKAGE, STEPS } from '../../text/kin.ts'
import { type Say, useSay } from '../../text/say.ts'
import { type Speak, useText } from '../../text/text.ts'
import { ByItself } from './by-itself.tsx'
import styles from './kin.module.css'
import type { LinkageAnswer } from './linkage-answer.ts'

function Running({ kab, run }: { kab: string; run: RunSchema }) {
  const t = useText()
  const cancel = useMutation({
    mutationFn: () => call(cancelLinkage, { params: { kab, id: run.id } }),
    onSettled: () => void forgetDistrict(kab),
  })
  const said = t(LINKAGE.running, { step: t(STEPS[run.langkah]), percent: run.persen })
  return (
    <div className={styles['progress']}>
      <p aria-live="polite">{said}</p>
      <progress aria-label={said} value={run.persen} max={100} />
      {cancel.isError && <ProblemNote problem={cancel.error} />}
      <div className={styles['acts']}>
        <Button disabled={cancel.isPending} onClick={() => cancel.mutate()}>
          {t(LINKAGE.cancel)}
        </Button>
      </div>
    </div>
  )
}

/** When it ran last, and why. */
function lastSaid({ mulai, sesudah, oleh }: RunSchema, t: Speak, say: Say): string {
  const when = say.moment(mulai)
  return sesudah === null ? t(LINKAGE.lastBy, { when, who: oleh }) : t(LAST_AFTER[sesudah], { when })
}

export function RunCard({ kab, linkage: { putaran, baru, sendiri, bolehJalankan } }: { kab: string; linkage: LinkageAnswer }) {
  const t = useText()
  const say = useSay()
  const begin = useMutation({
    mutationFn: (seluruhnya: boolean) => call(beginLinkage, { params: { kab }, body: { seluruhnya } }),
    onSettled: () => void forgetDistrict(kab),
  })
  const [last] = putaran
  const hasRun = putaran.some(({ keadaan }) => keadaan === 'selesai')
  return (
    <Card title={t(LINKAGE.run)} hint={t(LINKAGE.runHint)}>
      {last?.keadaan === 'berjalan' ? (
        <Running kab={kab} run={last} />
      ) : (
        <>
          {last?.keadaan === 'dibatalkan' && <Note title={t(LINKAGE.cancelled)} />}
          {(last?.keadaan === 'gagal' || last?.keadaan === 'terhenti') && <Note tone="caution" title={t(LINKAGE.failed)} />}
          {hasRun && <p>{baru === 0 ? t(LINKAGE.fresh) : t(LINKAGE.stale, { n: say.number(baru) })}</p>}
          {last !== undefined && <p className={styles['small']}>{lastSaid(last, t, say)}</p>}
          <ByItself kab={kab} isOn={sendiri} mayChange={bolehJalankan} />
          {begin.isError && <ProblemNote problem={begin.error} />}
          {bolehJalankan && (
            <div className={styles['acts']}>
              <Button look={hasRun && baru === 0 ? 'plain' : 'primary'} disabled={begin.isPending} onClick={() => begin.mutate(!hasRun)}>
                {t(LINKAGE.begin)}
              </Button>
              {hasRun && (
                <Button look="quiet" title={t(LINKAGE.wholeHint)} disabled={begin.isPending} onClick={() => begin.mutate(true)}>
                  {t(LINKAGE.whole)}
                </Button>
              )}
            </div>
          )}
        </>
      )}
    </Card>
  )
}
