/** The code that is owed after the provider: six digits, or one recovery code. */
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { CodeField } from '../../parts/code-field.tsx'
import sheet from '../../parts/door-sheet.module.css'
import { EntryProblem } from '../../parts/entry-problem.tsx'
import { useWait } from '../../parts/use-wait.ts'
import { ENTER } from '../../text/enter.ts'
import { SSO } from '../../text/sso.ts'
import { useText } from '../../text/text.ts'

interface SsoCodeProps {
  readonly problem: unknown
  readonly isBusy: boolean
  readonly onCode: (kode: string) => void
}

export function SsoCode({ problem, isBusy, onCode }: SsoCodeProps) {
  const t = useText()
  const [kode, setKode] = useState('')
  const [isTried, setTried] = useState(false)
  const wait = useWait(problem)
  return (
    <form
      className={sheet['fields']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (kode.trim() !== '' && !isBusy && wait === 0) onCode(kode)
      }}
    >
      <CodeField
        title={t(SSO.codeTitle)}
        value={kode}
        wrong={isTried && kode.trim() === '' ? t(ENTER.emptyCode) : undefined}
        onChange={setKode}
      />
      <EntryProblem problem={problem} wait={wait} />
      <Button type="submit" look="primary" disabled={isBusy || wait > 0}>
        {t(ENTER.confirm)}
      </Button>
    </form>
  )
}
