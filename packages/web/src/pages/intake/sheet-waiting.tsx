/** A table that waits: for whom and when, what its columns hold, which village each row is, what would change; applied as one act. */
import type { SheetAnswer, SheetTable } from '@konvergen/contract/sheets.ts'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { districtQuery } from '../../app/queries.ts'
import { trialQuery } from '../../app/sheet-queries.ts'
import { Applying } from './applying.tsx'
import { type Chosen, choiceOf, filterTexts, withSum, withTarget } from './arrange-sheet.ts'
import { PlacementCard } from './placement-card.tsx'
import { SheetColumnsCard } from './sheet-columns-card.tsx'
import { SheetHead } from './sheet-head.tsx'
import { SheetHeading } from './sheet-heading.tsx'
import styles from './sheet-page.module.css'
import { SheetFilter, SheetTried } from './sheet-tried.tsx'
import { useSheetActs } from './use-sheet-acts.ts'

interface SheetWaitingProps {
  readonly kab: string
  readonly answer: SheetAnswer
  readonly table: SheetTable
  readonly office: string | null
  readonly period: string | null
  readonly whose: React.ReactNode
  readonly lead: string
}

export function SheetWaiting({ kab, answer, table, office, period, whose, lead }: SheetWaitingProps) {
  const { ringkas, hal, boleh } = answer
  const district = useQuery(districtQuery(kab)).data
  const [targets, setTargets] = useState<Chosen['targets']>(new Map())
  const [picked, setPicked] = useState<string | null>(null)
  const [sebut, setSebut] = useState<Chosen['sebut']>(new Map())
  const [reason, setReason] = useState('')
  const texts = filterTexts(table, targets)
  const saring = picked ?? table.usulanSaring
  const choice = choiceOf(table, { lembaga: office, periode: period, targets, saring, sebut })
  const trial = useQuery(trialQuery(kab, ringkas.id, choice))
  const { apply, applying, discard, problem } = useSheetActs(kab, ringkas.id)
  const tried = choice === null ? undefined : trial.data
  const changes = tried === undefined ? 0 : tried.hitungan.baru + tried.hitungan.ubah
  const needsReason = tried?.terkunci === true
  const isReady = choice !== null && !trial.isFetching && changes > 0 && tried?.halangan === null && !(needsReason && reason.trim() === '')
  return (
    <>
      <SheetHead
        title={ringkas.namaBerkas}
        of={district?.nama}
        mayDecide={boleh.putuskan}
        isReady={isReady}
        isApplying={applying.isPending}
        isDiscarding={discard.isPending}
        onApply={() => choice !== null && apply({ choice, reason: needsReason ? reason : '' })}
        onDiscard={() => discard.mutate()}
      />
      <p className={styles['lead']}>{lead}</p>
      <div className={styles['stack']}>
        <Applying name={ringkas.namaBerkas} work={applying} problem={problem} />
        {whose}
        <SheetColumnsCard
          table={table}
          targets={targets}
          numbers={hal}
          onSum={(kolom, isSum) => setTargets(withSum(table, targets, kolom, isSum))}
          onTarget={boleh.putuskan ? (kolom, target) => setTargets(withTarget(table, targets, kolom, target)) : null}
        >
          {boleh.putuskan && ringkas.bentuk === 'lembar' && <SheetHeading kab={kab} id={ringkas.id} table={table} />}
          {texts !== null && <SheetFilter texts={texts} chosen={saring} onChange={setPicked} />}
        </SheetColumnsCard>
        {tried !== undefined &&
          tried.halangan === null &&
          tried.penempatan.some(({ kode, by }) => kode === null || by === 'close' || by === 'order') && (
            <PlacementCard
              placements={tried.penempatan}
              desa={district?.desa ?? []}
              kecamatan={district?.kecamatan ?? []}
              confirmed={sebut}
              onConfirm={boleh.putuskan && ringkas.bentuk === 'lembar' ? setSebut : null}
              isOnlyUnplaced={false}
            />
          )}
        <SheetTried
          trial={trial}
          tried={tried}
          isTried={choice !== null}
          needsPeriod={period === null}
          reason={reason}
          onReason={setReason}
          answer={answer}
          issueFiles={boleh.putuskan ? { kab, choice } : null}
        />
      </div>
    </>
  )
}
