/** Every writing of who a family is and who belongs to it, for the family itself. */
import type { FamilyReport } from '@konvergen/contract/family-privacy.ts'
import { PlainTable } from '../../parts/plain-table.tsx'
import { FAMILIES } from '../../text/families.ts'
import { SUBJECT } from '../../text/subject.ts'
import { useText } from '../../text/text.ts'
import { PeopleHeld } from './people-held.tsx'
import { sayPlace } from './say-family.ts'

const FIELDS = [
  ['namaKepala', FAMILIES.head],
  ['namaIstri', FAMILIES.wife],
  ['noKk', FAMILIES.kk],
  ['nikKepala', FAMILIES.nik],
  ['nikIstri', FAMILIES.nikWife],
] as const

interface FamilyWritingsProps {
  readonly writings: FamilyReport['penulisan']
  readonly people: FamilyReport['anggota']
}

export function FamilyWritings({ writings, people }: FamilyWritingsProps) {
  return (
    <>
      {writings.length > 0 && <Heads writings={writings} />}
      <PeopleHeld people={people} />
    </>
  )
}

function Heads({ writings }: Pick<FamilyWritingsProps, 'writings'>) {
  const t = useText()
  return (
    <PlainTable label={t(SUBJECT.held)} heads={[...FIELDS.map(([, name]) => t(name)), t(FAMILIES.address)]}>
      {writings.map((person) => (
        <tr key={JSON.stringify(person)}>
          {FIELDS.map(([field]) => (
            <td key={field}>{person[field] ?? '–'}</td>
          ))}
          <td>{sayPlace(person)}</td>
        </tr>
      ))}
    </PlainTable>
  )
}
