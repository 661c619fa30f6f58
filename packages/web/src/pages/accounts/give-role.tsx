/** One more role for somebody who is here already. */
import type { NewGrant } from '@konvergen/contract/accounts.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import type { Role } from '@konvergen/core/accounts/roles.ts'
import { useState } from 'react'
import { useMe } from '../../app/me.ts'
import { Button } from '../../parts/button.tsx'
import { PEOPLE } from '../../text/people.ts'
import { SHELL } from '../../text/shell.ts'
import { useText } from '../../text/text.ts'
import { emptyDraft, type GrantDraft, toGrant } from './grant-draft.ts'
import { GrantFields } from './grant-fields.tsx'
import styles from './people-page.module.css'

interface GiveRoleProps {
  readonly kab: string
  readonly district: DistrictDetail
  readonly roles: readonly Role[]
  readonly isBusy: boolean
  readonly onGive: (grant: NewGrant) => void
}

export function GiveRole({ kab, district, roles, isBusy, onGive }: GiveRoleProps) {
  const t = useText()
  const { today } = useMe()
  /** null: nobody is being given anything. */
  const [draft, setDraft] = useState<GrantDraft | null>(null)
  const [isTried, setTried] = useState(false)
  const [first] = roles
  if (first === undefined) return null
  if (draft === null) {
    return (
      <div>
        <Button onClick={() => setDraft(emptyDraft(first))}>{t(PEOPLE.give)}</Button>
      </div>
    )
  }
  return (
    <form
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        const grant = toGrant(draft, kab, today)
        if (grant === null || isBusy) return
        onGive(grant)
        setDraft(null)
        setTried(false)
      }}
    >
      <GrantFields draft={draft} district={district} roles={roles} isTried={isTried} onChange={setDraft} />
      <div className={styles['acts']}>
        <Button type="submit" look="primary" disabled={isBusy}>
          {t(PEOPLE.giveNow)}
        </Button>
        <Button onClick={() => setDraft(null)}>{t(SHELL.cancel)}</Button>
      </div>
    </form>
  )
}
