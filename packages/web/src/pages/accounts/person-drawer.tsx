/** One person of the district: their roles, one more role, a reset, the end of the account. */
import type { AccountSchema } from '@konvergen/contract/accounts.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import { Drawer } from '../../parts/drawer.tsx'
import { Note, ProblemNote } from '../../parts/states.tsx'
import { PEOPLE } from '../../text/people.ts'
import { useText } from '../../text/text.ts'
import { ConfirmFactor } from './confirm-factor.tsx'
import { EndAccount } from './end-account.tsx'
import { GiveRole } from './give-role.tsx'
import { HeldRoles } from './held-roles.tsx'
import styles from './people-page.module.css'
import { TicketSheet } from './ticket-sheet.tsx'
import type { PeopleRights } from './use-people-rights.ts'
import { usePersonActs } from './use-person-acts.ts'

interface PersonDrawerProps {
  readonly kab: string
  readonly person: AccountSchema
  readonly district: DistrictDetail
  readonly rights: PeopleRights
  readonly onClose: () => void
}

export function PersonDrawer({ kab, person, district, rights, onClose }: PersonDrawerProps) {
  const t = useText()
  const { give, take, reset, close, confirm, isBusy, problem } = usePersonActs(kab, person.id)
  const { nama, username, state } = person
  return (
    <Drawer title={nama} onClose={onClose}>
      <p className={styles['small']}>
        {username} · {t(PEOPLE[state])}
      </p>
      {problem !== null && <ProblemNote problem={problem} />}
      {rights.mayConfirm(person) && (
        <ConfirmFactor person={person} isBusy={isBusy} isDone={confirm.isSuccess} onConfirm={(menunggu) => confirm.mutate(menunggu)} />
      )}
      {reset.data !== undefined && (
        <TicketSheet ticket={reset.data} nama={nama} username={username} kabupaten={district.nama} isReset onDone={onClose} />
      )}
      <div className={styles['part']}>
        <h3>{t(PEOPLE.roles)}</h3>
        <HeldRoles person={person} district={district} rights={rights} isBusy={isBusy} onTake={(id) => take.mutate(id)} />
        {give.isSuccess && <Note tone="good" title={t(PEOPLE.given)} />}
        <GiveRole kab={kab} district={district} roles={rights.roles} isBusy={isBusy} onGive={(grant) => give.mutate(grant)} />
      </div>
      <EndAccount
        person={person}
        mayTakeOver={rights.mayTakeOver(person)}
        isBusy={isBusy}
        onReset={() => reset.mutate()}
        onEnd={() => close.mutate()}
      />
    </Drawer>
  )
}
