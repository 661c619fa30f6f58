/** The table of people with its filters. */
import type { AccountSchema } from '@konvergen/contract/accounts.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import { lacksOffice } from '@konvergen/core/accounts/own-office.ts'
import { ROLE_FACTS, ROLES } from '@konvergen/core/accounts/roles.ts'
import { useState } from 'react'
import { useOfficesToday } from '../../app/use-offices.ts'
import { Card } from '../../parts/card.tsx'
import { SelectField, TextField } from '../../parts/field.tsx'
import { Empty } from '../../parts/states.tsx'
import { PEOPLE } from '../../text/people.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { AS_THEY_COME, arrangePeople, type PeopleFilter, UNBOUND } from './arrange-people.ts'
import styles from './people-page.module.css'
import { PeopleTable } from './people-table.tsx'
import type { PeopleRights } from './use-people-rights.ts'

const ROLE_CHOICES = [...ROLES, UNBOUND] as const

interface PeopleCardProps {
  readonly people: readonly AccountSchema[]
  readonly district: DistrictDetail
  readonly rights: PeopleRights
  readonly onOpen: (id: string) => void
}

export function PeopleCard({ people, district, rights, onOpen }: PeopleCardProps) {
  const t = useText()
  const say = useSay()
  const offices = useOfficesToday(district.kode) ?? []
  const [filter, setFilter] = useState<PeopleFilter>(AS_THEY_COME)
  const held = new Set(people.flatMap(({ grants }) => grants.map(({ role }) => role)))
  /** Nobody can be bound while the register is empty. */
  const unbound = offices.length === 0 ? [] : people.flatMap(({ grants }) => grants.filter(lacksOffice))
  const arranged = arrangePeople(people, filter)
  return (
    <Card title={t(PEOPLE.list)}>
      <search className={`${styles['filters']} tanpa-cetak`}>
        <TextField
          label={t(PEOPLE.find)}
          type="search"
          value={filter.find}
          onChange={(event) => setFilter({ ...filter, find: event.target.value })}
        />
        <SelectField
          label={t(PEOPLE.role)}
          value={filter.role ?? ''}
          onChange={(event) => setFilter({ ...filter, role: ROLE_CHOICES.find((role) => role === event.target.value) ?? null })}
        >
          <option value="">{t(PEOPLE.all)}</option>
          {ROLES.filter((role) => held.has(role)).map((role) => (
            <option key={role} value={role}>
              {t(ROLE_FACTS[role].name)}
            </option>
          ))}
          {unbound.length > 0 && <option value={UNBOUND}>{t(PEOPLE.unbound)}</option>}
        </SelectField>
      </search>
      {unbound.length > 0 && <p className={styles['small']}>{t(PEOPLE.unboundHint, { n: say.number(unbound.length) })}</p>}
      {arranged.length === 0 ? (
        <Empty title={t(PEOPLE.nobody)} />
      ) : (
        <PeopleTable people={arranged} district={district} rights={rights} filter={filter} onFilter={setFilter} onOpen={onOpen} />
      )}
    </Card>
  )
}
