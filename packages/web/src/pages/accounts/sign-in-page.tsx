/** The sign-in page: name and password, a way in for whoever holds an invitation, and, where there is a demo, its roles. */
import { getRouteApi, Link } from '@tanstack/react-router'
import { localPath } from '../../app/local-path.ts'
import { useMe } from '../../app/me.ts'
import { Card } from '../../parts/card.tsx'
import { DemoRoles } from '../../parts/demo-roles.tsx'
import sheet from '../../parts/door-sheet.module.css'
import { PageHead } from '../../parts/page-head.tsx'
import { SignInForm } from '../../parts/sign-in-form.tsx'
import { SsoButton } from '../../parts/sso-button.tsx'
import { ENTER } from '../../text/enter.ts'
import { useText } from '../../text/text.ts'

const route = getRouteApi('/masuk')

export function SignInPage() {
  const t = useText()
  const { ke } = route.useSearch()
  const { demoRoles } = useMe()
  const hasDemo = demoRoles.length > 0
  return (
    <div className={hasDemo ? sheet['pair'] : sheet['middle']}>
      <div>
        <div className={sheet['sheet']}>
          <PageHead title={t(ENTER.title)} />
          {/* Loaded anew: the first page then asks who is signed in. */}
          <SignInForm onSignedIn={() => window.location.assign(localPath(ke) ?? '/')} />
          <SsoButton />
        </div>
        <p className={sheet['after']}>
          {t(ENTER.forgotten)} <Link to="/undangan">{t(ENTER.toTicket)}</Link>
        </p>
      </div>
      {hasDemo && (
        <Card title={t(ENTER.tryDemo)} hint={t(ENTER.tryDemoHint)}>
          <DemoRoles roles={demoRoles} />
        </Card>
      )}
    </div>
  )
}
