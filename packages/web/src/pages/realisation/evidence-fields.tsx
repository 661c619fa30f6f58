/** Evidence of a quarter: documents that prove it, attached from those that are there or brought in now. */
import type { RealisationDetail, ReportBody } from '@konvergen/contract/realisation.ts'
import { Button } from '../../parts/button.tsx'
import { REALISATION } from '../../text/realisation.ts'
import { useText } from '../../text/text.ts'
import { AttachDocument } from './attach-document.tsx'
import styles from './realisation.module.css'
import { sayQuarter } from './say-realisation.ts'

/** Of an activity, or of a line of an APBDes. */
export type SubjectDetail = Omit<RealisationDetail, 'office' | 'officeName'>

export interface QuarterFieldsProps {
  readonly kab: string
  readonly detail: SubjectDetail
  readonly quarter: number
  readonly facts: ReportBody
  readonly mayWrite: boolean
  readonly onKeep: (facts: ReportBody) => void
}

export function EvidenceFields({ kab, detail, quarter, facts, mayWrite, onKeep }: QuarterFieldsProps) {
  const t = useText()
  const titles = new Map(detail.evidence.map(({ id, title }) => [id, title]))
  const shown = facts.evidence.flatMap((id) => (titles.has(id) ? [{ id, title: titles.get(id) ?? '' }] : []))
  const hidden = facts.evidence.length - shown.length
  return (
    <fieldset>
      <legend>{t(REALISATION.evidence, { quarter: sayQuarter(quarter, { t }) })}</legend>
      {facts.evidence.length === 0 && <p className={styles['small']}>{t(REALISATION.noEvidence)}</p>}
      <ul className={styles['plainList']}>
        {shown.map(({ id, title }) => (
          <li key={id}>
            {title}{' '}
            {mayWrite && (
              <Button
                look="quiet"
                aria-label={t(REALISATION.detachOf, { title })}
                onClick={() => onKeep({ ...facts, evidence: facts.evidence.filter((each) => each !== id) })}
              >
                {t(REALISATION.detach)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {hidden > 0 && <p className={styles['small']}>{t(REALISATION.hidden, { n: hidden })}</p>}
      {mayWrite && <AttachDocument kab={kab} facts={facts} onKeep={onKeep} />}
    </fieldset>
  )
}
