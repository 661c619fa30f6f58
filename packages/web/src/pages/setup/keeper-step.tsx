/** The account of whoever looks after this Konvergen. */
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import sheet from '../../parts/door-sheet.module.css'
import { EntryProblem } from '../../parts/entry-problem.tsx'
import { TextField } from '../../parts/field.tsx'
import { lengthOf, NewPassword, SHORTEST_PASSWORD } from '../../parts/new-password.tsx'
import { useWait } from '../../parts/use-wait.ts'
import { isUsername } from '../../parts/usernames.ts'
import { ENTER, SANDI } from '../../text/enter.ts'
import { SETUP } from '../../text/setup.ts'
import { useText } from '../../text/text.ts'

export interface Keeper {
  readonly nama: string
  readonly username: string
  readonly sandi: string
}

interface KeeperStepProps {
  readonly keeper: Keeper
  readonly problem: Error | null
  readonly isBusy: boolean
  readonly onChange: (keeper: Keeper) => void
  readonly onBack: () => void
  readonly onNext: () => void
}

export function KeeperStep({ keeper, problem, isBusy, onChange, onBack, onNext }: KeeperStepProps) {
  const t = useText()
  const [isTried, setTried] = useState(false)
  const wait = useWait(problem)
  const length = lengthOf(keeper.sandi)
  const wrong = {
    nama: keeper.nama.trim().length < 2 ? t(SETUP.namaShort) : undefined,
    username: isUsername(keeper.username) ? undefined : t(SETUP.usernameWrong),
    sandi: length < SHORTEST_PASSWORD ? t(SANDI.tooShort, { n: length, most: SHORTEST_PASSWORD }) : undefined,
  }
  const isRight = Object.values(wrong).every((one) => one === undefined)
  return (
    <form
      className={sheet['fields']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (isRight && !isBusy && wait === 0) onNext()
      }}
    >
      <p>{t(SETUP.pengelolaBody)}</p>
      <TextField
        label={t(SETUP.nama)}
        wrong={isTried ? wrong.nama : undefined}
        value={keeper.nama}
        autoComplete="name"
        maxLength={120}
        onChange={(event) => onChange({ ...keeper, nama: event.target.value })}
      />
      <TextField
        label={t(ENTER.username)}
        hint={t(SETUP.usernameHint)}
        wrong={isTried ? wrong.username : undefined}
        value={keeper.username}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={40}
        onChange={(event) => onChange({ ...keeper, username: event.target.value.toLowerCase() })}
      />
      <NewPassword
        label={t(ENTER.sandi)}
        value={keeper.sandi}
        wrong={isTried ? wrong.sandi : undefined}
        onChange={(sandi) => onChange({ ...keeper, sandi })}
      />
      <EntryProblem problem={problem} wait={wait} />
      <div className={sheet['acts']}>
        <Button type="submit" look="primary" disabled={isBusy || wait > 0}>
          {t(isBusy ? SETUP.checking : SETUP.next)}
        </Button>
        <Button look="quiet" onClick={onBack}>
          {t(SETUP.back)}
        </Button>
      </div>
    </form>
  )
}
