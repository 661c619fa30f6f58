/** What becomes of a closed rembuk: tasks of the owners of its clauses, and the way to its commitments. */
import type { RembukDetail } from '@konvergen/contract/rembuk.ts'
import { Link } from '@tanstack/react-router'
import { useMay } from '../../app/may.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { AFTER } from '../../text/rembuk-after.ts'
import { useText } from '../../text/text.ts'
import styles from './rembuk.module.css'
import { useAfterActs } from './use-after-acts.ts'

export function AfterCard({ kab, rembuk }: { kab: string; rembuk: RembukDetail }) {
  const t = useText()
  const may = useMay()
  const { makeTasks } = useAfterActs(kab, rembuk.id)
  const { tahun, keadaan, bolehUbah } = rembuk
  const { data, error } = makeTasks
  if (keadaan === 'dibatalkan') return null
  return (
    <Card title={t(AFTER.title)} hint={t(AFTER.hint)}>
      {keadaan !== 'ditutup' && <p className={styles['under']}>{t(AFTER.onceClosed)}</p>}
      {keadaan === 'ditutup' && (
        <div className={styles['form']}>
          {may('commitment.read', kab) && (
            <p>
              <Link to="/k/$kab/komitmen" params={{ kab }} search={{ tahun }}>
                {t(AFTER.commitments, { tahun })}
              </Link>
            </p>
          )}
          {bolehUbah && (
            <Button disabled={makeTasks.isPending} onClick={() => makeTasks.mutate()}>
              {t(AFTER.tasks)}
            </Button>
          )}
          <div aria-live="polite" className={styles['under']}>
            {data !== undefined && <p>{t(AFTER.tasksMade, data)}</p>}
            {data !== undefined && data.lewat > 0 && <p>{t(AFTER.tasksLate, { n: data.lewat })}</p>}
            {data !== undefined && data.tanpaPenerima > 0 && <p>{t(AFTER.tasksNobodys, { n: data.tanpaPenerima })}</p>}
          </div>
          {error !== null && <ProblemNote problem={error} />}
        </div>
      )}
    </Card>
  )
}
