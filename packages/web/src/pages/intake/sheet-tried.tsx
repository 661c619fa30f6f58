/** What the dry run of a table says: not yet, wrong, or each number; with the reason that a locked period asks for. And which rows are taken. */
import type { SheetAnswer, SheetChoice, SheetTrial } from '@konvergen/contract/sheets.ts'
import { LongField, SelectField } from '../../parts/field.tsx'
import { IssueList } from '../../parts/issue-list.tsx'
import { Note, ProblemNote, Skeleton } from '../../parts/states.tsx'
import { SHEETS } from '../../text/sheets.ts'
import { useText } from '../../text/text.ts'
import { SheetIssueButtons } from './issue-links.tsx'
import styles from './sheet-page.module.css'
import { SheetTrialCard } from './sheet-trial-card.tsx'

interface SheetTriedProps {
  readonly trial: { readonly isPending: boolean; readonly isError: boolean; readonly error: unknown; readonly refetch: () => unknown }
  readonly tried: SheetTrial | undefined
  /** False while too little is chosen. */
  readonly isTried: boolean
  readonly needsPeriod: boolean
  readonly reason: string
  readonly onReason: (reason: string) => void
  readonly answer: SheetAnswer
  /** null: whoever looks may not ask what a choice would give. */
  readonly issueFiles: { readonly kab: string; readonly choice: SheetChoice | null } | null
}

export function SheetTried(props: SheetTriedProps) {
  const t = useText()
  const { tried, answer, issueFiles } = props
  return (
    <>
      <Tried {...props} />
      <IssueList
        title={t(SHEETS.issues)}
        issues={tried?.isu ?? answer.isu}
        downloads={issueFiles !== null && <SheetIssueButtons id={answer.ringkas.id} {...issueFiles} />}
      />
    </>
  )
}

function Tried({ trial, tried, isTried, needsPeriod, reason, onReason, answer }: SheetTriedProps) {
  const t = useText()
  if (!isTried) return needsPeriod ? <Note title={t(SHEETS.needsPeriod)} /> : null
  if (trial.isError) return <ProblemNote problem={trial.error} retry={() => void trial.refetch()} />
  if (tried === undefined) return <Skeleton heights={[220]} />
  return (
    <>
      {tried.atasNama && <Note title={t(SHEETS.behalf)} />}
      {tried.terkunci && (
        <LongField label={t(SHEETS.reason)} hint={t(SHEETS.reasonHint)} value={reason} onChange={(event) => onReason(event.target.value)} />
      )}
      <SheetTrialCard title={t(SHEETS.trial)} trial={tried} numbers={answer.hal} areas={answer.wilayah} />
    </>
  )
}

interface SheetFilterProps {
  readonly texts: readonly string[]
  readonly chosen: string | null
  readonly onChange: (text: string | null) => void
}

export function SheetFilter({ texts, chosen, onChange }: SheetFilterProps) {
  const t = useText()
  return (
    <div className={styles['fields']}>
      <SelectField label={t(SHEETS.filter)} value={chosen ?? ''} onChange={(event) => onChange(event.target.value || null)}>
        {chosen === null && <option value="">{t(SHEETS.chooseFilter)}</option>}
        {texts.map((text) => (
          <option key={text} value={text}>
            {text}
          </option>
        ))}
      </SelectField>
    </div>
  )
}
