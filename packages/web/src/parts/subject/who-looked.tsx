/** Who looked at somebody's data or changed them, when and for what. */
import { FORGOTTEN_ACCOUNT, isForgottenAccount } from '@konvergen/core/accounts/forgotten-account.ts'
import { sayPurpose } from '@konvergen/core/accounts/purposes.ts'
import { ROLE_FACTS, ROLES } from '@konvergen/core/accounts/roles.ts'
import { sayTrace } from '@konvergen/core/accounts/traces.ts'
import { useSay } from '../../text/say.ts'
import { SUBJECT } from '../../text/subject.ts'
import { type Speak, useText } from '../../text/text.ts'
import { TRAIL } from '../../text/trail.ts'
import { PlainTable } from '../plain-table.tsx'
import styles from './subject.module.css'

export interface Look {
  readonly id: string
  readonly pada: string
  readonly nama: string | null
  readonly peran: string | null
  readonly tindakan: string
  readonly tujuan: string | null
  /** What became of what, where it was a change. */
  readonly perubahan?: string
}

function sayWho({ nama, peran }: Look, t: Speak): string {
  const known = ROLES.find((one) => one === peran)
  const held = known === undefined ? peran : t(ROLE_FACTS[known].name)
  const who = isForgottenAccount(nama) ? t(FORGOTTEN_ACCOUNT) : (nama ?? t(TRAIL.program))
  return [who, held].filter((part) => part !== null).join(' · ')
}

export function WhoLooked({ looks }: { looks: readonly Look[] }) {
  const t = useText()
  const say = useSay()
  const sayWhy = (purpose: string) => t(SUBJECT.purposeOf, { purpose: sayPurpose(purpose, say.language) })
  return (
    <>
      <h3 className={styles['sub']}>{t(SUBJECT.looks)}</h3>
      {looks.length === 0 ? (
        <p>{t(SUBJECT.noLooks)}</p>
      ) : (
        <PlainTable label={t(SUBJECT.looks)} heads={[TRAIL.when, TRAIL.who, TRAIL.what, TRAIL.detail].map((head) => t(head))}>
          {looks.map((look) => (
            <tr key={look.id}>
              <td>{say.moment(look.pada)}</td>
              <td>{sayWho(look, t)}</td>
              <th scope="row">{sayTrace(look.tindakan, say.language)}</th>
              <td>{look.perubahan ?? (look.tujuan === null ? '' : sayWhy(look.tujuan))}</td>
            </tr>
          ))}
        </PlainTable>
      )}
    </>
  )
}
