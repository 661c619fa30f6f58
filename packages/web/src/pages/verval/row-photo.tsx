/** The cut-out of a photograph under the row that it was read for, with what is doubtful in it. */
import { DOUBT_WORDS, PHOTO } from '../../text/verval-photo.ts'
import styles from './paper.module.css'
import type { RowPhoto } from './use-sheet-photos.ts'
import { MARK_SHORT, useText } from './words.ts'

interface RowPhotoProps {
  readonly nomor: number | null
  readonly photo: RowPhoto
  readonly columns: number
}

export function PhotoOfRow({ nomor, photo: { cutOut, doubts }, columns }: RowPhotoProps) {
  const t = useText()
  const said = doubts.map(({ at, why }) => `${at === 'hasil' ? t(PHOTO.result) : t(MARK_SHORT[at])}: ${t(DOUBT_WORDS[why])}`)
  return (
    <tr>
      <td colSpan={columns} className={styles['photo']} data-doubtful={doubts.length > 0}>
        {doubts.length > 0 && <p>{said.join('; ')}</p>}
        <img src={cutOut} alt={t(PHOTO.cutOut, { n: nomor ?? '–' })} />
      </td>
    </tr>
  )
}
