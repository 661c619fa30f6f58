/** The areas of a role: added one by one by name, taken off by a press. */
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import { AreaPicker } from '../../parts/area-picker.tsx'
import { Button } from '../../parts/button.tsx'
import { PEOPLE } from '../../text/people.ts'
import { useText } from '../../text/text.ts'
import { areaOptions } from './area-names.ts'
import styles from './people-page.module.css'

interface AreaFieldsProps {
  readonly district: DistrictDetail
  readonly onlyKecamatan: boolean
  readonly areas: readonly string[]
  readonly wrong: string | undefined
  readonly onChange: (areas: readonly string[]) => void
}

export function AreaFields({ district, onlyKecamatan, areas, wrong, onChange }: AreaFieldsProps) {
  const t = useText()
  const options = areaOptions(district, onlyKecamatan)
  const nameOf = (kode: string) => options.find((one) => one.kode === kode)?.nama ?? kode
  return (
    <div className={styles['form']}>
      {/* A new picker after each choice: it begins empty again. */}
      <AreaPicker
        key={areas.length}
        label={t(onlyKecamatan ? PEOPLE.kecamatan : PEOPLE.areas)}
        options={options.filter(({ kode }) => !areas.includes(kode))}
        onPick={(kode) => onChange([...areas, kode])}
      />
      {areas.length > 0 && (
        <ul className={styles['chosen']} aria-label={t(PEOPLE.areasChosen)}>
          {areas.map((kode) => (
            <li key={kode}>
              <Button onClick={() => onChange(areas.filter((one) => one !== kode))}>
                <span className="hanya-pembaca">{t(PEOPLE.remove)}</span> {nameOf(kode)} <span aria-hidden="true">×</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {wrong !== undefined && (
        <p role="alert" className={styles['wrong']}>
          {wrong}
        </p>
      )}
    </div>
  )
}
