/** One document beside the list: its versions with their fingerprints, consent, a new version, taking it away and bringing it back. */
import { bringBackDocument, type DocumentDetail, takeAwayDocument } from '@konvergen/contract/documents.ts'
import { useMutation, useQuery } from '@tanstack/react-query'
import { call } from '../../app/call.ts'
import { documentQuery, forgetDocuments } from '../../app/document-queries.ts'
import { queryClient } from '../../app/queries.ts'
import { Button } from '../../parts/button.tsx'
import { Drawer } from '../../parts/drawer.tsx'
import { AddDocument } from '../../parts/evidence/add-document.tsx'
import { PreviewPicture } from '../../parts/evidence/preview-picture.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { CLASS_NAMES, DOCUMENTS } from '../../text/documents.ts'
import { useText } from '../../text/text.ts'
import styles from './documents-page.module.css'
import { VersionItem } from './version-item.tsx'

interface DocumentDrawerProps {
  readonly kab: string
  readonly id: string
  readonly today: string
  readonly limits: { readonly fileMb: number; readonly pictureMb: number }
  readonly onClose: () => void
}

export function DocumentDrawer({ kab, id, today, limits, onClose }: DocumentDrawerProps) {
  const t = useText()
  const document = useQuery(documentQuery(kab, id))
  const shown = document.data
  return (
    <Drawer title={shown === undefined ? t(DOCUMENTS.open) : shown.title || shown.latest.name} onClose={onClose}>
      {document.isPending && <Skeleton heights={[160, 90]} />}
      {document.isError && <ProblemNote problem={document.error} />}
      {shown !== undefined && <OpenDocument kab={kab} document={shown} today={today} limits={limits} />}
    </Drawer>
  )
}

function OpenDocument({ kab, document, today, limits }: Omit<DocumentDrawerProps, 'id' | 'onClose'> & { document: DocumentDetail }) {
  const t = useText()
  const { id, title, data, areaName, latest, versions, takenAt, mayKeep } = document
  const onChanged = async (next: DocumentDetail) => {
    queryClient.setQueryData(documentQuery(kab, id).queryKey, next)
    await forgetDocuments(kab)
  }
  const take = useMutation({
    mutationFn: () => call(takenAt === null ? takeAwayDocument : bringBackDocument, { params: { kab, id } }),
    onSuccess: onChanged,
  })
  const isThere = latest.goneAt === null
  return (
    <div className={styles['stack']}>
      <p className={styles['facts']}>
        {t(CLASS_NAMES[data])} · {areaName}
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
