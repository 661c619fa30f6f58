/** What everybody must know at once, above every page: only this computer; sample data; access in an emergency. */
import { SHELL } from '../text/shell.ts'
import { useText } from '../text/text.ts'
import { DemoRibbon } from './demo-ribbon.tsx'
import { EmergencyNotice } from './emergency-notice.tsx'
import { useMe } from './me.ts'
import styles from './shell.module.css'

/** `isHereOnly`: the server answers no other computer. */
export function Notices({ isHereOnly, kab }: { isHereOnly: boolean; kab: string | undefined }) {
  const t = useText()
  const { demo } = useMe()
  return (
    <aside aria-label={t(SHELL.notices)}>
      {isHereOnly && <p className={styles['ribbon']}>{t(SHELL.loopback)}</p>}
      {demo && <DemoRibbon />}
      {kab !== undefined && <EmergencyNotice kab={kab} />}
    </aside>
  )
}
