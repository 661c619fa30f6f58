/** The name of whoever is invited, and the one under which they sign in. */
import { TextField } from '../../parts/field.tsx'
import { isUsername } from '../../parts/usernames.ts'
import { ENTER } from '../../text/enter.ts'
import { SETUP } from '../../text/setup.ts'
import { useText } from '../../text/text.ts'
import styles from './people-page.module.css'

export interface Who {
  readonly nama: string
  readonly username: string
}

const isNamed = (nama: string) => nama.trim().length >= 2

export function isWho({ nama, username }: Who): boolean {
  return isNamed(nama) && isUsername(username)
}

export function WhoFields({ who, isTried, onChange }: { who: Who; isTried: boolean; onChange: (who: Who) => void }) {
  const t = useText()
  return (
    <div className={styles['fields']}>
      <TextField
        label={t(SETUP.nama)}
        wrong={isTried && !isNamed(who.nama) ? t(SETUP.namaShort) : undefined}
        value={who.nama}
        autoComplete="off"
        maxLength={120}
        onChange={(event) => onChange({ ...who, nama: event.target.value })}
      />
      <TextField
        label={t(ENTER.username)}
        hint={t(SETUP.usernameHint)}
        wrong={isTried && !isUsername(who.username) ? t(SETUP.usernameWrong) : undefined}
        value={who.username}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={40}
        onChange={(event) => onChange({ ...who, username: event.target.value.toLowerCase() })}
      />
    </div>
  )
}
