/** The small picture of a photo; for other documents the word for their kind, in the same place. */
import { type DocumentEntry, type DocumentVersion, previewDocument } from '@konvergen/contract/documents.ts'
import { versionAddress } from '../../app/document-queries.ts'
import { DOCUMENTS, KIND_NAMES } from '../../text/documents.ts'
import { useText } from '../../text/text.ts'
import styles from './evidence.module.css'

interface PreviewPictureProps {
  readonly kab: string
  readonly document: Pick<DocumentEntry, 'id' | 'title'>
  readonly version: DocumentVersion
  readonly isLarge?: boolean
}

export function PreviewPicture({ kab, document, version, isLarge = false }: PreviewPictureProps) {
  const t = useText()
  const look = `${styles['preview']} ${isLarge ? styles['large'] : ''}`
  if (!version.hasPreview) return isLarge ? null : <span className={look}>{version.kind.toUpperCase()}</span>
  return (
    <img
      className={look}
      loading="lazy"
      src={versionAddress(previewDocument, kab, document.id, version.no)}
      alt={t(DOCUMENTS.previewOf, { title: document.title || t(KIND_NAMES[version.kind]) })}
    />
  )
}
