/** A scan is bound to the rembuk by the code on its sheet. */
import type { RembukDetail } from '@konvergen/contract/rembuk.ts'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { documentsQuery } from '../../app/document-queries.ts'
import { Button } from '../../parts/button.tsx'
import { SelectField, TextField } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { REMBUK } from '../../text/rembuk.ts'
import { useText } from '../../text/text.ts'
import styles from './rembuk.module.css'
import { useClosing } from './use-rembuk-acts.ts'

export function BindForm({ kab, rembuk: { id, rapat, lembar } }: { kab: string; rembuk: RembukDetail }) {
  const t = useText()
  const { bind } = useClosing(kab, id)
  const [kode, setCode] = useState('')
  const [chosen, setChosen] = useState('')
  const documents = useQuery(documentsQuery(kab, { hal: `rapat:${rapat.id}` })).data?.documents ?? []
  const free = documents.filter((one) => lembar.every(({ dokumen }) => dokumen !== one.id))
  const [first] = free
  if (first === undefined) return <p className={styles['under']}>{t(REMBUK.noDocument)}</p>
  const dokumen = free.some((one) => one.id === chosen) ? chosen : first.id
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        if (kode.trim().length >= 3 && !bind.isPending) bind.mutate({ dokumen, kode: kode.trim() }, { onSuccess: () => setCode('') })
      }}
    >
      <SelectField label={t(REMBUK.sheetDocument)} value={dokumen} onChange={({ target }) => setChosen(target.value)}>
        {free.map((one) => (
          <option key={one.id} value={one.id}>
            {one.title || one.latest.name}
          </option>
        ))}
      </SelectField>
      <TextField
        label={t(REMBUK.sheetCode)}
        value={kode}
        maxLength={40}
        autoComplete="off"
        onChange={({ target }) => setCode(target.value)}
      />
      {bind.error !== null && <ProblemNote problem={bind.error} />}
      <Button type="submit" disabled={kode.trim().length < 3 || bind.isPending}>
        {t(REMBUK.bind)}
      </Button>
    </form>
  )
}
