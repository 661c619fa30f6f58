/** A document that was opened: its versions with their fingerprints, consent, a new version, taking it away and bringing it back. */
import { bringBackDocument, type DocumentDetail, takeAwayDocument } from '@konvergen/contract/documents.ts'
import { useMutation } from '@tanstack/react-query'
import { call } from '../../app/call.ts'
import { rememberDocument } from '../../app/document-queries.ts'
import { Button } from '../../parts/button.tsx'
import { AddDocument } from '../../parts/evidence/add-document.tsx'
import { PreviewPicture } from '../../parts/evidence/preview-picture.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { CLASS_NAMES, DOCUMENTS } from '../../text/documents.ts'
import { useText } from '../../text/text.ts'
import { AboutChild } from './about-child.tsx'
import styles from './documents-page.module.css'
import { VersionItem } from './version-item.tsx'

interface OpenDocumentProps {
  readonly kab: string
  readonly document: DocumentDetail
  readonly today: string
  readonly limits: { readonly fileMb: number; readonly pictureMb: number }
}

export function OpenDocument({ kab, document, today, limits }: OpenDocumentProps) {
  const t = useText()
  const { id, title, data, areaName, anak, latest, versions, takenAt, mayKeep } = document
  const onChanged = (next: DocumentDetail) => rememberDocument(kab, next)
  const take = useMutation({
    mutationFn: () => call(takenAt === null ? takeAwayDocument : bringBackDocument, { params: { kab, id } }),
    onSuccess: onChanged,
  })
  const isThere = latest.goneAt === null
  return (
    <div className={styles['stack']}>
      <p className={styles['facts']}>
        {t(CLASS_NAMES[data])} · {areaName}
        <AboutChild kab={kab} anak={anak} />
      </p>
      <PreviewPicture kab={kab} document={document} version={latest} isLarge />
      <ol className={styles['versions']} reversed>
        {versions.map((version) => (
          <VersionItem key={version.no} kab={kab} document={document} version={version} today={today} onChanged={onChanged} />
        ))}
      </ol>
      {mayKeep && takenAt === null && (
        <AddDocument
          kab={kab}
          today={today}
          limits={limits}
          classes={[]}
          document={{ id, title }}
          onKept={(kept) => void onChanged(kept)}
        />
      )}
      {take.isError && <ProblemNote problem={take.error} />}
      {mayKeep && (takenAt === null || isThere) && (
        <div>
          <Button disabled={take.isPending} onClick={() => take.mutate()}>
            {t(takenAt === null ? DOCUMENTS.takeAway : DOCUMENTS.bringBack)}
          </Button>
          <p className={styles['facts']}>{t(DOCUMENTS.takeAwayHint)}</p>
        </div>
      )}
    </div>
  )
}
