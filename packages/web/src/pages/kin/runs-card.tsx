/** The last runs with what came of them, and what the latest learnt. */
import type { RunSchema } from '@konvergen/contract/kin.ts'
import { Card } from '../../parts/card.tsx'
import { SmallTable } from '../../parts/small-table.tsx'
import { Tag } from '../../parts/tags.tsx'
import { LINKAGE, RAN_AFTER, RUN_STATE, SIGNS } from '../../text/kin.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './kin.module.css'

function Learnt({ model }: { model: NonNullable<RunSchema['model']> }) {
  const t = useText()
  const say = useSay()
  const share = (shares: readonly number[]) => say.percent(100 * (shares.at(-1) ?? 0))
  const rows = model.tanda.map(({ kunci, sama, beda }) => {
    const name = kunci in SIGNS ? t(SIGNS[kunci as keyof typeof SIGNS]) : kunci
    return [name, share(sama), share(beda)] as const
  })
  return (
    <details>
      <summary>{t(LINKAGE.method)}</summary>
      <p className={styles['small']}>{t(LINKAGE.methodHint)}</p>
      <SmallTable label={t(LINKAGE.method)} heads={[t(LINKAGE.sign), t(LINKAGE.own), t(LINKAGE.strangers)]} rows={rows} />
    </details>
  )
}

export function RunsCard({ runs }: { runs: readonly RunSchema[] }) {
  const t = useText()
  const say = useSay()
  const model = runs.find((run) => run.model !== null)?.model ?? null
  return (
    <Card title={t(LINKAGE.runs)}>
      <ol className={styles['runs']}>
        {runs.map((run) => (
          <li key={run.id}>
            <Tag tone={run.keadaan === 'selesai' ? 'good' : 'plain'}>{t(RUN_STATE[run.keadaan])}</Tag>{' '}
            {run.sesudah === null
              ? t(LINKAGE.ranBy, { when: say.moment(run.mulai), who: run.oleh })
              : t(RAN_AFTER[run.sesudah], { when: say.moment(run.mulai) })}
            {run.hasil !== null && (
              <p className={styles['small']}>
                {t(LINKAGE.outcome, {
                  compared: say.number(run.hasil.dibandingkan),
                  linked: say.number(run.hasil.tautBaru),
                  asked: say.number(run.hasil.tinjauBaru),
                })}
                {(run.hasil.lewatOrang ?? 0) > 0 && ` · ${t(LINKAGE.viaPersons, { n: say.number(run.hasil.lewatOrang ?? 0) })}`}
              </p>
            )}
          </li>
        ))}
      </ol>
      {model !== null && <Learnt model={model} />}
    </Card>
  )
}
