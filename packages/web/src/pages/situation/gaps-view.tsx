/** Gaps in the order in which they are read: the sentence, what is looked at, the matrix or the offices, the same as a table, the method. */
import type { GapsAnswer } from '@konvergen/contract/gaps.ts'
import type { GapsChange, GapsSearch } from '../../app/gaps-search.ts'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/states.tsx'
import { GAPS } from '../../text/gaps.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { byOffice, heatOf } from './arrange-gaps.ts'
import { CellTable } from './cell-table.tsx'
import styles from './gaps.module.css'
import { GapsTools } from './gaps-tools.tsx'
import { HeatCard } from './heat-card.tsx'
import { OfficeGapsCard } from './office-gaps-card.tsx'
import { sayGaps } from './say-gaps.ts'

interface GapsViewProps {
  readonly kab: string
  readonly gaps: GapsAnswer
  readonly search: GapsSearch
  /** Villages proposed as lokus; null = not known, or none of the asker's business. */
  readonly proposed: readonly string[] | null
  readonly onChange: (change: GapsChange) => void
}

export function GapsView({ kab, gaps, search, proposed, onChange }: GapsViewProps) {
  const t = useText()
  const say = useSay()
  const order = search.urut ?? 'orang'
  const [first, ...others] = sayGaps(gaps, { t, say })
  const isByOffice = gaps.sumbu === 'lembaga'
  const offices = isByOffice ? byOffice(gaps, search, order) : []
  const lokus = search.lokus !== undefined && gaps.sumbu === 'desa' && proposed !== null ? new Set(proposed) : null
  const heat = isByOffice ? { rows: [], columns: [] } : heatOf(gaps, search, order, lokus)
  const isNothing = isByOffice ? offices.length === 0 : heat.rows.length === 0 || heat.columns.length === 0
  const isTooWide = !isByOffice && gaps.wilayah.length === 0
  const cleared = { lembaga: undefined, kelompok: undefined, kec: undefined, lokus: undefined }
  return (
    <>
      <p className={styles['lead']}>
        <strong>{first}</strong> {others.join(' ')}
      </p>
      <GapsTools kab={kab} gaps={gaps} search={search} heat={heat} offices={offices} mayLokus={proposed !== null} onChange={onChange} />
      {isNothing && (
        <Empty
          title={t(isTooWide ? GAPS.noOwnAreas : GAPS.nobody)}
          acts={isTooWide ? undefined : <Button onClick={() => onChange(cleared)}>{t(GAPS.clear)}</Button>}
        />
      )}
      {!isNothing && isByOffice && <OfficeGapsCard kab={kab} offices={offices} />}
      {!isNothing && !isByOffice && (
        <div className={styles['stack']}>
          <HeatCard key={gaps.sumbu} kab={kab} sumbu={gaps.sumbu} heat={heat} />
          <CellTable kab={kab} heat={heat} order={order} />
        </div>
      )}
      <details className={`${styles['method']} tanpa-cetak`}>
        <summary>{t(GAPS.method)}</summary>
        <p>{t(GAPS.methodBody)}</p>
      </details>
      <p className={`${styles['method']} hanya-cetak`}>{t(GAPS.methodBody)}</p>
    </>
  )
}
