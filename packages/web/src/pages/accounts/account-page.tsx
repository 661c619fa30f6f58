/** One's own account: name and roles, second factor, password, sessions and tokens. */
import { useMe } from '../../app/me.ts'
import { Card } from '../../parts/card.tsx'
import { FactorNote } from '../../parts/factor-note.tsx'
import { GrantList } from '../../parts/grant-list.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { Note } from '../../parts/states.tsx'
import { ACCOUNT } from '../../text/account.ts'
import { HOME } from '../../text/home.ts'
import { SHELL } from '../../text/shell.ts'
import { useText } from '../../text/text.ts'
import styles from './account-page.module.css'
import { OwnSecrets } from './own-secrets.tsx'

export function AccountPage() {
  const t = useText()
  const { grants, account, demo } = useMe()
  const of = account === null ? undefined : t(ACCOUNT.of, { nama: account.nama, username: account.username })
  return (
    <>
      <PageHead title={t(SHELL.account)} of={of} />
      <div className={styles['stack']}>
        <FactorNote leads={false} />
        <Card title={t(HOME.roles)}>{grants.length === 0 ? <p>{t(HOME.noRoles)}</p> : <GrantList grants={grants} />}</Card>
        {demo ? (
          <Note title={t(ACCOUNT.demo)}>
            <p>{t(ACCOUNT.demoBody)}</p>
          </Note>
        ) : (
          <OwnSecrets />
        )}
      </div>
    </>
  )
}
