/** What came back from the server about one family: two findings side by side to be settled, or why one cannot be kept. */
import { type CheckSchema, REFUSALS, type Refusal } from '@konvergen/contract/verval.ts'
import { MARKS, marksOfText } from '@konvergen/core/sasaran/family-marks.ts'
import type { Found, Unsent } from '../../offline/outbox.ts'
import { Button } from '../../parts/button.tsx'
import { Note } from '../../parts/states.tsx'
import { useSay } from '../../text/say.ts'
import { type Speak, useText } from '../../text/text.ts'
import { FINDING_WORDS, MARK_WORDS, REFUSAL_WORDS, VILLAGE } from '../../text/verval-village.ts'
import styles from './village.module.css'

interface ClashNoteProps {
  readonly one: Unsent
  /** What the server has; null = the family is not there for us any more. */
  readonly recorded: CheckSchema | null
  readonly onMine: (found: Found) => void
  readonly onDiscard: () => void
}

const isRefusal = (text: string): text is Refusal => REFUSALS.some((refusal) => refusal === text)

export function ClashNote({ one, recorded, onMine, onDiscard }: ClashNoteProps) {
  const t = useText()
  const say = useSay()
  if (one.keadaan === 'ditolak' || one.jenis === 'tambah') {
    const { sebab = '' } = one
    return (
      <Note tone="attention" title={t(VILLAGE.refusedTitle)} acts={<Button onClick={onDiscard}>{t(VILLAGE.discard)}</Button>}>
        <p>{isRefusal(sebab) ? t(REFUSAL_WORDS[sebab]) : sebab}</p>
      </Note>
    )
  }
  const { id: _, keluarga: __, dasar: ___, ...found } = one.periksa
  return (
    <Note
      tone="attention"
      title={t(VILLAGE.clashTitle)}
      acts={
        <>
          <Button onClick={() => onMine(found)}>{t(VILLAGE.takeMine)}</Button>
          <Button onClick={onDiscard}>{t(VILLAGE.takeTheirs)}</Button>
        </>
      }
    >
      <p>{t(VILLAGE.clashBody)}</p>
      <dl className={styles['sides']}>
        <div>
          <dt>{t(VILLAGE.mine)}</dt>
          <dd>
            {t(FINDING_WORDS[found.temuan])}
            <small>{say.moment(new Date(one.pada).toISOString())}</small>
            <small>{sayMarks(found.tanda ?? null, t)}</small>
          </dd>
        </div>
        <div>
          <dt>{t(VILLAGE.theirs)}</dt>
          <dd>
            {recorded === null ? t(VILLAGE.nothingThere) : t(FINDING_WORDS[recorded.temuan])}
            {recorded !== null && <small>{[recorded.oleh, say.moment(recorded.pada)].filter((part) => part !== '').join(', ')}</small>}
            {recorded !== null && <small>{sayMarks(recorded.tanda, t)}</small>}
          </dd>
        </div>
      </dl>
    </Note>
  )
}

/** Those that are. */
function sayMarks(text: string | null, t: Speak): string {
  if (text === null) return ''
  const marks = marksOfText(text)
  return MARKS.filter((name) => marks[name] === true)
    .map((name) => t(MARK_WORDS[name]))
    .join(', ')
}
