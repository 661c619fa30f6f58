/**
 * Navigation by the cycle of the year, not by tables. A count stands only where somebody has to act: files and doubtful children that wait
 * for a decision.
 */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { SHELL } from '../text/shell.ts'
import { useText } from '../text/text.ts'
import { doubtsQuery } from './child-queries.ts'
import { importsQuery } from './queries.ts'
import styles from './shell.module.css'

interface NavProps {
  readonly id: string
  readonly kab: string | undefined
  readonly isOpen: boolean
  readonly version: string | undefined
}

export function Nav({ id, kab, isOpen, version }: NavProps) {
  const t = useText()
  return (
    <nav id={id} aria-label={t(SHELL.nav)} className={styles['nav']} data-open={isOpen}>
      <Link to="/" className={styles['brand']}>
        <img src="/mark.svg" alt="" width="24" height="24" />
        Konvergen
      </Link>
      <ul>
        <li>
          <Link to="/" className={styles['place']} activeOptions={{ exact: true }}>
            {t(SHELL.home)}
          </Link>
        </li>
      </ul>
      {kab !== undefined && <DistrictPlaces kab={kab} />}
      {version !== undefined && <p className={styles['version']}>{t(SHELL.version, { version })}</p>}
    </nav>
  )
}

function DistrictPlaces({ kab }: { kab: string }) {
  const t = useText()
  const waiting = useQuery(importsQuery(kab)).data?.filter((one) => one.state === 'staged').length ?? 0
  const open = useQuery(doubtsQuery(kab)).data?.open ?? 0
  const params = { kab }
  return (
    <>
      <h2 className={styles['group']}>{t(SHELL.data)}</h2>
      <ul>
        <li>
          <Link to="/k/$kab/berkas" params={params} className={styles['place']}>
            {t(SHELL.imports)}
            <Count n={waiting} says={t(SHELL.waiting, { n: waiting })} />
          </Link>
        </li>
        <li>
          <Link to="/k/$kab/wilayah" params={params} className={styles['place']}>
            {t(SHELL.wilayah)}
          </Link>
        </li>
        <li>
          <Link to="/k/$kab/anak" params={params} className={styles['place']} activeOptions={{ includeSearch: false }}>
            {t(SHELL.children)}
            <Count n={open} says={t(SHELL.doubts, { n: open })} />
          </Link>
        </li>
        <li>
          <Link to="/k/$kab/mutu" params={params} className={styles['place']} activeOptions={{ includeSearch: false }}>
            {t(SHELL.quality)}
          </Link>
        </li>
      </ul>
      <h2 className={styles['group']}>{t(SHELL.decisions)}</h2>
      <ul>
        <li>
          <Link to="/k/$kab/situasi" params={params} className={styles['place']} activeOptions={{ includeSearch: false }}>
            {t(SHELL.situation)}
          </Link>
        </li>
        <li>
          <Link to="/k/$kab/lokus" params={params} className={styles['place']} activeOptions={{ includeSearch: false }}>
            {t(SHELL.lokus)}
          </Link>
        </li>
      </ul>
    </>
  )
}

function Count({ n, says }: { n: number; says: string }) {
  if (n === 0) return null
  return (
    <span className={styles['count']} title={says}>
      {n}
      <span className="hanya-pembaca"> {says}</span>
    </span>
  )
}
