/** Who a child is, after somebody said what for. */
import type { ChildDetail, ChildPerson } from '@konvergen/contract/measurement.ts'
import { useState } from 'react'
import { useMay } from '../../app/may.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { CHILD } from '../../text/measurement.ts'
import { SUBJECT } from '../../text/subject.ts'
import { useText } from '../../text/text.ts'
import styles from './child-page.module.css'
import { CorrectPerson } from './correct-person.tsx'
import type { Revealed } from './reveal-name.tsx'

interface PersonCardProps {
  readonly kab: string
  readonly child: ChildDetail
  readonly revealed: Revealed
  readonly onCorrected: (person: ChildPerson) => void
  readonly onHide: () => void
}

export function PersonCard({ kab, child, revealed, onCorrected, onHide }: PersonCardProps) {
  const t = useText()
  const mayCorrect = useMay()('measurement.correct', kab, child.desaKode)
  const [isCorrecting, setCorrecting] = useState(false)
  const { nama, nik, ibu, ayah, alamat, rt, rw } = revealed.person
  const rtRw = rt === null && rw === null ? null : `${rt ?? '?'}/${rw ?? '?'}`
  const facts = [
    [CHILD.nama, nama],
    [CHILD.nik, nik],
    [CHILD.ibu, ibu],
    [CHILD.ayah, ayah],
    [CHILD.alamat, alamat],
    [CHILD.rtRw, rtRw],
  ] as const
  return (
    <Card title={t(CHILD.person)} hint={t(CHILD.personHint, { purpose: revealed.purpose })}>
      <dl className={styles['person']}>
        {facts.map(([label, value]) => (
          <div key={label.id}>
            <dt>{t(label)}</dt>
            <dd>{value ?? t(CHILD.notRecorded)}</dd>
          </div>
        ))}
      </dl>
      <div className={styles['acts']}>
        <Button onClick={onHide}>{t(CHILD.hide)}</Button>
        {mayCorrect && <Button onClick={() => setCorrecting(true)}>{t(SUBJECT.correct)}</Button>}
      </div>
      {isCorrecting && (
        <CorrectPerson
          kab={kab}
          id={child.id}
          person={revealed.person}
          onCorrected={(person) => {
            onCorrected(person)
            setCorrecting(false)
          }}
          onClose={() => setCorrecting(false)}
        />
      )}
    </Card>
  )
}
