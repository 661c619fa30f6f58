/** Who belongs to a family: head and wife as the list of families writes them, and the persons of lists by name with whose child each is. No number. */
import type { PersonOfFamilySchema } from '@konvergen/contract/family-people.ts'
import { Card } from '../../parts/card.tsx'
import { FAMILY_PEOPLE } from '../../text/family-people.ts'
import { INTAKE } from '../../text/intake.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './families-page.module.css'
import type { Family } from './say-family.ts'

const ORDER = ['kepala', 'istri', 'anak', 'lain'] as const
const rankOf = ({ peran, lahir }: PersonOfFamilySchema): string => `${ORDER.indexOf(peran)} ${lahir ?? ''}`

export function PeopleCard({ family }: { family: Family }) {
  const t = useText()
  const { anggota, kepala, istri } = family
  const written = (
    [
      ['kepala', kepala],
      ['istri', istri],
    ] as const
  ).filter(([role, name]) => name !== null && !anggota.some(({ peran }) => peran === role))
  return (
    <Card title={t(FAMILY_PEOPLE.title)} hint={t(FAMILY_PEOPLE.hint)}>
      {anggota.length === 0 && <p>{t(FAMILY_PEOPLE.none)}</p>}
      <ul className={styles['people']}>
        {written.map(([role, name]) => (
          <li key={role}>
            <strong>{name}</strong> <span>{t(FAMILY_PEOPLE[role])}</span> <small>{t(FAMILY_PEOPLE.asWritten)}</small>
          </li>
        ))}
        {anggota
          .toSorted((a, b) => rankOf(a).localeCompare(rankOf(b)))
          .map((person) => (
            <PersonLine key={person.id} person={person} />
          ))}
      </ul>
    </Card>
  )
}

function PersonLine({ person: { nama, peran, jk, kelompok, lahir, ibu, sumber, periode } }: { person: PersonOfFamilySchema }) {
  const t = useText()
  const say = useSay()
  const facts = [
    t(FAMILY_PEOPLE[peran]),
    jk === null ? null : t(FAMILY_PEOPLE[jk]),
    kelompok === null ? null : t(FAMILY_PEOPLE[kelompok]),
    lahir === null ? null : t(FAMILY_PEOPLE.born, { month: say.period(lahir) }),
    ibu === null || ibu.nama === null
      ? null
      : t(ibu.orang === null ? FAMILY_PEOPLE.motherWritten : FAMILY_PEOPLE.mother, { name: ibu.nama }),
  ].filter((fact) => fact !== null)
  return (
    <li>
      <strong>{nama ?? t(FAMILY_PEOPLE.noName)}</strong> <span>{facts.join(', ')}</span>{' '}
      <small>{t(FAMILY_PEOPLE.source, { source: t(INTAKE[sumber]), period: say.period(periode) })}</small>
    </li>
  )
}
