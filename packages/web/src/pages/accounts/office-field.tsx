/** For which office of the register a role is given; where the register is empty, the way to fill it first. */
import { isActive, nameOn } from '@konvergen/core/opd/office.ts'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMe } from '../../app/me.ts'
import { registerQuery } from '../../app/opd-queries.ts'
import { SelectField } from '../../parts/field.tsx'
import { PEOPLE } from '../../text/people.ts'
import { useText } from '../../text/text.ts'
import styles from './people-page.module.css'

interface OfficeFieldProps {
  readonly kab: string
  readonly value: string
  /** The role cannot be given without one. */
  readonly isNeeded: boolean
  readonly wrong: string | undefined
  readonly onChange: (id: string) => void
}

export function OfficeField({ kab, value, isNeeded, wrong, onChange }: OfficeFieldProps) {
  const t = useText()
  const { today } = useMe()
  const register = useQuery(registerQuery(kab))
  const offices = (register.data?.offices ?? [])
    .filter((office) => office.kind !== 'posyandu' && isActive(office, today))
    .map((office) => ({ id: office.id, nama: nameOn(office, today).nama }))
    .toSorted((a, b) => a.nama.localeCompare(b.nama, 'id'))
  if (register.data !== undefined && offices.length === 0) {
    return (
      <p className={styles['small']}>
        {t(PEOPLE.noOffices)}{' '}
        <Link to="/k/$kab/lembaga" params={{ kab }}>
          {t(PEOPLE.toOffices)}
        </Link>
      </p>
    )
  }
  return (
    <SelectField label={t(PEOPLE.opd)} wrong={wrong} value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">{t(isNeeded ? PEOPLE.opdChoose : PEOPLE.opdAny)}</option>
      {offices.map(({ id, nama }) => (
        <option key={id} value={id}>
          {nama}
        </option>
      ))}
    </SelectField>
  )
}
