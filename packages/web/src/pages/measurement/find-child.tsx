/** From a NIK to its child. The digits travel in the body of a request and stay out of addresses, of the cache and of the page once left. */
import { findChild } from '@konvergen/contract/measurement.ts'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { call } from '../../app/call.ts'
import { Button } from '../../parts/button.tsx'
import { TextField } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { CHILDREN } from '../../text/measurement.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './children-page.module.css'

const LENGTH = 16

/** What people put between the digits of a NIK. */
const digitsOf = (text: string) => text.replace(/[\s.-]/g, '')

export function FindChild({ kab, onFound }: { kab: string; onFound: (id: string) => void }) {
  const t = useText()
  const say = useSay()
  const [text, setText] = useState('')
  const [isAsked, setAsked] = useState(false)
  const digits = digitsOf(text)
  const isWhole = /^\d{16}$/.test(digits)
  const find = useMutation({
    mutationFn: (nik: string) => call(findChild, { params: { kab }, body: { nik } }),
    gcTime: 0,
    onSuccess: ({ ids }) => {
      const [only, ...others] = ids
      if (only !== undefined && others.length === 0) onFound(only)
    },
  })
  const ids = find.data?.ids
  return (
    <search>
      <form
        className={`${styles['find']} tanpa-cetak`}
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault()
          setAsked(true)
          if (isWhole && !find.isPending) find.mutate(digits)
        }}
      >
        <TextField
          label={t(CHILDREN.find)}
          hint={t(CHILDREN.nikHint)}
          wrong={isAsked && !isWhole ? t(CHILDREN.nikWrong, { n: say.number(digits.length) }) : undefined}
          inputMode="numeric"
          maxLength={LENGTH + 8}
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            setAsked(false)
            find.reset()
          }}
        />
        <Button type="submit" disabled={find.isPending}>
          {t(find.isPending ? CHILDREN.searching : CHILDREN.search)}
        </Button>
      </form>
      <div aria-live="polite">
        {find.isError && <ProblemNote problem={find.error} />}
        {ids?.length === 0 && <p className={styles['found']}>{t(CHILDREN.notFound)}</p>}
        {ids !== undefined && ids.length > 1 && (
          <p className={styles['found']}>
            {t(CHILDREN.several, { n: say.number(ids.length) })}{' '}
            {ids.map((id, index) => (
              <Link key={id} to="/k/$kab/anak/$id" params={{ kab, id }}>
                {t(CHILDREN.open, { n: index + 1 })}
              </Link>
            ))}
          </p>
        )}
      </div>
    </search>
  )
}
