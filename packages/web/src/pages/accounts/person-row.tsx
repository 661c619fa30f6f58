/** One person of the district in a row. One's own row says so and offers nothing: nobody gives roles to themselves. */
import type { AccountSchema } from '@konvergen/contract/accounts.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import { lacksOffice } from '@konvergen/core/accounts/own-office.ts'
import { ROLE_FACTS } from '@konvergen/core/accounts/roles.ts'
import { useOfficeNames, useOfficesToday } from '../../app/use-offices.ts'
import { Button } from '../../parts/button.tsx'
import { useGrantWords } from '../../parts/grant-words.ts'
import table from '../../parts/table.module.css'
import { Tag } from '../../parts/tags.tsx'
import { PEOPLE } from '../../text/people.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { areaNames } from './area-names.ts'
import type { PeopleRights } from './use-people-rights.ts'

const TONE = { diundang: 'caution', aktif: 'good', nonaktif: 'plain' } as const

interface PersonRowProps {
  readonly person: AccountSchema
  readonly district: DistrictDetail
  readonly rights: PeopleRights
  readonly onOpen: () => void
}

export function PersonRow({ person, district, rights, onOpen }: PersonRowProps) {
  const t = useText()
  const say = useSay()
  const words = useGrantWords(new Map([...areaNames(district), ...useOfficeNames(district.kode)]))
  const hasOffices = (useOfficesToday(district.kode) ?? []).length > 0
  const { nama, username, state, grants, hasSecondFactor, lastSeen } = person
  const isNeeded = grants.some(({ role }) => ROLE_FACTS[role].seesNames)
  const isOwn = rights.isOwn(person)
  const without = isNeeded ? PEOPLE.factorMust : PEOPLE.factorNo
  const having = person.faktorMenunggu === undefined || !isNeeded ? PEOPLE.factorYes : PEOPLE.factorWaits
  const factorWord = hasSecondFactor ? having : without
  return (
    <tr>
      <th scope="row">
        {nama}
        <span className={table['under']}>{isOwn ? `${username} · ${t(PEOPLE.you)}` : username}</span>
      </th>
      <td>
        {grants.length === 0 && <span className={table['quiet']}>{t(PEOPLE.noRole)}</span>}
        {grants.map((grant) => (
          <div key={grant.id}>
            {t(ROLE_FACTS[grant.role].name)}
            <span className={table['under']}>{words(grant)}</span>
            {hasOffices && lacksOffice(grant) && <Tag tone="caution">{t(PEOPLE.unbound)}</Tag>}
          </div>
        ))}
      </td>
      <td>
        <Tag tone={TONE[state]}>{t(PEOPLE[state])}</Tag>
      </td>
      <td>{t(factorWord)}</td>
      <td>{lastSeen === null ? t(PEOPLE.never) : say.day(lastSeen)}</td>
      {rights.mayManage && (
        <td>
          {!isOwn && (
            <Button look="quiet" aria-label={t(PEOPLE.manageOf, { nama })} onClick={onOpen}>
              {t(PEOPLE.manage)}
            </Button>
          )}
        </td>
      )}
    </tr>
  )
}
