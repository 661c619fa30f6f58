/** The head of every page of the office: menu on a phone, the district that is looked at, search, help, language, appearance, who is signed in. */
import { useQuery } from '@tanstack/react-query'
import { SHELL } from '../text/shell.ts'
import { useText } from '../text/text.ts'
import { AccountMenu } from './account-menu.tsx'
import { DistrictSwitch } from './district-switch.tsx'
import { Guide } from './guide.tsx'
import { PreferenceSwitches } from './preference-switches.tsx'
import { districtsQuery } from './queries.ts'
import styles from './shell.module.css'

interface HeadProps {
  readonly kab: string | undefined
  readonly menuId: string
  readonly isMenuOpen: boolean
  readonly onMenu: () => void
}

export function Head({ kab, menuId, isMenuOpen, onMenu }: HeadProps) {
  const t = useText()
  const districts = useQuery(districtsQuery)
  return (
    <header className={styles['bar']} data-open={isMenuOpen}>
      <button type="button" className={styles['menu']} aria-expanded={isMenuOpen} aria-controls={menuId} onClick={onMenu}>
        {t(SHELL.menu)}
      </button>
      <DistrictSwitch districts={districts.data ?? []} kab={kab} />
      <Guide kab={kab} />
      <PreferenceSwitches />
      <AccountMenu />
    </header>
  )
}
