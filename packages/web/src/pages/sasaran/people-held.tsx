/** Every writing of the persons of a family, for the family itself. */
import type { FamilyReport } from '@konvergen/contract/family-privacy.ts'
import { PlainTable } from '../../parts/plain-table.tsx'
import { FAMILY_PEOPLE } from '../../text/family-people.ts'
import { INTAKE } from '../../text/intake.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'

export function PeopleHeld({ people }: { people: FamilyReport['anggota'] }) {
  const t = useText()
  const say = useSay()
  if (people.length === 0) return null
  const heads = [
    FAMILY_PEOPLE.name,
    FAMILY_PEOPLE.role,
    FAMILY_PEOPLE.birth,
    FAMILY_PEOPLE.nik,
    FAMILY_PEOPLE.parents,
    FAMILY_PEOPLE.list,
  ].map((head) => t(head))
  return (
    <PlainTable label={t(FAMILY_PEOPLE.heldTitle)} heads={heads}>
      {people.map(({ id, nama, peran, kelompok, lahir, nik, ibu, nikIbu, ayah, sumber, periode, berlaku }) => (
        <tr key={id}>
          <th scope="row">{nama ?? '–'}</th>
          <td>{[t(FAMILY_PEOPLE[peran]), kelompok === null ? '' : t(FAMILY_PEOPLE[kelompok])].filter((part) => part !== '').join(', ')}</td>
          <td>{lahir === null ? '–' : say.day(lahir)}</td>
          <td>{nik ?? '–'}</td>
          <td>{[ibu, nikIbu, ayah].filter((part) => part !== null).join(', ') || '–'}</td>
          <td>
            {t(FAMILY_PEOPLE.source, { source: t(INTAKE[sumber]), period: say.period(periode) })}
            {!berlaku && ` (${t(FAMILY_PEOPLE.takenBack)})`}
          </td>
        </tr>
      ))}
    </PlainTable>
  )
}
