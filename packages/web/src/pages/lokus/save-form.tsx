/** A name under which the way that is shown is kept. */
import type { UseMutationResult } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { TextField } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { CHOICE } from '../../text/lokus-choice.ts'
import { useText } from '../../text/text.ts'

const LEAST = 3

export function SaveForm({ save }: { save: UseMutationResult<unknown, Error, string> }) {
  const t = useText()
  const [name, setName] = useState('')
  const isShort = name.trim().length < LEAST
  return (
    <>
      <TextField
        label={t(CHOICE.name)}
        maxLength={80}
        value={name}
        wrong={name !== '' && isShort ? t(CHOICE.nameWrong) : undefined}
        onChange={({ target }) => setName(target.value)}
      />
      <Button disabled={isShort || save.isPending} onClick={() => save.mutate(name.trim())}>
        {t(CHOICE.save)}
      </Button>
      {save.isError && <ProblemNote problem={save.error} />}
    </>
  )
}
