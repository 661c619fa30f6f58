/** The rows of the files that belong to no village yet, with their figures: the sentences above say what they count for, this where to place them. */
import type { SituationAnswer } from '@konvergen/contract/situation.ts'
import { Link } from '@tanstack/react-router'
import { useMay } from '../../app/may.ts'
import { useSay } from '../../text/say.ts'
import { SITUATION } from '../../text/situation.ts'
import { useText } from '../../text/text.ts'
import styles from './situation-page.module.css'

type Unplaced = SituationAnswer['situation']['unplaced'][number]

export function UnplacedNote({ kab, unplaced }: { kab: string; unplaced: readonly Unplaced[] }) {
  const t = useText()
  const say = useSay()
  const mayPlace = useMay()('intake.apply', kab)
  if (unplaced.length === 0) return null
  const sayRow = ({ source, nama, diukur, stunting, krs, inTotal }: Unplaced) => {
    const row =
      source === 'recap'
        ? t(SITUATION.unplacedRow, { nama, diukur: say.number(diukur), stunting: say.number(stunting) })
        : t(SITUATION.unplacedKrs, { nama, krs: say.number(krs) })
    return inTotal ? row : t(SITUATION.unplacedOut, { row })
  }
  return (
    <p className={styles['note']}>
      <span>{t(SITUATION.unplaced, { names: unplaced.map(sayRow).join('; ') })}</span>
      {mayPlace && (
        <Link to="/k/$kab/wilayah" params={{ kab }} className="tanpa-cetak">
          {t(SITUATION.place)}
        </Link>
      )}
    </p>
  )
}
