/** The builder: seats by field, then the text of the decree; kept by one act. */
import type { Register } from '@konvergen/contract/opd.ts'
import type { CompositionSchema, TeamDetail } from '@konvergen/contract/tpps.ts'
import { useState } from 'react'
import { useMe } from '../../app/me.ts'
import { deviceId } from '../../offline/device-id.ts'
import { Button } from '../../parts/button.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { useText } from '../../text/text.ts'
import { TPPS } from '../../text/tpps.ts'
import { choosable } from './arrange-offices.ts'
import { DecreeTextsCard } from './decree-texts.tsx'
import { FieldCard } from './field-card.tsx'
import styles from './opd-page.module.css'
import { useTeamActs } from './use-team-acts.ts'

interface TeamDraftProps {
  readonly kab: string
  readonly detail: TeamDetail
  readonly register: Register
  readonly susunan: CompositionSchema
  readonly isChanged: boolean
  readonly onSusunan: (susunan: CompositionSchema) => void
  readonly onChanged: (isChanged: boolean) => void
}

/** Texts are written line by line; empty lines are no points. */
const withoutEmpty = (lines: readonly string[]): string[] => lines.map((one) => one.trim()).filter((one) => one !== '')

export function TeamDraft({ kab, detail, register, susunan, isChanged, onSusunan, onChanged }: TeamDraftProps) {
  const t = useText()
  const { today } = useMe()
  const [naskah, setNaskah] = useState(detail.naskah)
  const { fields, seats } = susunan
  const { save } = useTeamActs(kab, detail.team.id)
  const keep = () => {
    const texts = {
      ...naskah,
      menimbang: withoutEmpty(naskah.menimbang),
      diktum: withoutEmpty(naskah.diktum),
      tembusan: withoutEmpty(naskah.tembusan),
      mengingat: naskah.mengingat.filter(({ teks }) => teks.trim() !== ''),
    }
    const composition = { seats, fields: fields.map((field) => ({ ...field, tugas: withoutEmpty(field.tugas) })) }
    save.mutate({ susunan: composition, naskah: texts }, { onSuccess: () => onChanged(false) })
  }
  const offices = choosable(
    register,
    today,
    seats.map(({ lembaga }) => lembaga),
  )
  const change = (next: CompositionSchema) => {
    onSusunan(next)
    onChanged(true)
  }
  const setSeats = (bidang: string | null, own: CompositionSchema['seats']) =>
    change({ fields, seats: [...seats.filter((seat) => seat.bidang !== bidang), ...own] })
  return (
    <>
      {[null, ...fields].map((field) => (
        <FieldCard
          key={field?.id ?? ''}
          field={field}
          seats={seats.filter(({ bidang }) => bidang === (field?.id ?? null))}
          offices={offices}
          register={register}
          onSeats={(own) => setSeats(field?.id ?? null, own)}
          onField={(next) => change({ seats, fields: fields.map((one) => (one.id === next.id ? next : one)) })}
          onRemove={() =>
            change({ fields: fields.filter(({ id }) => id !== field?.id), seats: seats.filter(({ bidang }) => bidang !== field?.id) })
          }
        />
      ))}
      <div>
        <Button onClick={() => change({ seats, fields: [...fields, { id: deviceId(), nama: '', tugas: [] }] })}>{t(TPPS.addField)}</Button>
      </div>
      <DecreeTextsCard
        naskah={naskah}
        onChange={(next) => {
          setNaskah(next)
          onChanged(true)
        }}
      />
      {save.error !== null && <ProblemNote problem={save.error} />}
      <div className={styles['save']}>
        <Button look="primary" disabled={save.isPending || !isChanged} onClick={keep}>
          {t(TPPS.save)}
        </Button>
        <output>{isChanged ? t(TPPS.unsaved) : save.isSuccess ? t(TPPS.saved) : ''}</output>
      </div>
    </>
  )
}
