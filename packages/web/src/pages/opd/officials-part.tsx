/** Who holds a post in an office, how to reach them where the role may see it, and who did before. */
import type { OfficeSchema, Register } from '@konvergen/contract/opd.ts'
import { useState } from 'react'
import { useMe } from '../../app/me.ts'
import { Button } from '../../parts/button.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { OPD } from '../../text/opd.ts'
import { useText } from '../../text/text.ts'
import { holdersOf } from './arrange-offices.ts'
import { HolderLine, PastLine } from './holder-line.tsx'
import styles from './opd-page.module.css'
import { PersonForm } from './person-form.tsx'
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
