/** One row for each person: roles with areas in words, whether they can come in, and the way to manage them. */
import type { AccountSchema } from '@konvergen/contract/accounts.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import { SortHead } from '../../parts/sort-head.tsx'
import table from '../../parts/table.module.css'
import { PEOPLE } from '../../text/people.ts'
import { useText } from '../../text/text.ts'
import type { Column, PeopleFilter } from './arrange-people.ts'
import styles from './people-page.module.css'
import { PersonRow } from './person-row.tsx'
import type { PeopleRights } from './use-people-rights.ts'

interface PeopleTableProps {
  readonly people: readonly AccountSchema[]
  readonly district: DistrictDetail
  readonly rights: PeopleRights
  readonly filter: PeopleFilter
  readonly onFilter: (filter: PeopleFilter) => void
  readonly onOpen: (id: string) => void
}

export function PeopleTable({ people, district, rights, filter, onFilter, onOpen }: PeopleTableProps) {
  const t = useText()
  const { column, isDescending } = filter
  const sort = (by: Column, label: string) => (
    <SortHead
      label={label}
      isNumber={false}
      direction={column !== by ? null : isDescending ? 'descending' : 'ascending'}
      onSort={() => onFilter({ ...filter, column: by, isDescending: column === by && !isDescending })}
    />
  )
  return (
    <section className={table['scroll']} tabIndex={0} aria-label={t(PEOPLE.list)}>
      <table className={table['table']}>
        <thead>
          <tr>
            {sort('nama', t(PEOPLE.name))}
            <th scope="col" className={styles['plain']}>
              {t(PEOPLE.roles)}
            </th>
            {sort('state', t(PEOPLE.state))}
            <th scope="col" className={styles['plain']}>
              {t(PEOPLE.factor)}
            </th>
            {sort('lastSeen', t(PEOPLE.seen))}
            {rights.mayManage && (
              <th scope="col" className={styles['plain']}>
                {t(PEOPLE.act)}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <PersonRow key={person.id} person={person} district={district} rights={rights} onOpen={() => onOpen(person.id)} />
          ))}
        </tbody>
      </table>
    </section>
  )
}
