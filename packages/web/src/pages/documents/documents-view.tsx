/** How many there are, the way to add one for whoever may, and the list. */
import { useState } from 'react'
import { useMe } from '../../app/me.ts'
import { AddDocument } from '../../parts/evidence/add-document.tsx'
import { keepClasses } from '../../parts/evidence/keep-places.ts'
import { Note } from '../../parts/states.tsx'
import { DOCUMENTS } from '../../text/documents.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { DocumentsCard, type DocumentsCardProps } from './documents-card.tsx'
import styles from './documents-page.module.css'

export function DocumentsView(props: DocumentsCardProps) {
  const { kab, answer, district, search } = props
  const t = useText()
  const say = useSay()
  const me = useMe()
  const [kept, setKept] = useState<string | null>(null)
  // Evidence of a task is added where the task stands.
  const classes = keepClasses(me, district).filter(({ data }) => data !== 'tugas')
  return (
    <div className={styles['stack']}>
      <p className={styles['lead']}>
        {t(search.disingkirkan === true ? DOCUMENTS.leadTaken : DOCUMENTS.lead, { n: say.number(answer.total) })}
      </p>
      {kept !== null && <Note tone="good" title={t(DOCUMENTS.done, { title: kept })} />}
      {classes.length > 0 && (
        <section aria-label={t(DOCUMENTS.add)} className="tanpa-cetak">
          <AddDocument
            kab={kab}
            today={me.today}
            limits={answer.limits}
            classes={classes}
            onChosen={() => setKept(null)}
            onKept={({ title }) => setKept(title)}
          />
        </section>
      )}
      <DocumentsCard {...props} />
    </div>
  )
}
