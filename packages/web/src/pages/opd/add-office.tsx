/** One office more. A name that looks like a known one is not taken unasked. */
import type { Register } from '@konvergen/contract/opd.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import { likeOffices } from '@konvergen/core/opd/match-office.ts'
import { nameOn, OFFICE_KINDS, type OfficeKind } from '@konvergen/core/opd/office.ts'
import { useState } from 'react'
import { useMe } from '../../app/me.ts'
import { AreaPicker } from '../../parts/area-picker.tsx'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { SelectField, TextField } from '../../parts/field.tsx'
import { Note, ProblemNote } from '../../parts/states.tsx'
import { KIND_NAMES, OPD } from '../../text/opd.ts'
import { SHELL } from '../../text/shell.ts'
import { useText } from '../../text/text.ts'
import { areaOptions } from './area-options.ts'
import { isOwnKind } from './arrange-offices.ts'
import styles from './opd-page.module.css'
import { useListActs } from './use-opd-acts.ts'

interface AddOfficeProps {
  readonly kab: string
  readonly district: DistrictDetail
  readonly register: Register
  readonly onClose: () => void
}

interface Draft {
  readonly jenis: OfficeKind
  readonly nama: string
  readonly singkatan: string
  readonly wilayah: string | null
}

export function AddOffice({ kab, district, register, onClose }: AddOfficeProps) {
  const t = useText()
  const { today } = useMe()
  const { add } = useListActs(kab)
  const [draft, setDraft] = useState<Draft>({ jenis: 'opd', nama: '', singkatan: '', wilayah: null })
  const [isTried, setTried] = useState(false)
  const { jenis, nama, singkatan, wilayah } = draft
  const own = register.offices.filter(({ kind }) => isOwnKind(kind))
  const name = { nama: nama.trim(), singkatan: singkatan.trim() || null }
  const like = name.nama === '' ? [] : likeOffices(name, wilayah, own)
  const send = (beda: string[]) =>
    add.mutate(
      {
        jenis,
        nama: name.nama,
        ...(name.singkatan === null ? {} : { singkatan: name.singkatan }),
        ...(wilayah === null ? {} : { wilayah }),
        beda,
      },
      { onSuccess: onClose },
    )
  return (
    <Card title={t(OPD.add)}>
      <form
        className={styles['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (name.nama !== '' && like.length === 0 && !add.isPending) send([])
        }}
      >
        <div className={styles['fields']}>
          <SelectField
            label={t(OPD.kind)}
            value={jenis}
            onChange={(event) => setDraft({ ...draft, jenis: OFFICE_KINDS.find((kind) => kind === event.target.value) ?? jenis })}
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
            wrong={isTried && name.nama === '' ? t(OPD.nameNone) : undefined}
            onChange={(event) => setDraft({ ...draft, nama: event.target.value })}
          />
          <TextField
            label={t(OPD.short)}
            value={singkatan}
            maxLength={40}
            onChange={(event) => setDraft({ ...draft, singkatan: event.target.value })}
          />
        </div>
        <AreaPicker label={t(OPD.area)} options={areaOptions(district)} onPick={(kode) => setDraft({ ...draft, wilayah: kode })} />
        {like.length > 0 && (
          <Note
            tone="caution"
            title={t(OPD.alike, { nama: like.map(({ office }) => nameOn(office, today).nama).join(' · ') })}
            acts={
              isTried && (
                <Button disabled={add.isPending} onClick={() => send(like.map(({ office }) => office.id))}>
                  {t(OPD.saveDifferent)}
                </Button>
              )
            }
          >
            <p>{t(OPD.alikeBody)}</p>
          </Note>
        )}
        {add.error !== null && <ProblemNote problem={add.error} />}
        <div className={styles['acts']}>
          <Button type="submit" look="primary" disabled={add.isPending}>
            {t(OPD.save)}
          </Button>
          <Button onClick={onClose}>{t(SHELL.cancel)}</Button>
        </div>
      </form>
    </Card>
  )
}
