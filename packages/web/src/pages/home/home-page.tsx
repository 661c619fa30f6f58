/** The first page after signing in: of one's district, where there is only one; otherwise one's districts, and what the keeper of the system may do. */
import { useMe } from '../../app/me.ts'
import { useOwnKab } from '../../app/own-kab.ts'
import { Card } from '../../parts/card.tsx'
import { FactorNote } from '../../parts/factor-note.tsx'
import { GrantList } from '../../parts/grant-list.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { HOME } from '../../text/home.ts'
import { useText } from '../../text/text.ts'
import { BackupLine } from './backup-line.tsx'
import { HomeDistricts } from './home-districts.tsx'
import styles from './home-page.module.css'
import { RoleHome } from './role-home.tsx'

export function HomePage() {
  const t = useText()
  const { account, grants } = useMe()
  const kab = useOwnKab()
  const lead = kab === undefined ? HOME.lead : HOME.leadOwn
  return (
    <>
      <PageHead title={t(HOME.title)} />
      <p className={styles['lead']}>
        <strong>{t(HOME.hello, { nama: account?.nama ?? '' })}.</strong> {t(grants.length === 0 ? HOME.noRoles : lead)}
      </p>
      <div className={styles['stack']}>
        <FactorNote />
        {kab !== undefined && <RoleHome kab={kab} />}
        {grants.length > 0 && (
          <Card title={t(HOME.roles)}>
            <GrantList grants={grants} />
          </Card>
        )}
        {kab === undefined && <HomeDistricts />}
        <BackupLine />
      </div>
    </>
  )
}
