/** An agreed clause on lokus changes no lokus by itself: it leads to the form in which the decision is recorded. */
import type { ClauseView, RembukDetail } from '@konvergen/contract/rembuk.ts'
import { Link } from '@tanstack/react-router'
import { useMay } from '../../app/may.ts'
import { REMBUK } from '../../text/rembuk.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './rembuk.module.css'

export function LokusHint({ kab, rembuk, clause }: { kab: string; rembuk: RembukDetail; clause: ClauseView }) {
  const t = useText()
  const say = useSay()
  const may = useMay()
  if (clause.jenis !== 'lokus' || clause.putusan?.hasil !== 'disepakati' || !may('lokus.decide', kab)) return null
  const dasar = `${rembuk.rapat.judul}, ${say.day(rembuk.rapat.hari)}`
  return (
    <p className={styles['under']}>
      {t(REMBUK.toLokusHint, { dasar })}{' '}
      <Link to="/k/$kab/lokus" params={{ kab }} state={{ dasar }}>
        {t(REMBUK.toLokus)}
      </Link>
    </p>
  )
}
