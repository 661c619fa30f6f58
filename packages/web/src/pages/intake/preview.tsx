/**
 * A file before it counts: what was recognised, which village each row is, what needs attention and what would change. Applied by one act,
 * taken back by one; of a file that counts, rows without a village can still be given theirs.
 */
import type { ImportPreview } from '@konvergen/contract/intake.ts'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { districtQuery, importsQuery } from '../../app/queries.ts'
import { Applying } from './applying.tsx'
import { ChangesCard } from './changes-card.tsx'
import { PeriodQuestion } from './period-question.tsx'
import { PlacementCard } from './placement-card.tsx'
import { PreviewHead } from './preview-head.tsx'
import { PreviewIssues } from './preview-issues.tsx'
import { PreviewLead, PreviewNotes } from './preview-notes.tsx'
import styles from './preview-page.module.css'
import { RowsCard } from './rows-card.tsx'
import { useImportActs } from './use-import-acts.ts'

export function Preview({ kab, preview }: { kab: string; preview: ImportPreview }) {
  const district = useQuery(districtQuery(kab)).data
  const { state, fileName, period: written, kind } = preview.import
  const [period, setPeriod] = useState<string | null>(written)
  /** As written in the file → code that a person gave it. */
  const [confirmed, setConfirmed] = useState<ReadonlyMap<string, string>>(new Map())
  const { rights, apply, applying, undo, discard, problem } = useImportActs(kab, preview.import, () => setConfirmed(new Map()))
  const isStaged = state === 'staged'
  const isApplied = state === 'applied'
  const imports = useQuery(importsQuery(kab)).data ?? []
  const isFirst = !imports.some((one) => one.state === 'applied' && one.kind === kind && one.period === period)
  const canApply = preview.blocked === null && preview.sameAs === null && period !== null

  return (
    <>
      <PreviewHead
        title={fileName}
        of={district?.nama}
        state={state}
        hasConfirmed={confirmed.size > 0}
        canApply={canApply && !applying.isPending}
        isApplying={applying.isPending}
        onApply={() => apply({ confirmed, period: written === null ? period : null })}
        onDiscard={() => discard.mutate()}
        rights={rights}
      />
      <PreviewLead preview={preview} isFirst={isFirst} />
      <div className={styles['stack']}>
        <Applying name={fileName} work={applying} problem={problem} />
        <PreviewNotes kab={kab} preview={preview} isUndoing={undo.isPending} onUndo={rights.mayApply ? () => undo.mutate() : null} />
        {isStaged && rights.mayApply && written === null && <PeriodQuestion kind={kind} onChange={setPeriod} />}
        <PlacementCard
          placements={preview.placements}
          desa={district?.desa ?? []}
          kecamatan={district?.kecamatan ?? []}
          confirmed={confirmed}
          onConfirm={rights.mayApply && (isStaged || isApplied) && !applying.isPending ? setConfirmed : null}
          isOnlyUnplaced={isApplied}
        />
        <PreviewIssues kab={kab} preview={preview} />
        {isStaged && <ChangesCard kind={kind} changes={preview.changes} />}
        <RowsCard preview={preview} />
      </div>
    </>
  )
}
