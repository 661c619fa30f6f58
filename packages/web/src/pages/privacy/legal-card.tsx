/** Why the district may hold each kind of list with names: what the program proposes, and what the district wrote itself. */
import { listLegalBases, setLegalBasis } from '@konvergen/contract/records.ts'
import type { AnswerOf, BodyOf } from '@konvergen/contract/route.ts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../app/call.ts'
import { useMay } from '../../app/may.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { Drawer } from '../../parts/drawer.tsx'
import { LongField } from '../../parts/field.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { Tag } from '../../parts/tags.tsx'
import { INTAKE } from '../../text/intake.ts'
import { RECORDS } from '../../text/records.ts'
import { useText } from '../../text/text.ts'
import styles from './trail-page.module.css'

type Basis = AnswerOf<typeof listLegalBases>[number]
type Kind = BodyOf<typeof setLegalBasis>['jenis']

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

function ChangeBasis({ kab, basis, onClose }: { kab: string; basis: Basis; onClose: () => void }) {
  const t = useText()
  const client = useQueryClient()
  const [id, setId] = useState(basis.id)
  const [en, setEn] = useState(basis.en)
  const change = useMutation({
    mutationFn: () => call(setLegalBasis, { params: { kab }, body: { jenis: basis.kind as Kind, id: id.trim(), en: en.trim() } }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: [kab] })
      onClose()
    },
  })
  return (
    <Drawer title={t(INTAKE[basis.kind as Kind])} onClose={onClose}>
      <form
        className={styles['legal']}
        onSubmit={(event) => {
          event.preventDefault()
          if (!change.isPending) change.mutate()
        }}
      >
        <LongField
          label={t(RECORDS.legalId)}
          required
          minLength={3}
          maxLength={1000}
          value={id}
          onChange={(event) => setId(event.target.value)}
        />
        <LongField
          label={t(RECORDS.legalEn)}
          required
          minLength={3}
          maxLength={1000}
          value={en}
          onChange={(event) => setEn(event.target.value)}
        />
        {change.isError && <ProblemNote problem={change.error} />}
        <Button look="primary" type="submit" disabled={change.isPending}>
          {t(RECORDS.save)}
        </Button>
      </form>
    </Drawer>
  )
}
