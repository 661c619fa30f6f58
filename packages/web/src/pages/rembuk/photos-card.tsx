/** Photos of the rembuk that may be shown: nobody is recognised in them, or consent is on record. How many wait is said. */
import type { DocumentEntry } from '@konvergen/contract/documents.ts'
import type { RembukDetail } from '@konvergen/contract/rembuk.ts'
import { useQuery } from '@tanstack/react-query'
import { documentsQuery } from '../../app/document-queries.ts'
import { useMay } from '../../app/may.ts'
import { Card } from '../../parts/card.tsx'
import { PreviewPicture } from '../../parts/evidence/preview-picture.tsx'
import { AFTER } from '../../text/rembuk-after.ts'
import { useText } from '../../text/text.ts'
import styles from './rembuk.module.css'

function isShown({ latest }: DocumentEntry): boolean {
  return latest.hasPreview && latest.goneAt === null && (latest.people === false || latest.consent !== null)
}

/** Nothing as long as there is no photo. */
export function PhotosCard({ kab, rembuk: { rapat } }: { kab: string; rembuk: RembukDetail }) {
  const t = useText()
  const may = useMay()
  const asked = { ...documentsQuery(kab, { hal: `rapat:${rapat.id}`, jenis: 'foto' }), enabled: may('documents.read', kab) }
  const photos = useQuery(asked).data?.documents ?? []
  if (photos.length === 0) return null
  const shown = photos.filter(isShown)
  return (
    <Card title={t(AFTER.photos)} hint={t(AFTER.photosHint)}>
      <ul className={styles['photos']}>
        {shown.map((photo) => (
          <li key={photo.id}>
            <PreviewPicture kab={kab} document={photo} version={photo.latest} isLarge />
            <p className={styles['under']}>{photo.title || photo.latest.name}</p>
          </li>
        ))}
      </ul>
      {shown.length < photos.length && <p className={styles['under']}>{t(AFTER.waiting, { n: photos.length - shown.length })}</p>}
    </Card>
  )
}
