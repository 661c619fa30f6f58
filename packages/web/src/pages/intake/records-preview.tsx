/**
 * A list of families, persons or things before it counts: what the file is, which villages its names mean, what applying would bring and what cannot be
 * used. Applied by one act, taken back by one; nobody's name stands here.
 */
import type { ImportPreview } from '@konvergen/contract/intake.ts'
import type { RecordsPreview } from '@konvergen/contract/records.ts'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { districtQuery } from '../../app/queries.ts'
import { RECORDS } from '../../text/records.ts'
import { Applying } from './applying.tsx'
import { PeriodQuestion } from './period-question.tsx'
import { PlacementCard } from './placement-card.tsx'
import { PreviewHead } from './preview-head.tsx'
import styles from './preview-page.module.css'
import { RecordsBrought, RecordsRest } from './records-cards.tsx'
import { RecordsNotes } from './records-notes.tsx'
import { useImportActs } from './use-import-acts.ts'

interface RecordsPreviewProps {
  readonly kab: string
  readonly preview: ImportPreview
  readonly records: RecordsPreview
}

export function RecordsPreviewBody({ kab, preview, records }: RecordsPreviewProps) {
  const district = useQuery(districtQuery(kab)).data
  const { state, fileName, period: written, kind } = preview.import
  const [period, setPeriod] = useState<string | null>(written)
  /** As written in the file → code that a person gave it. */
  const [confirmed, setConfirmed] = useState<ReadonlyMap<string, string>>(new Map())
  const { rights, apply, applying, undo, discard, problem } = useImportActs(kab, preview.import, () => setConfirmed(new Map()))
  const isStaged = state === 'staged'
  const isApplied = state === 'applied'
  const isMatched = records.welfare !== null || records.people !== null
  const canApply = preview.blocked === null && preview.sameAs === null && period !== null && !applying.isPending
  const isOfThings = records.families === null && !isMatched

  return (
    <>
      <PreviewHead
        title={fileName}
        of={district?.nama}
        state={state}
        hasConfirmed={confirmed.size > 0 || isMatched}
        again={isMatched ? RECORDS.matchAgain : undefined}
        canApply={canApply}
        isApplying={applying.isPending}
        onApply={() => apply({ confirmed, period: written === null ? period : null })}
        onDiscard={() => discard.mutate()}
        rights={rights}
      />
      <RecordsNotes
        kab={kab}
        preview={preview}
        records={records}
        isUndoing={undo.isPending}
        onUndo={rights.mayApply ? () => undo.mutate() : null}
      >
        <Applying name={fileName} work={applying} problem={problem} />
        {isStaged && rights.mayApply && written === null && <PeriodQuestion kind={kind} onChange={setPeriod} />}
      </RecordsNotes>
      <div className={styles['stack']}>
        <RecordsBrought records={records} state={state} />
        {/* Persons are found by their family, whatever village the list writes. */}
        {preview.placements.length > 0 && records.people === null && (
          <PlacementCard
            placements={preview.placements}
            desa={district?.desa ?? []}
            kecamatan={district?.kecamatan ?? []}
            confirmed={confirmed}
            onConfirm={rights.mayApply && (isStaged || isApplied) && !applying.isPending ? setConfirmed : null}
            isOnlyUnplaced={!isStaged}
            stays={isOfThings ? RECORDS.namesKept : RECORDS.namesLeft}
            isByName
          />
        )}
        <RecordsRest kab={kab} preview={preview} records={records} />
      </div>
    </>
  )
}
