/** The code that stands where the program was started. */
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import sheet from '../../parts/door-sheet.module.css'
import { EntryProblem } from '../../parts/entry-problem.tsx'
import { TextField } from '../../parts/field.tsx'
import { useWait } from '../../parts/use-wait.ts'
import { SETUP } from '../../text/setup.ts'
import { useText } from '../../text/text.ts'

interface CodeStepProps {
  readonly kode: string
  readonly isFromLink: boolean
  readonly problem: Error | null
  readonly onChange: (kode: string) => void
  readonly onBack: () => void
  readonly onNext: () => void
}

export function CodeStep({ kode, isFromLink, problem, onChange, onBack, onNext }: CodeStepProps) {
  const t = useText()
  const [isTried, setTried] = useState(false)
  const wait = useWait(problem)
  const isEmpty = kode.trim() === ''
  return (
    <form
      className={sheet['fields']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (!isEmpty) onNext()
      }}
    >
      <p>{t(SETUP.kodeBody)}</p>
      <TextField
        label={t(SETUP.kode)}
        hint={t(isFromLink ? SETUP.kodeFromLink : SETUP.kodeHint)}
        wrong={isTried && isEmpty ? t(SETUP.kodeMissing) : undefined}
        value={kode}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={40}
        onChange={(event) => onChange(event.target.value)}
      />
      <EntryProblem problem={problem} wait={wait} />
      <div className={sheet['acts']}>
        <Button type="submit" look="primary">
          {t(SETUP.next)}
        </Button>
        <Button look="quiet" onClick={onBack}>
          {t(SETUP.back)}
        </Button>
      </div>
    </form>
  )
}
