/** The projector: one clause at a time in large type, nothing to write. It follows what is written within a second, and by itself goes to the next clause that is not decided. */
import type { RembukDetail } from '@konvergen/contract/rembuk.ts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { PreferenceSwitches } from '../../app/preference-switches.tsx'
import { rembukQuery } from '../../app/rembuk-queries.ts'
import { useLiveRembuk } from '../../app/use-live-rembuk.ts'
import { Button } from '../../parts/button.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { REMBUK } from '../../text/rembuk.ts'
import { useText } from '../../text/text.ts'
import styles from './screen.module.css'
import { ScreenClause } from './screen-clause.tsx'

const route = getRouteApi('/k/$kab/rembuk/$id/layar')

export function RembukScreenPage() {
  const { kab, id } = route.useParams()
  const isLive = useLiveRembuk(kab, id)
  const { data, error, refetch } = useQuery(rembukQuery(kab, id))
  if (data === undefined) {
    if (error !== null) return <ProblemNote problem={error} retry={() => void refetch()} />
    return <Skeleton heights={[80, 400]} />
  }
  return <Screen kab={kab} rembuk={data} isLive={isLive} />
}

/** What the secretary chose, else the first that is not decided, else the last. */
function discussed({ butirRinci, ditayangkan }: RembukDetail): number {
  const chosen = butirRinci.findIndex(({ id }) => id === ditayangkan)
  if (chosen >= 0) return chosen
  const open = butirRinci.findIndex(({ putusan }) => putusan === null)
  return open < 0 ? butirRinci.length - 1 : open
}

function Screen({ kab, rembuk, isLive }: { kab: string; rembuk: RembukDetail; isLive: boolean }) {
  const t = useText()
  /** Id of the clause that somebody went to by hand; null = it follows. */
  const [held, setHeld] = useState<string | null>(null)
  const { id, rapat, namaWilayah, butirRinci } = rembuk
  const found = butirRinci.findIndex((clause) => clause.id === held)
  const at = found < 0 ? discussed(rembuk) : found
  const clause = butirRinci[at]
  useEffect(() => {
    document.title = `${t(REMBUK.screenTitle)} · ${rapat.judul}`
  }, [t, rapat.judul])
  useEffect(() => {
    const go = ({ key }: KeyboardEvent) => {
      const to = key === 'ArrowRight' ? at + 1 : key === 'ArrowLeft' ? at - 1 : at
      if (to !== at) setHeld(butirRinci[to]?.id ?? held)
    }
    window.addEventListener('keydown', go)
    return () => window.removeEventListener('keydown', go)
  }, [at, butirRinci, held])
  return (
    <div className={styles['screen']}>
      <header className={styles['top']}>
        <h1>{rapat.judul}</h1>
        <p>
          {namaWilayah} · <output>{t(isLive ? REMBUK.live : REMBUK.notLive)}</output>
        </p>
      </header>
      {clause === undefined ? <p>{t(REMBUK.noClause)}</p> : <ScreenClause clause={clause} />}
      <footer className={styles['foot']}>
        <ol className={styles['strip']}>
          {butirRinci.map((one, index) => (
            <li key={one.id} aria-current={index === at ? 'step' : undefined}>
              {one.no}. {t(one.putusan === null ? REMBUK.undecided : REMBUK[one.putusan.hasil])}
            </li>
          ))}
        </ol>
        <div className={styles['acts']}>
          <Button disabled={at <= 0} onClick={() => setHeld(butirRinci[at - 1]?.id ?? null)}>
            {t(REMBUK.previous)}
          </Button>
          <Button disabled={at >= butirRinci.length - 1} onClick={() => setHeld(butirRinci[at + 1]?.id ?? null)}>
            {t(REMBUK.next)}
          </Button>
          {held !== null && <Button onClick={() => setHeld(null)}>{t(REMBUK.followLive)}</Button>}
          <PreferenceSwitches />
          <Link to="/k/$kab/rembuk/$id" params={{ kab, id }}>
            {t(REMBUK.leave)}
          </Link>
        </div>
      </footer>
    </div>
  )
}
