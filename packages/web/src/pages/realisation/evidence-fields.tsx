/** Evidence of a quarter: documents that prove it, attached from those that are there or brought in now. */
import type { RealisationDetail, ReportBody } from '@konvergen/contract/realisation.ts'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { documentsQuery } from '../../app/document-queries.ts'
import { useMay } from '../../app/may.ts'
import { useMe } from '../../app/me.ts'
import { districtQuery } from '../../app/queries.ts'
import { Button } from '../../parts/button.tsx'
import { AddDocument } from '../../parts/evidence/add-document.tsx'
import { keepClasses } from '../../parts/evidence/keep-places.ts'
import { SelectField } from '../../parts/field.tsx'
import { REALISATION } from '../../text/realisation.ts'
import { useText } from '../../text/text.ts'
import styles from './realisation.module.css'
import { sayQuarter } from './say-realisation.ts'

export interface QuarterFieldsProps {
  readonly kab: string
  readonly detail: RealisationDetail
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
      {mayWrite && <Attach kab={kab} facts={facts} onKeep={onKeep} />}
    </fieldset>
  )
}

function Attach({ kab, facts, onKeep }: Pick<QuarterFieldsProps, 'kab' | 'facts' | 'onKeep'>) {
  const t = useText()
  const me = useMe()
  const may = useMay()
  const [isAdding, setIsAdding] = useState(false)
  const mayRead = may('documents.read', kab)
  const documents = useQuery({ ...documentsQuery(kab, {}), enabled: mayRead })
  const district = useQuery(districtQuery(kab)).data
  if (documents.data === undefined || district === undefined) return null
  const classes = keepClasses(me, district).toSorted((a, b) => Number(b.data === 'rencana') - Number(a.data === 'rencana'))
  const attach = (id: string) => onKeep({ ...facts, evidence: [...facts.evidence, id] })
  const others = documents.data.documents.filter(({ id }) => !facts.evidence.includes(id))
  return (
    <>
      {others.length > 0 && (
        <SelectField label={t(REALISATION.chooseDocument)} value="" onChange={({ target }) => target.value !== '' && attach(target.value)}>
          <option value="" />
          {others.map(({ id, title, latest }) => (
            <option key={id} value={id}>
              {title === '' ? latest.name : title}
            </option>
          ))}
        </SelectField>
      )}
      {classes.length > 0 && !isAdding && (
        <div className={styles['acts']}>
          <Button onClick={() => setIsAdding(true)}>{t(REALISATION.attach)}</Button>
        </div>
      )}
      {isAdding && (
        <AddDocument
          kab={kab}
          today={me.today}
          limits={documents.data.limits}
          classes={classes}
          onKept={({ id }) => {
            setIsAdding(false)
            attach(id)
          }}
        />
      )}
    </>
  )
}
