/**
 * Navigation by the cycle of the year, not by tables; only what the role may open. A count stands only where somebody has to act: files and
 * doubtful children that wait for a decision, one's own tasks that are overdue.
 */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { SHELL } from '../text/shell.ts'
import { useText } from '../text/text.ts'
import { doubtsQuery } from './child-queries.ts'
import { useMay } from './may.ts'
import { GROUPS, opens, PLACES, type Place } from './places.ts'
import { importsQuery } from './queries.ts'
import styles from './shell.module.css'
import { tasksQuery } from './task-queries.ts'

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
  const may = useMay()
  return GROUPS.map(({ name, places }) => {
    const open = places.filter((place) => opens(may, place, kab))
    if (open.length === 0) return null
    return (
      <div key={name.id}>
        <h2 className={styles['group']}>{t(name)}</h2>
        <ul>
          {open.map((place) => (
            <li key={place}>
              <Link to={`/k/$kab/${place}`} params={{ kab }} className={styles['place']} activeOptions={{ includeSearch: false }}>
                {t(PLACES[place].name)}
                <Waiting place={place} kab={kab} />
              </Link>
            </li>
          ))}
        </ul>
      </div>
    )
  })
}

/** Counted only by whoever could act on it. */
function Waiting({ place, kab }: { place: Place; kab: string }) {
  const may = useMay()
  if (place === 'berkas' && may('intake.read', kab)) return <WaitingFiles kab={kab} />
  if (place === 'tugas') return <LateTasks kab={kab} />
  if (place === 'anak' && may('measurement.doubts', kab)) return <WaitingDoubts kab={kab} />
  return null
}

function WaitingFiles({ kab }: { kab: string }) {
  const t = useText()
  const n = useQuery(importsQuery(kab)).data?.filter((one) => one.state === 'staged').length ?? 0
  return <Count n={n} says={t(SHELL.waiting, { n })} />
}

function WaitingDoubts({ kab }: { kab: string }) {
  const t = useText()
  const n = useQuery(doubtsQuery(kab)).data?.open ?? 0
  return <Count n={n} says={t(SHELL.doubts, { n })} />
}

function LateTasks({ kab }: { kab: string }) {
  const t = useText()
  const n = useQuery(tasksQuery(kab, { lingkup: 'saya' })).data?.counts.mineLate ?? 0
  return <Count n={n} says={t(SHELL.tasksLate, { n })} />
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
