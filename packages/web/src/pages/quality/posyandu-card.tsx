/** The posyandu of a district with what can be done to find one: search, verdict, order. */
import type { QualityReport } from '@konvergen/core/quality/quality-report.ts'
import { useState } from 'react'
import type { QualityChange, QualitySearch } from '../../app/measurement-search.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { Empty } from '../../parts/states.tsx'
import { PAPER, useMedia } from '../../parts/use-media.ts'
import { QUALITY } from '../../text/quality.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { arrangePosyandu } from './arrange-posyandu.ts'
import { PosyanduTable } from './posyandu-table.tsx'
import { PosyanduTools } from './posyandu-tools.tsx'
import styles from './quality-page.module.css'

/** As many as are read at once. */
const PAGE = 60

interface PosyanduCardProps {
  readonly report: QualityReport
  readonly search: QualitySearch
  readonly onChange: (change: QualityChange) => void
}

export function PosyanduCard({ report, search, onChange }: PosyanduCardProps) {
  const t = useText()
  const say = useSay()
  const [shown, setShown] = useState(PAGE)
  const isPrinting = useMedia(PAPER)
  const rows = arrangePosyandu(report.posyandu, search)
  const drawn = isPrinting ? rows : rows.slice(0, shown)
  const rest = rows.length - drawn.length
  return (
    <Card title={t(QUALITY.table)} hint={t(QUALITY.tableHint)}>
      <PosyanduTools search={search} onChange={onChange} />
      {rows.length === 0 ? (
        <Empty
          title={t(QUALITY.nothing)}
          acts={<Button onClick={() => onChange({ cari: undefined, putusan: undefined })}>{t(QUALITY.clear)}</Button>}
        />
      ) : (
        <PosyanduTable report={report} rows={drawn} urut={search.urut} onChange={onChange} />
      )}
      <div className={`${styles['foot']} tanpa-cetak`}>
        <span aria-live="polite">{t(QUALITY.count, { n: say.number(rows.length), all: say.number(report.posyandu.length) })}</span>
        {rest > 0 && <Button onClick={() => setShown(shown + 5 * PAGE)}>{t(QUALITY.more, { n: say.number(rest) })}</Button>}
      </div>
    </Card>
  )
}
