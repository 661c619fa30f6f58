/** Rows of the files that belong to no village yet: whether the district's totals hold them (decision 0007) is always said. */
import type { SituationAnswer } from '@konvergen/contract/situation.ts'
import { Link } from '@tanstack/react-router'
import { Note } from '../../parts/states.tsx'
import { useSay } from '../../text/say.ts'
import { SITUATION } from '../../text/situation.ts'
import { useText } from '../../text/text.ts'
import styles from './situation-page.module.css'

type Unplaced = SituationAnswer['situation']['unplaced'][number]

export function UnplacedNote({ kab, unplaced }: { kab: string; unplaced: readonly Unplaced[] }) {
  const t = useText()
  const say = useSay()
  if (unplaced.length === 0) return null
  const nameOf = ({ source, nama, diukur, stunting, krs }: Unplaced) =>
    source === 'recap'
      ? t(SITUATION.unplacedRow, { nama, diukur: say.number(diukur), stunting: say.number(stunting) })
      : t(SITUATION.unplacedKrs, { nama, krs: say.number(krs) })
  const inTotal = unplaced.filter((row) => row.inTotal)
  const outside = unplaced.filter((row) => !row.inTotal)
  return (
    <div className={styles['note']}>
      <Note
        tone="caution"
        title={t(SITUATION.unplacedTitle, { n: say.number(unplaced.length) })}
        acts={
          <Link to="/k/$kab/wilayah" params={{ kab }}>
            {t(SITUATION.place)}
          </Link>
        }
      >
        {inTotal.length > 0 && <p>{t(SITUATION.unplacedIn, { names: inTotal.map(nameOf).join(', ') })}</p>}
        {outside.length > 0 && <p>{t(SITUATION.unplacedOut, { names: outside.map(nameOf).join(', ') })}</p>}
      </Note>
    </div>
  )
}
