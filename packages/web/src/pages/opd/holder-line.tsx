/** One holder of a post in an office, now or before, and what can be done. */
import { useState } from 'react'
import { useMe } from '../../app/me.ts'
import { AskFirst } from '../../parts/ask-first.tsx'
import { Button } from '../../parts/button.tsx'
import { Tag } from '../../parts/tags.tsx'
import { OPD } from '../../text/opd.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import type { Holder } from './arrange-offices.ts'
import { ContactForm } from './contact-form.tsx'
import styles from './opd-page.module.css'
import { sayTime } from './say-time.ts'
import type { usePeopleActs } from './use-opd-acts.ts'

export function PastLine({ holder: { post, person } }: { holder: Holder }) {
  const t = useText()
  const say = useSay()
  return (
    <div className={styles['line']}>
      <p>
        {person.nama}
        <small>
          {post.jabatan} · {sayTime(post, t, say)}
        </small>
      </p>
    </div>
  )
}

interface HolderLineProps {
  readonly holder: Holder
  readonly mayWrite: boolean
  readonly acts: ReturnType<typeof usePeopleActs>
}

export function HolderLine({ holder: { post, person }, mayWrite, acts }: HolderLineProps) {
  const t = useText()
  const say = useSay()
  const { today } = useMe()
  const [isEditing, setEditing] = useState(false)
  const { nama, telepon, surel } = person
  const contact = [telepon, surel].filter((one) => one !== null).join(' · ')
  return (
    <div className={styles['line']}>
      <p>
        {nama} {post.leads && <Tag tone="good">{t(OPD.headTag)}</Tag>}
        <small>
          {post.jabatan}
          {(post.from !== null || post.until !== null) && ` · ${sayTime(post, t, say)}`}
        </small>
        {contact !== '' && <small>{contact}</small>}
      </p>
      {mayWrite && !isEditing && (
        <div className={styles['acts']}>
          <Button look="quiet" aria-label={t(OPD.editOf, { nama })} onClick={() => setEditing(true)}>
            {t(OPD.edit)}
          </Button>
          <AskFirst
            look="quiet"
            label={t(OPD.endPost)}
            says={t(OPD.endPostOf, { nama })}
            title={t(OPD.endPostTitle, { nama })}
            lost={t(OPD.endPostBody)}
            now={t(OPD.endPost)}
            isBusy={acts.isBusy}
            onNow={() => acts.end.mutate({ id: post.id, berakhir: today })}
          />
        </div>
      )}
      {isEditing && (
        <ContactForm
          person={person}
          isBusy={acts.isBusy}
          onSave={(body) => acts.change.mutate({ id: person.id, ...body }, { onSuccess: () => setEditing(false) })}
          onCancel={() => setEditing(false)}
        />
      )}
    </div>
  )
}
