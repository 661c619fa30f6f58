/** For which office of the register a role is given; where the register is empty, the way to fill it first. */
import { Link } from '@tanstack/react-router'
import { useOfficesToday } from '../../app/use-offices.ts'
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
  const offices = useOfficesToday(kab)
  if (offices?.length === 0) {
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
      {offices?.map(({ id, nama }) => (
        <option key={id} value={id}>
          {nama}
        </option>
      ))}
    </SelectField>
  )
}
