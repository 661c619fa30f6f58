/** Who holds a post in an office, how to reach them where the role may see it, and who did before. */
import type { OfficeSchema, Register } from '@konvergen/contract/opd.ts'
import { useState } from 'react'
import { useMe } from '../../app/me.ts'
import { AskFirst } from '../../parts/ask-first.tsx'
import { Button } from '../../parts/button.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { Tag } from '../../parts/tags.tsx'
import { OPD } from '../../text/opd.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { type Holder, holdersOf } from './arrange-offices.ts'
import { ContactForm } from './contact-form.tsx'
import styles from './opd-page.module.css'
import { PersonForm } from './person-form.tsx'
import { sayTime } from './say-time.ts'
import { usePeopleActs } from './use-opd-acts.ts'

interface OfficialsPartProps {
  readonly kab: string
  readonly office: OfficeSchema
  readonly register: Register
  readonly mayWrite: boolean
}

export function OfficialsPart({ kab, office, register, mayWrite }: OfficialsPartProps) {
  const t = useText()
  const { today } = useMe()
  const acts = usePeopleActs(kab)
  const [isAdding, setAdding] = useState(false)
  const { now, past } = holdersOf(register, office.id, today)
  return (
    <div className={styles['part']}>
      <h3>{t(OPD.officials)}</h3>
      {acts.problem !== null && <ProblemNote problem={acts.problem} />}
      {now.length === 0 && <p className={styles['small']}>{t(OPD.noOfficials)}</p>}
      {now.map((holder) => (
        <HolderLine key={holder.post.id} holder={holder} mayWrite={mayWrite} acts={acts} />
      ))}
      {mayWrite && !isAdding && (
        <div>
          <Button onClick={() => setAdding(true)}>{t(OPD.addPerson)}</Button>
        </div>
      )}
      {isAdding && (
        <PersonForm
          lembaga={office.id}
          isBusy={acts.isBusy}
          onSave={(body) => acts.add.mutate(body, { onSuccess: () => setAdding(false) })}
          onCancel={() => setAdding(false)}
        />
      )}
      {past.length > 0 && (
        <>
          <h4>{t(OPD.past)}</h4>
          {past.map((holder) => (
            <PastLine key={holder.post.id} holder={holder} />
          ))}
        </>
      )}
    </div>
  )
}

function PastLine({ holder: { post, person } }: { holder: Holder }) {
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

function HolderLine({ holder: { post, person }, mayWrite, acts }: HolderLineProps) {
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
