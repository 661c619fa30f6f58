/** One official more in an office, with the post. */
import type { addPerson } from '@konvergen/contract/opd.ts'
import type { BodyOf } from '@konvergen/contract/route.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { TextField } from '../../parts/field.tsx'
import { OPD } from '../../text/opd.ts'
import { SHELL } from '../../text/shell.ts'
import { useText } from '../../text/text.ts'
import styles from './opd-page.module.css'

interface PersonFormProps {
  readonly lembaga: string
  readonly isBusy: boolean
  readonly onSave: (body: BodyOf<typeof addPerson>) => void
  readonly onCancel: () => void
}

export function PersonForm({ lembaga, isBusy, onSave, onCancel }: PersonFormProps) {
  const t = useText()
  const [draft, setDraft] = useState({ nama: '', jabatan: '', telepon: '', surel: '', mulai: '' })
  const [pimpinan, setPimpinan] = useState(false)
  const [isTried, setTried] = useState(false)
  const { nama, jabatan, telepon, surel, mulai } = draft
  const needs = (text: string) => (isTried && text.trim() === '' ? t(OPD.nameNone) : undefined)
  return (
    <form
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (nama.trim() === '' || jabatan.trim() === '' || isBusy) return
        onSave({ nama, jabatan, pimpinan, lembaga, telepon, surel, ...(mulai === '' ? {} : { mulai }) })
      }}
    >
      <div className={styles['fields']}>
        <TextField
          label={t(OPD.person)}
          value={nama}
          maxLength={160}
          wrong={needs(nama)}
          onChange={(event) => setDraft({ ...draft, nama: event.target.value })}
        />
        <TextField
          label={t(OPD.post)}
          value={jabatan}
          maxLength={160}
          wrong={needs(jabatan)}
          onChange={(event) => setDraft({ ...draft, jabatan: event.target.value })}
        />
        <TextField
          label={t(OPD.begins)}
          type="date"
          value={mulai}
          onChange={(event) => setDraft({ ...draft, mulai: event.target.value })}
        />
        <TextField
          label={t(OPD.phone)}
          type="tel"
          value={telepon}
          maxLength={30}
          onChange={(event) => setDraft({ ...draft, telepon: event.target.value })}
        />
        <TextField
          label={t(OPD.email)}
          type="email"
          value={surel}
          maxLength={120}
          onChange={(event) => setDraft({ ...draft, surel: event.target.value })}
        />
      </div>
      <label className={styles['tick']}>
        <input type="checkbox" checked={pimpinan} onChange={(event) => setPimpinan(event.target.checked)} />
        <span>{t(OPD.isHead)}</span>
      </label>
      <div className={styles['acts']}>
        <Button type="submit" look="primary" disabled={isBusy}>
          {t(OPD.save)}
        </Button>
        <Button onClick={onCancel}>{t(SHELL.cancel)}</Button>
      </div>
    </form>
  )
}
