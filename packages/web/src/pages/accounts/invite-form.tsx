/** Whom to invite, and in which role. */
import type { NewGrant } from '@konvergen/contract/accounts.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import { ROLE_FACTS, type Role } from '@konvergen/core/accounts/roles.ts'
import { useState } from 'react'
import { useMe } from '../../app/me.ts'
import { Button } from '../../parts/button.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { PEOPLE } from '../../text/people.ts'
import { SHELL } from '../../text/shell.ts'
import { useText } from '../../text/text.ts'
import { emptyDraft, type GrantDraft, toGrant } from './grant-draft.ts'
import { GrantFields } from './grant-fields.tsx'
import styles from './people-page.module.css'
import { isWho, type Who, WhoFields } from './who-fields.tsx'

interface InviteFormProps {
  readonly kab: string
  readonly district: DistrictDetail
  readonly roles: readonly Role[]
  readonly problem: Error | null
  readonly isBusy: boolean
  readonly onInvite: (asked: { username: string; nama: string } & NewGrant) => void
  readonly onCancel: () => void
}

export function InviteForm({ kab, district, roles, problem, isBusy, onInvite, onCancel }: InviteFormProps) {
  const t = useText()
  const { today } = useMe()
  const [who, setWho] = useState<Who>({ nama: '', username: '' })
  const [draft, setDraft] = useState<GrantDraft>(emptyDraft(roles.includes('eksekutif') ? 'eksekutif' : (roles[0] ?? 'eksekutif')))
  const [isTried, setTried] = useState(false)
  const grant = toGrant(draft, kab, today)
  const hasNames = roles.some((role) => ROLE_FACTS[role].seesNames)
  return (
    <form
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (isWho(who) && grant !== null && !isBusy) onInvite({ username: who.username, nama: who.nama.trim(), ...grant })
      }}
    >
      <WhoFields who={who} isTried={isTried} onChange={setWho} />
      <GrantFields draft={draft} district={district} roles={roles} isTried={isTried} onChange={setDraft} />
      {!hasNames && <p className={styles['small']}>{t(PEOPLE.names)}</p>}
      {problem !== null && <ProblemNote problem={problem} />}
      <div className={styles['acts']}>
        <Button type="submit" look="primary" disabled={isBusy}>
          {t(PEOPLE.sendInvite)}
        </Button>
        <Button onClick={onCancel}>{t(SHELL.cancel)}</Button>
      </div>
    </form>
  )
}
