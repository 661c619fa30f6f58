/**
 * The frame around every page of the office: head, navigation by the cycle, and what everybody must know at once (only this computer; sample data).
 */
import { useQuery } from '@tanstack/react-query'
import { useParams, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { SHELL } from '../text/shell.ts'
import { useText } from '../text/text.ts'
import { Head } from './head.tsx'
import { Nav } from './nav.tsx'
import { Notices } from './notices.tsx'
import { useOwnKab } from './own-kab.ts'
import { PageInFrame } from './page-in-frame.tsx'
import { statusQuery } from './queries.ts'
import styles from './shell.module.css'

const MENU_ID = 'menu-utama'

export function Shell() {
  const t = useText()
  const { kab } = useParams({ strict: false })
  /** The menu of one's only district stands beside the home page too. */
  const own = useOwnKab()
  const menuKab = kab ?? own
  const path = useRouterState({ select: (state) => state.location.pathname })
  /** The address at which the menu was opened: going elsewhere closes it. */
  const [openedAt, setOpenedAt] = useState<string | null>(null)
  const isOpen = openedAt === path
  const main = useRef<HTMLElement>(null)
  const shown = useRef(path)
  /** A new page is read from its start, not from wherever the last one was left. */
  useEffect(() => {
    if (shown.current === path) return
    shown.current = path
    main.current?.focus()
  }, [path])
  const status = useQuery(statusQuery)

  return (
    <div className={styles['frame']}>
      <a
        className={styles['skip']}
        href="#isi"
        onClick={(event) => {
          event.preventDefault()
          main.current?.focus()
        }}
      >
        {t(SHELL.skip)}
      </a>
      <Head kab={menuKab} menuId={MENU_ID} isMenuOpen={isOpen} onMenu={() => setOpenedAt(isOpen ? null : path)} />
      <Nav id={MENU_ID} kab={menuKab} isOpen={isOpen} version={status.data?.version} />
      <div className={styles['page']}>
        <Notices isHereOnly={status.data?.loopbackOnly === true} kab={kab} />
        <main id="isi" ref={main} tabIndex={-1} className={styles['main']}>
          <PageInFrame kab={kab} />
        </main>
      </div>
    </div>
  )
}
