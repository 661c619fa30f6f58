/** Who owns a clause: offices, kecamatan, villages, or all lokus villages together. */
import { useQuery } from '@tanstack/react-query'
import { rembukChoicesQuery } from '../../app/rembuk-queries.ts'
import { Button } from '../../parts/button.tsx'
import { SelectField } from '../../parts/field.tsx'
import { REMBUK } from '../../text/rembuk.ts'
import { useText } from '../../text/text.ts'
import styles from './rembuk.module.css'

interface OwnerFieldsProps {
  readonly kab: string
  readonly owners: readonly string[]
  /** Those it began with, one of which may be an office no more. */
  readonly start: { readonly codes: readonly string[]; readonly names: readonly string[] }
  readonly onChange: (owners: string[]) => void
}

export function OwnerFields({ kab, owners, start, onChange }: OwnerFieldsProps) {
  const t = useText()
  const choices = useQuery(rembukChoicesQuery(kab)).data?.pemilik ?? []
  const nameOf = (code: string): string => choices.find(({ kode }) => kode === code)?.nama ?? start.names[start.codes.indexOf(code)] ?? code
  return (
    <div className={styles['form']}>
      <SelectField
        label={t(REMBUK.addOwner)}
        value=""
        onChange={({ target }) => target.value !== '' && onChange([...owners, target.value])}
      >
        <option value="">{t(REMBUK.chooseOwner)}</option>
        {choices
          .filter(({ kode }) => !owners.includes(kode))
          .map(({ kode, nama }) => (
            <option key={kode} value={kode}>
              {nama}
            </option>
          ))}
      </SelectField>
      {owners.length > 0 && (
        <ul className={styles['owners']} aria-label={t(REMBUK.owners)}>
          {owners.map((code) => (
            <li key={code}>
              <Button
                aria-label={t(REMBUK.dropOwner, { nama: nameOf(code) })}
                onClick={() => onChange(owners.filter((one) => one !== code))}
              >
                {nameOf(code)} <span aria-hidden="true">×</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
