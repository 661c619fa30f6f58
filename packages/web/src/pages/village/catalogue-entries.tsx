/** The entries of the catalogue in rows. */
import type { CatalogueAnswer } from '@konvergen/contract/village-catalogue.ts'
import { Card } from '../../parts/card.tsx'
import { useText } from '../../text/text.ts'
import { VILLAGE_CATALOGUE } from '../../text/village-catalogue.ts'
import { EntryRow } from './entry-row.tsx'
import styles from './village.module.css'

interface CatalogueEntriesProps {
  readonly catalogue: CatalogueAnswer
  readonly onEdit: (key: string) => void
}

export function CatalogueEntries({ catalogue: { entries, mayWrite }, onEdit }: CatalogueEntriesProps) {
  const t = useText()
  return (
    <Card title={t(VILLAGE_CATALOGUE.entries)}>
      <ul className={styles['items']}>
        {entries.map((entry) => (
          <EntryRow key={entry.key} entry={entry} mayWrite={mayWrite} onEdit={() => onEdit(entry.key)} />
        ))}
      </ul>
    </Card>
  )
}
