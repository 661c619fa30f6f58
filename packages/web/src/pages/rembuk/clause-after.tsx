/** What an agreed clause of a closed rembuk became: activities of plans and tasks; and the way to make an activity of it. */
import type { ClauseView, RembukDetail } from '@konvergen/contract/rembuk.ts'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useMay } from '../../app/may.ts'
import { Button } from '../../parts/button.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { AFTER } from '../../text/rembuk-after.ts'
import { useText } from '../../text/text.ts'
import { ActivityForm } from './activity-form.tsx'
import styles from './rembuk.module.css'
import { useAfterActs } from './use-after-acts.ts'

interface ClauseAfterProps {
  readonly kab: string
  readonly rembuk: RembukDetail
  readonly clause: ClauseView
}

export function ClauseAfter({ kab, rembuk, clause }: ClauseAfterProps) {
  const t = useText()
  const may = useMay()
  const { drop } = useAfterActs(kab, rembuk.id)
  const [isMaking, setMaking] = useState(false)
  if (rembuk.keadaan !== 'ditutup' || clause.putusan?.hasil !== 'disepakati' || !may('plan.read', kab)) return null
  const own = rembuk.kegiatan.filter(({ butir }) => butir === clause.id)
  const tasks = rembuk.tugas.find(({ butir }) => butir === clause.id)?.jumlah ?? 0
  const mayLink = may('rembuk.write', kab) && may('plan.write', kab)
  return (
    <section className={styles['after']} aria-label={t(AFTER.activities)}>
      <p className={styles['under']}>
        {t(AFTER.activities)}: {own.length === 0 && t(AFTER.noActivity)}
        {tasks > 0 && ` ${t(AFTER.taskCount, { n: tasks })}.`}
      </p>
      {own.length > 0 && (
        <ul className={styles['list']}>
          {own.map(({ tautan, kegiatan, judul, tahun, lembaga }) => (
            <li key={tautan}>
              <Link to="/k/$kab/rencana" params={{ kab }} search={{ tahun, buka: kegiatan }}>
                {judul}
              </Link>{' '}
              ({lembaga ?? t(AFTER.secretariat)}){' '}
              {mayLink && (
                <Button look="quiet" aria-label={t(AFTER.drop, { judul })} disabled={drop.isPending} onClick={() => drop.mutate(tautan)}>
                  {t(AFTER.dropShort)}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {drop.error !== null && <ProblemNote problem={drop.error} />}
      {mayLink && !isMaking && (
        <div className={`${styles['acts']} tanpa-cetak`}>
          <Button onClick={() => setMaking(true)}>{t(AFTER.toActivity)}</Button>
        </div>
      )}
      {isMaking && <ActivityForm kab={kab} rembuk={rembuk} clause={clause} onDone={() => setMaking(false)} />}
    </section>
  )
}
