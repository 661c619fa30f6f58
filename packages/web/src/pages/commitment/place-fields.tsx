/** In which villages; none chosen is the whole district. */
import { useQuery } from '@tanstack/react-query'
import { commitmentChoicesQuery } from '../../app/commitment-queries.ts'
import { Button } from '../../parts/button.tsx'
import { SelectField } from '../../parts/field.tsx'
import { COMMITMENT } from '../../text/commitment.ts'
import { useText } from '../../text/text.ts'
import styles from './commitment.module.css'

interface PlaceFieldsProps {
  readonly kab: string
  readonly desa: readonly string[]
  readonly onChange: (desa: string[]) => void
}

export function PlaceFields({ kab, desa, onChange }: PlaceFieldsProps) {
  const t = useText()
  const choices = useQuery(commitmentChoicesQuery(kab)).data
  const villages = choices?.desa ?? []
  const nameOf = (kode: string): string => villages.find((one) => one.kode === kode)?.nama ?? kode
  return (
    <div className={styles['form']}>
      <SelectField
        label={t(COMMITMENT.places)}
        hint={desa.length === 0 ? t(COMMITMENT.wholeDistrict) : undefined}
        value=""
        onChange={({ target }) => target.value !== '' && onChange([...desa, target.value])}
      >
        <option value="">{t(COMMITMENT.addPlace)}</option>
        {(choices?.kecamatan ?? []).map((kecamatan) => (
          <optgroup key={kecamatan.kode} label={kecamatan.nama}>
            {villages
              .filter(({ kode }) => kode.startsWith(kecamatan.kode) && !desa.includes(kode))
              .map(({ kode, nama }) => (
                <option key={kode} value={kode}>
                  {nama}
                </option>
              ))}
          </optgroup>
        ))}
      </SelectField>
      {desa.length > 0 && (
        <ul className={styles['chips']} aria-label={t(COMMITMENT.places)}>
          {desa.map((kode) => (
            <li key={kode}>
              <Button
                aria-label={t(COMMITMENT.dropPlace, { nama: nameOf(kode) })}
                onClick={() => onChange(desa.filter((one) => one !== kode))}
              >
                {nameOf(kode)} <span aria-hidden="true">×</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
