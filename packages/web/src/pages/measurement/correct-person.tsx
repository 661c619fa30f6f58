/** Who a child is, written anew. What was typed stays in this form and goes when it is closed. */
import { correctChild } from '@konvergen/contract/child-identity.ts'
import type { ChildPerson } from '@konvergen/contract/measurement.ts'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../app/call.ts'
import { Button } from '../../parts/button.tsx'
import { Drawer } from '../../parts/drawer.tsx'
import { TextField } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { CHILD } from '../../text/measurement.ts'
import { SUBJECT } from '../../text/subject.ts'
import { useText } from '../../text/text.ts'
import styles from './child-page.module.css'

interface CorrectProps {
  readonly kab: string
  readonly id: string
  readonly person: ChildPerson
  readonly onCorrected: (person: ChildPerson) => void
  readonly onClose: () => void
}

const FIELDS = [
  ['nama', CHILD.nama],
  ['nik', CHILD.nik],
  ['ibu', CHILD.ibu],
  ['ayah', CHILD.ayah],
  ['alamat', CHILD.alamat],
  ['rt', SUBJECT.rt],
  ['rw', SUBJECT.rw],
] as const
const LONGEST = 200

export function CorrectPerson({ kab, id, person, onCorrected, onClose }: CorrectProps) {
  const t = useText()
  const [typed, setTyped] = useState(person)
  const [isAsked, setAsked] = useState(false)
  const isNik = typed.nik === null || /^\d{16}$/.test(typed.nik)
  const correct = useMutation({
    mutationFn: () => call(correctChild, { params: { kab, id }, body: typed }),
    gcTime: 0,
    onSuccess: onCorrected,
  })
  const change = (field: keyof ChildPerson, text: string) => setTyped({ ...typed, [field]: text.trimStart() === '' ? null : text })
  return (
    <Drawer title={t(SUBJECT.correctTitle)} onClose={onClose}>
      <p className={styles['small']}>{t(SUBJECT.correctBody)}</p>
      <form
        className={styles['reveal']}
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault()
          setAsked(true)
          if (isNik && !correct.isPending) correct.mutate()
        }}
      >
        {FIELDS.map(([field, label]) => (
          <TextField
            key={field}
            label={t(label)}
            value={typed[field] ?? ''}
            maxLength={field === 'nik' ? 16 : LONGEST}
            inputMode={field === 'nik' ? 'numeric' : 'text'}
            wrong={field === 'nik' && isAsked && !isNik ? t(SUBJECT.nikWrong) : undefined}
            onChange={({ target }) => change(field, target.value)}
          />
        ))}
        {correct.isError && <ProblemNote problem={correct.error} />}
        <Button look="primary" type="submit" disabled={correct.isPending}>
          {t(correct.isPending ? SUBJECT.saving : SUBJECT.save)}
        </Button>
      </form>
    </Drawer>
  )
}
