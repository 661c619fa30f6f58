/** The first run: look around in the demo, or set up the district's own office. Shown until there is a keeper. */
import { useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import { useMe } from '../../app/me.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { DemoRoles } from '../../parts/demo-roles.tsx'
import sheet from '../../parts/door-sheet.module.css'
import { PageHead } from '../../parts/page-head.tsx'
import { SETUP } from '../../text/setup.ts'
import { useText } from '../../text/text.ts'
import { BringDemo } from './bring-demo.tsx'
import { OwnOffice } from './own-office.tsx'

export function BeginPage() {
  const t = useText()
  /** What the terminal printed behind the address; no server sees it there. */
  const code = useLocation({ select: ({ hash }) => hash })
  const { demoRoles } = useMe()
  const [isOwn, setOwn] = useState(false)
  if (isOwn) return <OwnOffice code={code} onBack={() => setOwn(false)} />
  const hasDemo = demoRoles.length > 0
  return (
    <>
      <PageHead title={t(SETUP.title)} />
      <p className={sheet['lead']}>{t(SETUP.lead)}</p>
      <div className={sheet['pair']}>
        {hasDemo ? (
          <Card title={t(SETUP.roles)} hint={t(SETUP.rolesHint)}>
            <DemoRoles roles={demoRoles} />
          </Card>
        ) : (
          <Card title={t(SETUP.demo)} hint={t(SETUP.demoBody)}>
            <BringDemo />
          </Card>
        )}
        <Card title={t(SETUP.own)} hint={t(SETUP.ownBody)}>
          <Button look={hasDemo ? 'plain' : 'primary'} onClick={() => setOwn(true)}>
            {t(SETUP.beginOwn)}
          </Button>
        </Card>
      </div>
    </>
  )
}
