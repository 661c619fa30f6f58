/** One's own account: name and roles, second factor, password, sessions and tokens. */
import { useMe } from '../../app/me.ts'
import { Card } from '../../parts/card.tsx'
import { FactorNote } from '../../parts/factor-note.tsx'
import { GrantList } from '../../parts/grant-list.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { HOME } from '../../text/home.ts'
import { SHELL } from '../../text/shell.ts'
import { useText } from '../../text/text.ts'

export function AccountPage() {
  const t = useText()
  const { grants, account } = useMe()
  return (
    <>
      <PageHead title={t(SHELL.account)} of={account?.nama} />
      <FactorNote leads={false} />
      <Card title={t(HOME.roles)}>
        <GrantList grants={grants} />
      </Card>
    </>
  )
}
