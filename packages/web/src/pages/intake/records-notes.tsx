/** What a list of families, persons or things says first: what it is, its state, what to do before it is applied, and why it may be held. */
import type { ImportPreview } from '@konvergen/contract/intake.ts'
import type { RecordsPreview } from '@konvergen/contract/records.ts'
import { FILE_KINDS } from '@konvergen/core/intake/kinds.ts'
import { isRecordImport } from '@konvergen/core/intake/lists/record-imports.ts'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useMay } from '../../app/may.ts'
import { Note } from '../../parts/states.tsx'
import { FAMILY_PEOPLE } from '../../text/family-people.ts'
import { INTAKE } from '../../text/intake.ts'
import { RECORDS } from '../../text/records.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { PreviewNotes } from './preview-notes.tsx'
import styles from './preview-page.module.css'

interface RecordsNotesProps {
  readonly kab: string
  readonly preview: ImportPreview
  readonly records: RecordsPreview
  readonly isUndoing: boolean
  /** null: the role may not. */
  readonly onUndo: (() => void) | null
  readonly children: ReactNode
}

export function RecordsNotes({ kab, preview, records, isUndoing, onUndo, children }: RecordsNotesProps) {
  const t = useText()
  const { state } = preview.import
  const isStaged = state === 'staged'
  const isOpen = isStaged || state === 'applied'
  const { families, welfare, people, unplacedRows, legal } = records
  const isOfPersons = welfare !== null || people !== null
  const body = bodyOf(records)
  return (
    <>
      <RecordsLead preview={preview} records={records} />
      <div className={styles['stack']}>
        {children}
        <PreviewNotes
          kab={kab}
          preview={preview}
          isUndoing={isUndoing}
          onUndo={onUndo}
          applied={{
            body: <p>{t(body)}</p>,
            links: families === null && people === null ? null : <FamiliesLink kab={kab} />,
            isElsewhere: true,
          }}
        />
        {isOpen && unplacedRows > 0 && !isOfPersons && (
          <Note tone="caution" title={t(RECORDS.unplaced, { n: unplacedRows })}>
            <p>{t(families === null ? RECORDS.unplacedThings : isStaged ? RECORDS.unplacedFirst : RECORDS.unplacedLater)}</p>
          </Note>
        )}
        {legal !== null && (
          <Note tone={legal.proposal && isStaged ? 'caution' : 'plain'} title={t(RECORDS.legal)}>
            <p>{t(legal)}</p>
            {legal.proposal && <p>{t(RECORDS.legalProposal)}</p>}
          </Note>
        )}
      </div>
      <div className={styles['gap']} />
    </>
  )
}

function bodyOf({ families, welfare, people }: RecordsPreview) {
  if (families !== null) return RECORDS.appliedFamilies
  if (people !== null) return FAMILY_PEOPLE.applied
  return welfare === null ? RECORDS.appliedThings : RECORDS.appliedWelfare
}

function FamiliesLink({ kab }: { kab: string }) {
  const t = useText()
  if (!useMay()('sasaran.read', kab)) return null
  return (
    <Link to="/k/$kab/keluarga" params={{ kab }}>
      {t(RECORDS.seeFamilies)}
    </Link>
  )
}

function RecordsLead({ preview, records: { unplacedRows, welfare, people } }: Pick<RecordsNotesProps, 'preview' | 'records'>) {
  const t = useText()
  const say = useSay()
  const { kind, rowCount, state, period } = preview.import
  const rows = isRecordImport(kind) ? t(FILE_KINDS[kind].rows) : ''
  const name = period === null ? t(INTAKE[kind]) : `${t(INTAKE[kind])}, ${say.period(period)}`
  const isPlaced = preview.placements.length > 0 && welfare === null && people === null
  return (
    <p className={styles['lead']}>
      <strong>{t(RECORDS.lead, { kind: name, n: say.number(rowCount), rows })}</strong>{' '}
      {isPlaced && (unplacedRows === 0 ? t(RECORDS.allPlaced) : t(RECORDS.unplaced, { n: say.number(unplacedRows) }))}{' '}
      {state === 'staged' && t(RECORDS.nothingYet)}
    </p>
  )
}
