/** Why the district may hold each kind of list with names: what the program proposes, and what the district wrote itself. */
import { listLegalBases } from '@konvergen/contract/records.ts'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../app/call.ts'
import { useMay } from '../../app/may.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { Tag } from '../../parts/tags.tsx'
import { INTAKE } from '../../text/intake.ts'
import { RECORDS } from '../../text/records.ts'
import { useText } from '../../text/text.ts'
import { type Basis, ChangeBasis, type Kind } from './change-basis.tsx'

export function LegalCard({ kab }: { kab: string }) {
  const t = useText()
  const may = useMay()
  const bases = useQuery({
    queryKey: [kab, 'dasar-hukum'],
    queryFn: ({ signal }) => call(listLegalBases, { params: { kab }, signal }),
    enabled: may('intake.records', kab),
  })
  const [changing, setChanging] = useState<Basis | null>(null)
  const mayChange = may('intake.legal', kab)
  if (bases.isError) return <ProblemNote problem={bases.error} retry={() => void bases.refetch()} />
  if (bases.data === undefined) return null
  return (
    <Card title={t(RECORDS.legalList)} hint={t(RECORDS.legalListHint)}>
      <PlainTable label={t(RECORDS.legalList)} heads={[t(INTAKE.kind), t(RECORDS.legal), ...(mayChange ? [t(RECORDS.change)] : [])]}>
        {bases.data.map((basis) => (
          <tr key={basis.kind}>
            <th scope="row">{t(INTAKE[basis.kind as Kind])}</th>
            <td>
              {t(basis)} {basis.proposal && <Tag tone="caution">{t(RECORDS.proposal)}</Tag>}
            </td>
            {mayChange && (
              <td>
                <Button onClick={() => setChanging(basis)}>{t(RECORDS.change)}</Button>
              </td>
            )}
          </tr>
        ))}
      </PlainTable>
      {changing !== null && <ChangeBasis kab={kab} basis={changing} onClose={() => setChanging(null)} />}
    </Card>
  )
}
