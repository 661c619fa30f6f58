/** For whom: an office, a person, or whoever answers for an area. */
import type { AddresseeSchema } from '@konvergen/contract/tasks.ts'
import type { AddresseeKind } from '@konvergen/core/tasks/task.ts'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { addresseesQuery } from '../app/task-queries.ts'
import { TASKS } from '../text/tasks.ts'
import { useText } from '../text/text.ts'
import { AreaPicker } from './area-picker.tsx'
import { SelectField } from './field.tsx'
import { Segmented } from './segmented.tsx'
import styles from './task-form.module.css'
import { sayAddressee } from './task-words.ts'

interface AddresseeFieldsProps {
  readonly kab: string
  /** With the name where it is known: somebody else may have chosen a person whom whoever asks is not offered. */
  readonly value: (AddresseeSchema & { readonly nama?: string }) | null
  readonly isTried: boolean
  readonly onChange: (to: AddresseeSchema | null) => void
}

export function AddresseeFields({ kab, value, isTried, onChange }: AddresseeFieldsProps) {
  const t = useText()
  const [kind, setKind] = useState<AddresseeKind>(value?.kind ?? 'opd')
  const all = useQuery(addresseesQuery(kab)).data ?? []
  const options = all.filter((one) => one.kind === kind)
  const chosen = value?.kind === kind ? options.find(({ code }) => code === value.code) : undefined
  const unlisted = value?.kind === kind && value.nama !== undefined && chosen === undefined ? value : null
  const choose = (next: AddresseeKind) => {
    setKind(next)
    onChange(null)
  }
  return (
    <fieldset className={styles['whom']}>
      <legend>{t(TASKS.toWhom)}</legend>
      <Segmented
        label={t(TASKS.toWhom)}
        value={kind}
        options={(['opd', 'orang', 'wilayah'] as const).map((one) => ({ value: one, label: t(TASKS[one]) }))}
        onChange={choose}
      />
      {kind === 'wilayah' ? (
        <>
          <AreaPicker
            label={t(TASKS.pickWilayah)}
            options={options.map(({ code, nama, di }) => ({ kode: code, nama, inside: code.length > 8 ? di : 'kecamatan' }))}
            onPick={(code) => onChange({ kind, code })}
          />
          {chosen !== undefined && <p className={styles['small']}>{t(TASKS.chosen, { nama: chosen.nama })}</p>}
        </>
      ) : (
        <SelectField
          label={t(kind === 'opd' ? TASKS.pickOpd : TASKS.pickOrang)}
          hint={kind === 'orang' ? t(TASKS.orangHint) : undefined}
          value={chosen?.code ?? unlisted?.code ?? ''}
          onChange={({ target }) => onChange(target.value === '' ? null : { kind, code: target.value })}
        >
          <option value="">{t(TASKS.choose)}</option>
          {unlisted !== null && <option value={unlisted.code}>{unlisted.nama}</option>}
          {options.map((one) => (
            <option key={one.code} value={one.code}>
              {one.di === '' ? sayAddressee(one, t) : `${one.nama} (${one.di})`}
            </option>
          ))}
        </SelectField>
      )}
      {isTried && value === null && (
        <p role="alert" className={styles['wrong']}>
          {t(TASKS.toWrong)}
        </p>
      )}
    </fieldset>
  )
}
