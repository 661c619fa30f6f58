/** How somebody wants to be told by e-mail: off until they say so. */
import { type ContactSchema, setContact } from '@konvergen/contract/tasks.ts'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../app/call.ts'
import { queryClient } from '../../app/queries.ts'
import { contactQuery } from '../../app/task-queries.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { SelectField, TextField } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { TASKS } from '../../text/tasks.ts'
import { useText } from '../../text/text.ts'
import styles from './tasks-page.module.css'

const WISHES = ['tidak', 'harian', 'segera'] as const

export function ContactCard({ kab }: { kab: string }) {
  const t = useText()
  const { data } = useQuery(contactQuery(kab))
  if (data === undefined) return null
  return (
    <div className="tanpa-cetak">
      <Card title={t(TASKS.tellMe)} hint={data.mailIsOn ? undefined : t(TASKS.mailOff)}>
        <ContactForm kab={kab} start={{ email: data.email, mail: data.mail, language: data.language }} />
      </Card>
    </div>
  )
}

function ContactForm({ kab, start }: { kab: string; start: ContactSchema }) {
  const t = useText()
  const [contact, setContactDraft] = useState(start)
  const save = useMutation({
    mutationFn: () => call(setContact, { params: { kab }, body: contact }),
    onSuccess: () => queryClient.invalidateQueries(contactQuery(kab)),
  })
  const { email, mail, language } = contact
  const isWanted = mail !== 'tidak'
  const isWrong = isWanted && !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email ?? '')
  return (
    <form
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!isWrong) save.mutate()
      }}
    >
      <SelectField
        label={t(TASKS.wish)}
        value={mail}
        onChange={({ target }) => setContactDraft({ ...contact, mail: WISHES.find((one) => one === target.value) ?? 'tidak' })}
      >
        {WISHES.map((one) => (
          <option key={one} value={one}>
            {t(TASKS[one])}
          </option>
        ))}
      </SelectField>
      {isWanted && (
        <>
          <TextField
            label={t(TASKS.email)}
            type="email"
            autoComplete="email"
            wrong={isWrong && email !== null ? t(TASKS.emailWrong) : undefined}
            value={email ?? ''}
            onChange={({ target }) => setContactDraft({ ...contact, email: target.value === '' ? null : target.value })}
          />
          <SelectField
            label={t(TASKS.mailLanguage)}
            value={language}
            onChange={({ target }) => setContactDraft({ ...contact, language: target.value === 'en' ? 'en' : 'id' })}
          >
            <option value="id">Bahasa Indonesia</option>
            <option value="en">English</option>
          </SelectField>
        </>
      )}
      {save.isError && <ProblemNote problem={save.error} />}
      <div className={styles['acts']}>
        <Button type="submit" disabled={save.isPending || isWrong}>
          {t(TASKS.keep)}
        </Button>
        {save.isSuccess && <output>{t(TASKS.saved)}</output>}
      </div>
    </form>
  )
}
