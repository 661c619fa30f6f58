/** What can be done on the board: the way to one's own village, reminding, agreeing, beginning. */
import type { ProgressAnswer } from '@konvergen/contract/verval.ts'
import { Link } from '@tanstack/react-router'
import { useMay } from '../../app/may.ts'
import button from '../../parts/button.module.css'
import { useText } from '../../text/text.ts'
import { VERVAL } from '../../text/verval.ts'
import { BeginRound } from './begin-round.tsx'
import styles from './board.module.css'
import { FreezeRound } from './freeze-round.tsx'
import { RemindVillages } from './remind-villages.tsx'

const FEW = 3

export function BoardActs({ kab, progress }: { kab: string; progress: ProgressAnswer }) {
  const t = useText()
  const may = useMay()
  /** Whoever holds a village or two finds the way to them on top; on a phone the table is wider than the screen. */
  const mine = progress.desa.filter(({ kode }) => may('verval.families', kab, kode))
  const own = mine.length <= FEW ? mine : []
  const isRunning = progress.putaran.keadaan === 'berjalan'
  return (
    <div className={`${styles['acts']} tanpa-cetak`}>
      {own.map(({ kode, nama }) => (
        <Link
          key={kode}
          className={`${button['button']} ${button['primary']}`}
          to="/k/$kab/verval/$putaran/$desa"
          params={{ kab, putaran: progress.putaran.id, desa: kode }}
        >
          {t(VERVAL.checkOf, { nama })}
        </Link>
      ))}
      {isRunning && may('verval.remind', kab) && <RemindVillages kab={kab} progress={progress} />}
      {may('verval.freeze', kab) && <FreezeRound kab={kab} progress={progress} />}
      {may('verval.begin', kab) && <BeginRound kab={kab} />}
    </div>
  )
}
