/** One document beside the list. */
import { useQuery } from '@tanstack/react-query'
import { documentQuery } from '../../app/document-queries.ts'
import { Drawer } from '../../parts/drawer.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { DOCUMENTS } from '../../text/documents.ts'
import { useText } from '../../text/text.ts'
import { OpenDocument } from './open-document.tsx'

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
