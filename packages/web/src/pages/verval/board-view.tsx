/** The board of one round: the sentence, the acts of the district, the map, kecamatan and villages, versions, status over time, cut-offs. */

import type { ProgressAnswer } from '@konvergen/contract/verval.ts'
import { useMe } from '../../app/me.ts'
import { countState, daysLeft, familiesOf, lookedAt } from './arrange-board.ts'
import styles from './board.module.css'
import { BoardActs } from './board-acts.tsx'
import { CutOffsCard } from './cut-offs-card.tsx'
import { KecamatanCard } from './kecamatan-card.tsx'
import { ProgressMap } from './progress-map.tsx'
import { StatusCard } from './status-card.tsx'
import { VersionsCard } from './versions-card.tsx'
import { VillagesCard } from './villages-card.tsx'
import { type Say, type Speak, useSay, useText, VERVAL } from './words.ts'

/** Of the villages that one sees; of all of them for whoever sees the district. */
function sayLead({ putaran, desa }: ProgressAnswer, today: string, { t, say }: { t: Speak; say: Say }): [string, ...string[]] {
  const first = t(VERVAL.lead, {
    selesai: say.number(countState(desa, 'diverifikasi')),
    desa: say.number(desa.length),
    tanda: say.number(countState(desa, 'ditandatangani')),
    kel: say.number(desa.reduce((sum, { jumlah }) => sum + lookedAt(jumlah), 0)),
    semua: say.number(desa.reduce((sum, { jumlah }) => sum + familiesOf(jumlah), 0)),
  })
  if (putaran.keadaan === 'ditutup') return [first, t(VERVAL.closed)]
  const left = daysLeft(putaran.tenggat, today)
  const day = say.day(putaran.tenggat)
  const due = left > 0 ? t(VERVAL.due, { day, n: left }) : left === 0 ? t(VERVAL.dueToday) : t(VERVAL.late, { day, n: -left })
  const idle = countState(desa, 'menunggu')
  const again = putaran.alasanDibuka === null ? [] : [t(VERVAL.reopened, { alasan: putaran.alasanDibuka })]
  return [first, due, ...(idle === 0 ? [] : [t(VERVAL.notBegun, { n: say.number(idle) })]), ...again]
}

export function BoardView({ kab, progress }: { kab: string; progress: ProgressAnswer }) {
  const t = useText()
  const say = useSay()
  const { today } = useMe()
  const [first, ...others] = sayLead(progress, today, { t, say })
  return (
    <>
      <p className={styles['lead']}>
        <strong>{first}</strong> {others.join(' ')}
      </p>
      <BoardActs kab={kab} progress={progress} />
      <div className={styles['stack']}>
        <KecamatanCard kab={kab} progress={progress} />
        <VillagesCard kab={kab} progress={progress} />
        <ProgressMap kab={kab} progress={progress} />
        <VersionsCard kab={kab} />
        <StatusCard kab={kab} />
        <CutOffsCard kab={kab} round={progress.putaran} />
      </div>
      <details className={styles['method']}>
        <summary>{t(VERVAL.method)}</summary>
        <p>{t(VERVAL.methodBody)}</p>
      </details>
    </>
  )
}
