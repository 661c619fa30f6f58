/** Search and help in the head of every page, and the keys that open them or lead elsewhere. */
import { useState } from 'react'
import { Button } from '../parts/button.tsx'
import { GUIDE } from '../text/guide.ts'
import { useText } from '../text/text.ts'
import { HelpDrawer } from './help-drawer.tsx'
import { usePreferences } from './preferences.ts'
import { SearchDialog } from './search-dialog.tsx'
import styles from './shell.module.css'
import { useShellKeys } from './shell-keys.ts'
import { useGo } from './use-go.ts'

export function Guide({ kab }: { kab: string | undefined }) {
  const t = useText()
  const { singleKeys } = usePreferences()
  const [shown, setShown] = useState<'cari' | 'bantuan' | null>(null)
  const onGo = useGo(kab)
  const close = () => setShown(null)
  useShellKeys({ isSingle: singleKeys === 'hidup', onFind: () => setShown('cari'), onHelp: () => setShown('bantuan'), onGo })
  return (
    <div className={styles['guide']}>
      <Button aria-keyshortcuts="/ Control+K" onClick={() => setShown('cari')}>
        {t(GUIDE.find)}
      </Button>
      <Button aria-keyshortcuts="?" onClick={() => setShown('bantuan')}>
        {t(GUIDE.help)}
      </Button>
      {shown === 'cari' && <SearchDialog kab={kab} onClose={close} />}
      {shown === 'bantuan' && <HelpDrawer kab={kab} hasKeys onClose={close} />}
    </div>
  )
}
