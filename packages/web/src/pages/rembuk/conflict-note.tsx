/** Two wrote on the same text: both are shown with all that hangs on them, and whoever came second chooses. */
import type { ClauseBody, ClauseView } from '@konvergen/contract/rembuk.ts'
import { useQuery } from '@tanstack/react-query'
import { rembukChoicesQuery } from '../../app/rembuk-queries.ts'
import { Button } from '../../parts/button.tsx'
import { Note } from '../../parts/states.tsx'
import { REMBUK } from '../../text/rembuk.ts'
import { useText } from '../../text/text.ts'
import { ClauseFacts } from './clause-facts.tsx'

interface ConflictNoteProps {
  readonly kab: string
  readonly theirs: ClauseView
  readonly yours: ClauseBody
  readonly onTheirs: () => void
  readonly onMine: () => void
}

export function ConflictNote({ kab, theirs, yours, onTheirs, onMine }: ConflictNoteProps) {
  const t = useText()
  const owners = useQuery(rembukChoicesQuery(kab)).data?.pemilik ?? []
  const namaPemilik = yours.pemilik.map((code) => owners.find(({ kode }) => kode === code)?.nama ?? code)
  return (
    <Note
      tone="attention"
      title={t(REMBUK.conflictTitle)}
      acts={
        <>
          <Button onClick={onMine}>{t(REMBUK.keepMine)}</Button>
          <Button onClick={onTheirs}>{t(REMBUK.takeTheirs)}</Button>
        </>
      }
    >
      <p>{t(REMBUK.conflictBody)}</p>
      <h3>{t(REMBUK.conflictTheirs, { who: theirs.oleh })}</h3>
      <p>{theirs.isi}</p>
      <ClauseFacts clause={theirs} />
      <h3>{t(REMBUK.conflictYours)}</h3>
      <p>{yours.isi}</p>
      <ClauseFacts clause={{ ...yours, namaPemilik }} />
    </Note>
  )
}
