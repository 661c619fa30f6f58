/** What is held about somebody and who looked, to be read with them and printed for them. */
import type { ReactNode } from 'react'
import { SUBJECT } from '../../text/subject.ts'
import { useText } from '../../text/text.ts'
import { Button } from '../button.tsx'
import { Card } from '../card.tsx'
import { PrintButton } from '../print-button.tsx'
import styles from './subject.module.css'
import { type Look, WhoLooked } from './who-looked.tsx'

interface SubjectReportProps {
  readonly hint?: string
  readonly looks: readonly Look[]
  readonly onClose: () => void
  /** What is held. */
  readonly children: ReactNode
}

export function SubjectReport({ hint, looks, onClose, children }: SubjectReportProps) {
  const t = useText()
  return (
    <Card title={t(SUBJECT.held)} {...(hint === undefined ? {} : { hint })}>
      {children}
      <WhoLooked looks={looks} />
      <div className={`${styles['acts']} tanpa-cetak`}>
        <PrintButton />
        <Button onClick={onClose}>{t(SUBJECT.closeReport)}</Button>
      </div>
    </Card>
  )
}
