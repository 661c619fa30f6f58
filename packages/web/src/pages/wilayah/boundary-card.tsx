/** Boundaries come from the district itself: uploaded here, with a report of what fitted and what did not. */

import type { AnswerOf } from '@konvergen/contract/route.ts'
import { importBoundaries } from '@konvergen/contract/wilayah.ts'
import { useState } from 'react'
import { forgetDistrict } from '../../app/queries.ts'
import type { AreaOption } from '../../parts/area-picker.tsx'
import { Card } from '../../parts/card.tsx'
import { FileDrop } from '../../parts/file-drop.tsx'
import { IssueList } from '../../parts/issue-list.tsx'
import { Note } from '../../parts/states.tsx'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { WILAYAH } from '../../text/wilayah.ts'
import styles from './wilayah-page.module.css'

/** Names said before the list is cut. */
const NAMED = 12

interface BoundaryCardProps {
  readonly kab: string
  readonly villages: readonly AreaOption[]
  readonly drawn: ReadonlySet<string>
}

export function BoundaryCard({ kab, villages, drawn }: BoundaryCardProps) {
  const t = useText()
  const say = useSay()
  const [report, setReport] = useState<AnswerOf<typeof importBoundaries> | null>(null)
  const without = villages.filter(({ kode }) => !drawn.has(kode)).map(({ nama }) => nama)
  const names = without.length > NAMED ? `${without.slice(0, NAMED).join(', ')}, …` : without.join(', ')
  return (
    <Card title={t(WILAYAH.boundaries)} hint={t(WILAYAH.boundariesHint)}>
      <FileDrop
        route={importBoundaries}
        params={{ kab }}
        label={t(WILAYAH.dropBoundaries)}
        hint=".geojson, .topojson, .json"
        accept=".geojson,.topojson,.json"
        onAnswer={(answer) => {
          setReport(answer)
          void forgetDistrict(kab)
        }}
        onStopped={() => void forgetDistrict(kab)}
      />
      {drawn.size > 0 && without.length > 0 && <p className={styles['small']}>{t(WILAYAH.withoutBoundary, { names })}</p>}
      {report !== null && (
        <div className={styles['small']}>
          <Note
            tone={report.matched === report.total ? 'good' : 'caution'}
            title={t(WILAYAH.matched, { n: say.number(report.matched), all: say.number(report.total) })}
          />
          {report.issues.length > 0 && <IssueList title={t(WILAYAH.boundaryIssues)} issues={report.issues} />}
        </div>
      )}
    </Card>
  )
}
