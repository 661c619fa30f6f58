/** What a file preview says first, and the notes about its state: blocked, seen before, applied, undone. */
import type { ImportPreview, ImportState } from '@konvergen/contract/intake.ts'
import { sayIssue } from '@konvergen/core/intake/say-issue.ts'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Button } from '../../parts/button.tsx'
import { Note } from '../../parts/states.tsx'
import { INTAKE, PREVIEW } from '../../text/intake.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './preview-page.module.css'

interface PreviewLeadProps {
  readonly preview: ImportPreview
  /** No file of this kind and period counts yet. */
  readonly isFirst: boolean
}

export function PreviewLead({ preview, isFirst }: PreviewLeadProps) {
  const t = useText()
  const say = useSay()
  const { kind, period, placedCount, rowCount, state } = preview.import
  const changes = preview.changes.length === 0 ? t(PREVIEW.noChanges) : t(PREVIEW.changes, { n: say.number(preview.changes.length) })
  return (
    <p className={styles['lead']}>
      <strong>
        {t(PREVIEW.lead, {
          kind: t(INTAKE[kind]),
          period: period === null ? t(INTAKE.noPeriod) : say.period(period),
          placed: say.number(placedCount),
          rows: say.number(rowCount),
        })}
      </strong>{' '}
      {state === 'staged' && (isFirst ? t(PREVIEW.firstTime) : changes)}
    </p>
  )
}

interface PreviewNotesProps {
  readonly kab: string
  readonly preview: ImportPreview
  readonly isUndoing: boolean
  /** null: the role may not. */
  readonly onUndo: (() => void) | null
  /** What is said once it is applied, and where to go from there; without it what holds for every recap. `isElsewhere`: it counts in no situation analysis. */
  readonly applied?: { readonly body: ReactNode; readonly links: ReactNode; readonly isElsewhere?: true }
}

export function PreviewNotes({ kab, preview, isUndoing, onUndo, applied }: PreviewNotesProps) {
  const t = useText()
  const { language } = useSay()
  const { blocked, sameAs } = preview
  const { state } = preview.import
  const said = blocked === null ? null : sayIssue(blocked, language)
  return (
    <>
      {said !== null && (
        <Note tone="attention" title={said.title}>
          <p>
            {said.what} {said.todo}
          </p>
        </Note>
      )}
      {sameAs !== null && state === 'staged' && (
        <Note
          tone="caution"
          title={t(PREVIEW.same)}
          acts={
            <Link to="/k/$kab/berkas/$id" params={{ kab, id: sameAs.id }}>
              {t(PREVIEW.seeSame)}
            </Link>
          }
        >
          <p>{t(PREVIEW.sameBody, { name: sameAs.fileName })}</p>
        </Note>
      )}
      {state === 'applied' && (
        <Note
          tone="good"
          title={t(PREVIEW.applied)}
          acts={
            <>
              {applied?.isElsewhere !== true && (
                <Link to="/k/$kab/situasi" params={{ kab }}>
                  {t(PREVIEW.toSituation)}
                </Link>
              )}
              {applied?.links}
              {onUndo !== null && (
                <Button disabled={isUndoing} onClick={onUndo}>
                  {t(PREVIEW.undo)}
                </Button>
              )}
            </>
          }
        >
          {applied?.body ?? <p>{t(PREVIEW.appliedBody)}</p>}
        </Note>
      )}
      <ClosedNote state={state} />
    </>
  )
}

function ClosedNote({ state }: { state: ImportState }) {
  const t = useText()
  switch (state) {
    case 'undone':
      return (
        <Note title={t(PREVIEW.undone)}>
          <p>{t(PREVIEW.undoneBody)}</p>
        </Note>
      )
    case 'discarded':
      return (
        <Note title={t(PREVIEW.discarded)}>
          <p>{t(PREVIEW.discardedBody)}</p>
        </Note>
      )
    case 'superseded':
      return (
        <Note title={t(PREVIEW.superseded)}>
          <p>{t(PREVIEW.supersededBody)}</p>
        </Note>
      )
    case 'staged':
    case 'applied':
      return null
  }
}
