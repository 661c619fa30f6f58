/** All documents, and the letterhead that they carry. */
import { DOCUMENTS } from '@konvergen/contract/analysis-documents.ts'
import styles from './analysis-documents.module.css'
import { DocumentCard, type DocumentCardProps } from './document-card.tsx'
import { LetterheadCard } from './letterhead-card.tsx'

export function DocumentList(chosen: Omit<DocumentCardProps, 'name'>) {
  return (
    <div className={styles['cards']}>
      {DOCUMENTS.map((name) => (
        <DocumentCard key={name} name={name} {...chosen} />
      ))}
      <LetterheadCard kab={chosen.kab} />
    </div>
  )
}
