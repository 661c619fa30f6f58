/** A table that waits: for whom and when, what its columns hold, which village each row is, what would change; applied as one act. */
import type { SheetAnswer, SheetTable } from '@konvergen/contract/sheets.ts'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { districtQuery } from '../../app/queries.ts'
import { trialQuery } from '../../app/sheet-queries.ts'
import { Button } from '../../parts/button.tsx'
import { LongField, SelectField } from '../../parts/field.tsx'
import { IssueList } from '../../parts/issue-list.tsx'
import { MayNot } from '../../parts/may-not.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { Note, ProblemNote, Skeleton } from '../../parts/states.tsx'
import { SHEETS } from '../../text/sheets.ts'
import { useText } from '../../text/text.ts'
import { type Chosen, choiceOf, filterTexts, withTarget } from './arrange-sheet.ts'
import { PlacementCard } from './placement-card.tsx'
import { SheetColumnsCard } from './sheet-columns-card.tsx'
import styles from './sheet-page.module.css'
import { SheetTrialCard } from './sheet-trial-card.tsx'
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
  const t = useText()
  const { ringkas, hal, boleh, wilayah, isu } = answer
  const district = useQuery(districtQuery(kab)).data
  const [targets, setTargets] = useState<Chosen['targets']>(new Map())
  const [picked, setPicked] = useState<string | null>(null)
  const [sebut, setSebut] = useState<Chosen['sebut']>(new Map())
  const [reason, setReason] = useState('')
  const texts = filterTexts(table, targets)
  const saring = picked ?? table.usulanSaring
  const choice = choiceOf(table, { lembaga: office, periode: period, targets, saring, sebut })
  const trial = useQuery(trialQuery(kab, ringkas.id, choice))
  const { apply, discard, problem } = useSheetActs(kab, ringkas.id)
  const tried = choice === null ? undefined : trial.data
  const changes = tried === undefined ? 0 : tried.hitungan.baru + tried.hitungan.ubah
  const needsReason = tried?.terkunci === true
  const isReady = choice !== null && !trial.isFetching && changes > 0 && tried?.halangan === null && !(needsReason && reason.trim() === '')
  return (
    <>
      <PageHead title={ringkas.namaBerkas} of={district?.nama}>
        {boleh.putuskan ? (
          <>
            <Button disabled={discard.isPending} onClick={() => discard.mutate()}>
              {t(SHEETS.discard)}
            </Button>
            <Button
              look="primary"
              disabled={!isReady || apply.isPending}
              onClick={() => choice !== null && apply.mutate({ choice, reason: needsReason ? reason : '' })}
            >
              {t(apply.isPending ? SHEETS.applying : SHEETS.apply)}
            </Button>
          </>
        ) : (
          <MayNot>{SHEETS.readOnly}</MayNot>
        )}
      </PageHead>
      <p className={styles['lead']}>{lead}</p>
      <div className={styles['stack']}>
        {problem !== null && <ProblemNote problem={problem} />}
        {whose}
        <SheetColumnsCard
          table={table}
          targets={targets}
          numbers={hal}
          onTarget={boleh.putuskan ? (kolom, target) => setTargets(withTarget(table, targets, kolom, target)) : null}
        >
          {texts !== null && (
            <div className={styles['fields']}>
              <SelectField label={t(SHEETS.filter)} value={saring ?? ''} onChange={(event) => setPicked(event.target.value || null)}>
                {saring === null && <option value="">{t(SHEETS.chooseFilter)}</option>}
                {texts.map((text) => (
                  <option key={text} value={text}>
                    {text}
                  </option>
                ))}
              </SelectField>
            </div>
          )}
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
        {choice === null && period === null && <Note title={t(SHEETS.needsPeriod)} />}
        {choice !== null && trial.isPending && <Skeleton heights={[220]} />}
        {choice !== null && trial.isError && <ProblemNote problem={trial.error} retry={() => void trial.refetch()} />}
        {tried !== undefined && (
          <>
            {tried.atasNama && <Note title={t(SHEETS.behalf)} />}
            {needsReason && (
              <LongField
                label={t(SHEETS.reason)}
                hint={t(SHEETS.reasonHint)}
                value={reason}
                onChange={(event) => setReason(event.target.value)}
              />
            )}
            <SheetTrialCard title={t(SHEETS.trial)} trial={tried} numbers={hal} areas={wilayah} />
          </>
        )}
        <IssueList title={t(SHEETS.issues)} issues={tried?.isu ?? isu} />
      </div>
    </>
  )
}
