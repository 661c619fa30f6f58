/** Which sub-kegiatan serves which indicator: what holds, and what is only proposed, told apart. */
import type { MappedCode, ReferenceAnswer } from '@konvergen/contract/plan-reference.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { Paging } from '../../parts/paging.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { PAIRS, REFERENCE } from '../../text/plan-versions.ts'
import { useText } from '../../text/text.ts'
import { PairFileDrawer } from './pair-file-drawer.tsx'
import { PairRow } from './pair-row.tsx'
import { PasteForm } from './paste-form.tsx'
import styles from './plan.module.css'
import { useReferenceActs } from './use-reference-acts.ts'

interface MappingCardProps {
  readonly kab: string
  readonly reference: ReferenceAnswer
}

const PER_PAGE = 30
const LEAST = 3

export function MappingCard({ kab, reference }: MappingCardProps) {
  const t = useText()
  const [page, setPage] = useState(1)
  const [isOpen, setIsOpen] = useState(false)
  const { map } = useReferenceActs(kab)
  const { mapping, mayWrite } = reference
  const heads = [REFERENCE.code, REFERENCE.indicator, REFERENCE.state, REFERENCE.basis, ...(mayWrite ? [REFERENCE.act] : [])]
  const set = ({ subKegiatan, indicator, reason }: MappedCode, state: 'pakai' | 'lepas') =>
    map.mutate({ reason: reason.length < LEAST ? t(REFERENCE.mapping) : reason, pairs: [{ subKegiatan, indicator, state }] })
  return (
    <Card title={t(REFERENCE.mapping)} hint={t(REFERENCE.mappingHint)}>
      {mapping.length === 0 && <p>{t(REFERENCE.noMapping)}</p>}
      {mapping.length > 0 && (
        <PlainTable label={t(REFERENCE.mapping)} heads={heads.map((head) => t(head))}>
          {mapping.slice((page - 1) * PER_PAGE, page * PER_PAGE).map((pair) => (
            <PairRow
              key={`${pair.subKegiatan} ${pair.indicator}`}
              pair={pair}
              mayWrite={mayWrite}
              isBusy={map.isPending}
              onSet={(state) => set(pair, state)}
            />
          ))}
        </PlainTable>
      )}
      <Paging page={page} perPage={PER_PAGE} total={mapping.length} onPage={setPage} label={t(REFERENCE.mapping)} />
      {map.isError && <ProblemNote problem={map.error} />}
      {mayWrite && (
        <div className={`${styles['stack']} tanpa-cetak`}>
          <div className={styles['acts']}>
            <Button onClick={() => setIsOpen(true)}>{t(PAIRS.title)}</Button>
          </div>
          <PasteForm kab={kab} />
          {isOpen && <PairFileDrawer kab={kab} onClose={() => setIsOpen(false)} />}
        </div>
      )}
    </Card>
  )
}
