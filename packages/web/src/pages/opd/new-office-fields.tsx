/** What is asked of a new office: kind, name, short name, place. */
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import { OFFICE_KINDS, type OfficeKind } from '@konvergen/core/opd/office.ts'
import { AreaPicker } from '../../parts/area-picker.tsx'
import { SelectField, TextField } from '../../parts/field.tsx'
import { KIND_NAMES, OPD } from '../../text/opd.ts'
import { useText } from '../../text/text.ts'
import { areaOptions } from './area-options.ts'
import styles from './opd-page.module.css'

export interface OfficeDraft {
  readonly jenis: OfficeKind
  readonly nama: string
  readonly singkatan: string
  readonly wilayah: string | null
}

interface NewOfficeFieldsProps {
  readonly district: DistrictDetail
  readonly draft: OfficeDraft
  readonly isTried: boolean
  readonly onChange: (draft: OfficeDraft) => void
}

export function NewOfficeFields({ district, draft, isTried, onChange }: NewOfficeFieldsProps) {
  const t = useText()
  const { jenis, nama, singkatan } = draft
  return (
    <>
      <div className={styles['fields']}>
        <SelectField
          label={t(OPD.kind)}
          value={jenis}
          onChange={(event) => onChange({ ...draft, jenis: OFFICE_KINDS.find((kind) => kind === event.target.value) ?? jenis })}
        >
          {OFFICE_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(KIND_NAMES[kind])}
            </option>
          ))}
        </SelectField>
        <TextField
          label={t(OPD.name)}
          value={nama}
          maxLength={160}
          wrong={isTried && nama.trim() === '' ? t(OPD.nameNone) : undefined}
          onChange={(event) => onChange({ ...draft, nama: event.target.value })}
        />
        <TextField
          label={t(OPD.short)}
          value={singkatan}
          maxLength={40}
          onChange={(event) => onChange({ ...draft, singkatan: event.target.value })}
        />
      </div>
      <AreaPicker label={t(OPD.area)} options={areaOptions(district)} onPick={(kode) => onChange({ ...draft, wilayah: kode })} />
    </>
  )
}
