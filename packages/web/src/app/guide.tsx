/** Search and help in the head of every page, and the keys that open them or lead elsewhere. */
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from '../parts/button.tsx'
import { GUIDE } from '../text/guide.ts'
import { useText } from '../text/text.ts'
import { ACCOUNT_KEY, HOME_KEY, placeOfKey } from './go-keys.ts'
import { HelpDrawer } from './help-drawer.tsx'
import { useMay } from './may.ts'
import { useMe } from './me.ts'
import { PLACES } from './places.ts'
import { usePreferences } from './preferences.ts'
import { SearchDialog } from './search-dialog.tsx'
import styles from './shell.module.css'
import { useShellKeys } from './shell-keys.ts'

export function Guide({ kab }: { kab: string | undefined }) {
  const t = useText()
  const may = useMay()
  const { demo } = useMe()
  const router = useRouter()
  const { singleKeys } = usePreferences()
  const [shown, setShown] = useState<'cari' | 'bantuan' | null>(null)
  const close = () => setShown(null)
  const go = (letter: string) => {
    if (letter === HOME_KEY) return router.history.push('/')
    if (letter === ACCOUNT_KEY && !demo) return router.history.push('/akun')
    const place = placeOfKey(letter)
    if (place !== undefined && kab !== undefined && may(PLACES[place].act, kab)) router.history.push(`/k/${kab}/${place}`)
  }
  useShellKeys({ isSingle: singleKeys === 'hidup', onFind: () => setShown('cari'), onHelp: () => setShown('bantuan'), onGo: go })
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
