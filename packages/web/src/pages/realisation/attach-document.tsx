/** A document becomes evidence of a quarter: one that is there, or one that is brought in now. */
import type { ReportBody } from '@konvergen/contract/realisation.ts'
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

interface AttachProps {
  readonly kab: string
  readonly facts: ReportBody
  readonly onKeep: (facts: ReportBody) => void
}

export function AttachDocument({ kab, facts, onKeep }: AttachProps) {
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
          <option value="">–</option>
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
