/**
 * A list of children before it counts: what the file is, which villages its names mean, which slips may be mended and what cannot be used.
 * Applied by one act, taken back by one; nobody's name stands here.
 */
import type { ImportPreview, ListPreview } from '@konvergen/contract/intake.ts'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { districtQuery } from '../../app/queries.ts'
import { Applying } from './applying.tsx'
import { AppliedCounts, AppliedLinks } from './list-applied.tsx'
import { ListIssues } from './list-issues.tsx'
import { ListContent, ListLead } from './list-lead.tsx'
import { PlacementCard } from './placement-card.tsx'
import { PreviewHead } from './preview-head.tsx'
import { PreviewNotes } from './preview-notes.tsx'
import styles from './preview-page.module.css'
import { RepairsCard } from './repairs-card.tsx'
import { useImportActs } from './use-import-acts.ts'

interface ListPreviewProps {
  readonly kab: string
  readonly preview: ImportPreview
  readonly list: ListPreview
}

export function ListPreviewBody({ kab, preview, list }: ListPreviewProps) {
  const district = useQuery(districtQuery(kab)).data
  const { state, fileName } = preview.import
  /** As written in the file → code that a person gave it. */
  const [confirmed, setConfirmed] = useState<ReadonlyMap<string, string>>(new Map())
  const [repairs, setRepairs] = useState<ListPreview['repaired']>(list.repaired)
  const { rights, apply, applying, undo, discard, problem } = useImportActs(kab, preview.import, () => setConfirmed(new Map()))
  const isStaged = state === 'staged'
  const isApplied = state === 'applied'
  const canApply = preview.blocked === null && preview.sameAs === null && !applying.isPending

  return (
    <>
      <PreviewHead
        title={fileName}
        of={district?.nama}
        state={state}
        hasConfirmed={confirmed.size > 0}
        canApply={canApply}
        isApplying={applying.isPending}
        onApply={() => apply({ confirmed, period: null, repairs: isStaged ? repairs : list.repaired })}
        onDiscard={() => discard.mutate()}
        rights={rights}
      />
      <ListLead preview={preview} list={list} />
      <div className={styles['stack']}>
        <Applying name={fileName} work={applying} problem={problem} />
        <PreviewNotes
          kab={kab}
          preview={preview}
          isUndoing={undo.isPending}
          onUndo={rights.mayApply ? () => undo.mutate() : null}
          applied={{ body: <AppliedCounts applied={list.applied} />, links: <AppliedLinks kab={kab} applied={list.applied} /> }}
        />
        <ListContent summary={preview.import} list={list} />
        <PlacementCard
          placements={preview.placements}
          desa={district?.desa ?? []}
          kecamatan={district?.kecamatan ?? []}
          confirmed={confirmed}
          onConfirm={rights.mayApply && (isStaged || isApplied) && !applying.isPending ? setConfirmed : null}
          isOnlyUnplaced={isApplied}
          isByName
        />
        <RepairsCard list={list} chosen={repairs} onChange={rights.mayApply && isStaged && !applying.isPending ? setRepairs : null} />
        <ListIssues kab={kab} preview={preview} list={list} />
      </div>
    </>
  )
}
