/** The first page after signing in: one's roles and districts, and what the keeper of the system alone may do. */
import { useMe } from '../../app/me.ts'
import { Card } from '../../parts/card.tsx'
import { FactorNote } from '../../parts/factor-note.tsx'
import { GrantList } from '../../parts/grant-list.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { HOME } from '../../text/home.ts'
import { useText } from '../../text/text.ts'
import { BackupLine } from './backup-line.tsx'
import { HomeDistricts } from './home-districts.tsx'
import styles from './home-page.module.css'

export function HomePage() {
  const t = useText()
  const { account, grants } = useMe()
  return (
    <>
      <PageHead title={t(HOME.title)} />
      <p className={styles['lead']}>
        <strong>{t(HOME.hello, { nama: account?.nama ?? '' })}.</strong> {t(grants.length === 0 ? HOME.noRoles : HOME.lead)}
      </p>
      <div className={styles['stack']}>
        <FactorNote />
        {grants.length > 0 && (
          <Card title={t(HOME.roles)}>
            <GrantList grants={grants} />
          </Card>
        )}
        <HomeDistricts />
        <BackupLine />
      </div>
    </>
  )
}
