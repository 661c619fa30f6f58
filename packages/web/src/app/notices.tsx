/** What everybody must know at once, above every page: only this computer; sample data. */
import { SHELL } from '../text/shell.ts'
import { useText } from '../text/text.ts'
import { DemoRibbon } from './demo-ribbon.tsx'
import { useMe } from './me.ts'
import styles from './shell.module.css'

/** `isHereOnly`: the server answers no other computer. */
export function Notices({ isHereOnly }: { isHereOnly: boolean }) {
  const t = useText()
  const { demo } = useMe()
  return (
    <aside aria-label={t(SHELL.notices)}>
      {isHereOnly && <p className={styles['ribbon']}>{t(SHELL.loopback)}</p>}
      {demo && <DemoRibbon />}
    </aside>
  )
}
