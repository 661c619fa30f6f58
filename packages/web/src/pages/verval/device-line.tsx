/** What waits on this device, whether the server answers, and what the device keeps: always in sight. */

import { KEPT_DAYS } from '../../offline/kept-work.ts'
import { AskFirst } from '../../parts/ask-first.tsx'
import { Button } from '../../parts/button.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { VILLAGE } from '../../text/verval-village.ts'
import type { VillageWork } from './use-village-work.ts'
import styles from './village.module.css'

const DAY_MS = 86_400_000

export function DeviceLine({ work }: { work: VillageWork }) {
  const t = useText()
  const say = useSay()
  const { village, unsent, problem, isOffline, isSending, canKeep, isKept } = work
  const tone = isOffline || unsent.length > 0 ? 'wait' : 'calm'
  const until = new Date((village?.at ?? 0) + KEPT_DAYS * DAY_MS).toISOString()
  return (
    <section className={styles['device']} data-tone={tone} aria-label={t(VILLAGE.unsent, { n: unsent.length })}>
      <output className={styles['count']}>
        <strong>{unsent.length === 0 ? t(VILLAGE.allSent) : t(VILLAGE.unsent, { n: say.number(unsent.length) })}</strong>
        {isSending && ` · ${t(VILLAGE.sending)}`}
        {isOffline && ` · ${t(canKeep ? VILLAGE.noSignal : VILLAGE.noSignalNoBox)}`}
      </output>
      {unsent.length > 0 && (
        <Button disabled={isSending} onClick={() => void work.send()}>
          {t(VILLAGE.send)}
        </Button>
      )}
      {problem !== null && !isOffline && <ProblemNote problem={problem} retry={() => void work.reload()} />}
      <div className={styles['kept']}>
        {!canKeep && <p>{t(VILLAGE.cannotKeep)}</p>}
        {canKeep && isKept && (
          <>
            <p>{t(VILLAGE.kept, { day: say.day(until) })}</p>
            <AskFirst
              look="quiet"
              label={t(VILLAGE.drop)}
              title={t(VILLAGE.dropTitle)}
              lost={t(VILLAGE.dropLost)}
              now={t(VILLAGE.drop)}
              isBusy={false}
              onNow={() => void work.drop()}
            />
          </>
        )}
        {canKeep && !isKept && !isOffline && (
          <Button look="quiet" onClick={() => void work.keep()}>
            {t(VILLAGE.keep)}
          </Button>
        )}
        {village !== undefined && <p>{t(VILLAGE.asOf, { moment: say.moment(new Date(village.at).toISOString()) })}</p>}
      </div>
    </section>
  )
}
