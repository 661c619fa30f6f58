/** How an official is reached, and how the name is written. */
import type { changePerson, PersonSchema } from '@konvergen/contract/opd.ts'
import type { BodyOf } from '@konvergen/contract/route.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { TextField } from '../../parts/field.tsx'
import { OPD } from '../../text/opd.ts'
import { SHELL } from '../../text/shell.ts'
import { useText } from '../../text/text.ts'
import styles from './opd-page.module.css'

interface ContactFormProps {
  readonly person: PersonSchema
  readonly isBusy: boolean
  readonly onSave: (body: BodyOf<typeof changePerson>) => void
  readonly onCancel: () => void
}

export function ContactForm({ person, isBusy, onSave, onCancel }: ContactFormProps) {
  const t = useText()
  const [nama, setNama] = useState(person.nama)
  const [telepon, setTelepon] = useState(person.telepon ?? '')
  const [surel, setSurel] = useState(person.surel ?? '')
  return (
    <form
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (nama.trim() !== '' && !isBusy) onSave({ nama, telepon, surel, ...(person.akun === null ? {} : { akun: person.akun }) })
      }}
    >
      <div className={styles['fields']}>
        <TextField
          label={t(OPD.person)}
          value={nama}
          maxLength={160}
          wrong={nama.trim() === '' ? t(OPD.nameNone) : undefined}
          onChange={(event) => setNama(event.target.value)}
        />
        <TextField label={t(OPD.phone)} type="tel" value={telepon} maxLength={30} onChange={(event) => setTelepon(event.target.value)} />
        <TextField label={t(OPD.email)} type="email" value={surel} maxLength={120} onChange={(event) => setSurel(event.target.value)} />
      </div>
      <div className={styles['acts']}>
        <Button type="submit" look="primary" disabled={isBusy}>
          {t(OPD.save)}
        </Button>
        <Button onClick={onCancel}>{t(SHELL.cancel)}</Button>
      </div>
    </form>
  )
}
