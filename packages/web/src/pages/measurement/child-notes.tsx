/** Whether a child's history may be incomplete: a doubt that nobody has decided, and records that were joined to it. */
import type { ChildDetail } from '@konvergen/contract/measurement.ts'
import { Link } from '@tanstack/react-router'
import { useMay } from '../../app/may.ts'
import { Note } from '../../parts/states.tsx'
import { CHILD } from '../../text/measurement.ts'
import { useSay } from '../../text/say.ts'
import { SUBJECT } from '../../text/subject.ts'
import { useText } from '../../text/text.ts'
import styles from './child-page.module.css'

export function ChildNotes({ kab, child }: { kab: string; child: ChildDetail }) {
  const t = useText()
  const say = useSay()
  const mayDecide = useMay()('measurement.doubts', kab)
  const open = child.doubts.filter(({ decision }) => decision === null).length
  return (
    <>
      {child.erasedAt !== null && (
        <Note title={t(SUBJECT.erased)}>
          <p>{t(SUBJECT.erasedBody, { day: say.day(child.erasedAt) })}</p>
        </Note>
      )}
      {open > 0 && (
        <Note
          tone="caution"
          title={t(CHILD.doubt)}
          acts={
            mayDecide && (
              <Link to="/k/$kab/anak-meragukan" params={{ kab }}>
                {t(CHILD.toDoubts)}
              </Link>
            )
          }
        >
          <p>{t(CHILD.doubtBody, { n: say.number(open) })}</p>
        </Note>
      )}
      {child.merged.length > 0 && <p className={styles['small']}>{t(CHILD.merged, { n: say.number(child.merged.length) })}</p>}
    </>
  )
}
