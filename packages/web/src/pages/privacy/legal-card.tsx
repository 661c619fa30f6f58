/** Why the district may hold each kind of list with names: what the program proposes, and what the district wrote itself. */
import { listLegalBases } from '@konvergen/contract/records.ts'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../app/call.ts'
import { useMay } from '../../app/may.ts'
import { Card } from '../../parts/card.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { RECORDS } from '../../text/records.ts'
import { useText } from '../../text/text.ts'
import { type Basis, ChangeBasis } from './change-basis.tsx'
import { LegalTable } from './legal-table.tsx'

export function LegalCard({ kab }: { kab: string }) {
  const t = useText()
  const may = useMay()
  const bases = useQuery({
    queryKey: [kab, 'dasar-hukum'],
    queryFn: ({ signal }) => call(listLegalBases, { params: { kab }, signal }),
    enabled: may('intake.records', kab),
  })
  const [changing, setChanging] = useState<Basis | null>(null)
  if (bases.isError) return <ProblemNote problem={bases.error} retry={() => void bases.refetch()} />
  if (bases.data === undefined) return null
  return (
    <Card title={t(RECORDS.legalList)} hint={t(RECORDS.legalListHint)}>
      <LegalTable bases={bases.data} onChange={may('intake.legal', kab) ? setChanging : null} />
      {changing !== null && <ChangeBasis kab={kab} basis={changing} onClose={() => setChanging(null)} />}
    </Card>
  )
}
