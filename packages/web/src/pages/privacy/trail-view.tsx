/** A trail with its filters and pages: the same of a district and of the installation. */
import type { Trace } from '@konvergen/contract/privacy.ts'
import type { TraceName } from '@konvergen/core/accounts/traces.ts'
import { changeTrail, type TrailSearch } from '../../app/trail-search.ts'
import { Card } from '../../parts/card.tsx'
import { Paging } from '../../parts/paging.tsx'
import { Empty } from '../../parts/states.tsx'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { TRAIL } from '../../text/trail.ts'
import { TrailEnd } from './trail-end.tsx'
import { TrailFilters } from './trail-filters.tsx'
import styles from './trail-page.module.css'
import { sayActor } from './trail-row.tsx'
import { TrailTable } from './trail-table.tsx'

interface TrailViewProps {
  readonly answer: { readonly total: number; readonly perPage: number; readonly traces: readonly Trace[]; readonly end: string | null }
  readonly names: readonly TraceName[]
  readonly search: TrailSearch
  readonly onSearch: (search: TrailSearch) => void
}

export function TrailView({ answer: { total, perPage, traces, end }, names, search, onSearch }: TrailViewProps) {
  const t = useText()
  const say = useSay()
  const one = traces.find(({ actor }) => actor === search.pelaku)
  return (
    <Card title={t(TRAIL.list)} hint={t(TRAIL.found, { n: say.number(total) })}>
      <TrailFilters search={search} names={names} who={one && sayActor(one, t)} onSearch={onSearch} />
      {traces.length === 0 ? (
        <Empty title={t(TRAIL.none)}>
          <p>{t(TRAIL.noneBody)}</p>
        </Empty>
      ) : (
        <TrailTable
          traces={traces}
          onWho={(pelaku) => onSearch(changeTrail(search, { pelaku }))}
          onWhat={(hal) => onSearch(changeTrail(search, { hal }))}
        />
      )}
      <Paging
        page={search.halaman ?? 1}
        perPage={perPage}
        total={total}
        onPage={(page) => onSearch(changeTrail(search, { halaman: page === 1 ? undefined : page }))}
      />
      <p className={styles['verify']}>{t(TRAIL.verify)}</p>
      {end !== null && <TrailEnd end={end} />}
    </Card>
  )
}
