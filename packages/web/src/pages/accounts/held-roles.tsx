/** The roles somebody holds, each with the way to take it away. Taking away asks less than giving. */
import type { AccountSchema } from '@konvergen/contract/accounts.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import { ROLE_FACTS } from '@konvergen/core/accounts/roles.ts'
import { useOfficeNames } from '../../app/use-offices.ts'
import { AskFirst } from '../../parts/ask-first.tsx'
import { useGrantWords } from '../../parts/grant-words.ts'
import { PEOPLE } from '../../text/people.ts'
import { useText } from '../../text/text.ts'
import { areaNames } from './area-names.ts'
import styles from './people-page.module.css'
import type { PeopleRights } from './use-people-rights.ts'

interface HeldRolesProps {
  readonly person: AccountSchema
  readonly district: DistrictDetail
  readonly rights: PeopleRights
  readonly isBusy: boolean
  readonly onTake: (grantId: string) => void
}

export function HeldRoles({ person: { nama, grants }, district, rights, isBusy, onTake }: HeldRolesProps) {
  const t = useText()
  const words = useGrantWords(new Map([...areaNames(district), ...useOfficeNames(district.kode)]))
  if (grants.length === 0) return <p className={styles['small']}>{t(PEOPLE.noRole)}</p>
  return (
    <ul className={styles['grants']}>
      {grants.map((grant) => {
        const role = t(ROLE_FACTS[grant.role].name)
        return (
          <li key={grant.id} className={styles['grant']}>
            <div>
              <strong>{role}</strong>
              <p>{words(grant)}</p>
            </div>
            {rights.mayTake(grant.role) && (
              <AskFirst
                look="quiet"
                label={t(PEOPLE.take)}
                says={t(PEOPLE.takeOf, { role })}
                title={t(PEOPLE.takeTitle, { role, nama })}
                lost={t(PEOPLE.takeBody)}
                now={t(PEOPLE.takeNow)}
                isBusy={isBusy}
                onNow={() => onTake(grant.id)}
              />
            )}
          </li>
        )
      })}
    </ul>
  )
}
