/** Which sub-kegiatan serves which indicator: what holds, and what is only proposed, told apart. */
import type { MappedCode, ReferenceAnswer } from '@konvergen/contract/plan-reference.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { LongField, TextField } from '../../parts/field.tsx'
import { Paging } from '../../parts/paging.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import table from '../../parts/table.module.css'
import { Tag } from '../../parts/tags.tsx'
import { REFERENCE } from '../../text/plan-versions.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { pairsIn } from './pairs-in.ts'
import styles from './plan.module.css'
import { useReferenceActs } from './use-reference-acts.ts'

interface MappingCardProps {
  readonly kab: string
  readonly reference: ReferenceAnswer
}

const PER_PAGE = 30

export function MappingCard({ kab, reference }: MappingCardProps) {
  const t = useText()
  const [page, setPage] = useState(1)
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
      {mayWrite && <PasteForm kab={kab} />}
    </Card>
  )
}

interface PairRowProps {
  readonly pair: MappedCode
  readonly mayWrite: boolean
  readonly isBusy: boolean
  readonly onSet: (state: 'pakai' | 'lepas') => void
}

function PairRow({ pair, mayWrite, isBusy, onSet }: PairRowProps) {
  const t = useText()
  const say = useSay()
  const { subKegiatan, name, indicator, indicatorName, state, reason, by } = pair
  const names = { code: subKegiatan, indicator }
  return (
    <tr>
      <th scope="row">
        {subKegiatan}
        <span className={table['under']}>{name}</span>
      </th>
      <td>
        {indicator} <span className={table['under']}>{indicatorName?.[say.language]}</span>
      </td>
      <td>
        <Tag tone={state === 'pakai' ? 'good' : 'caution'}>{t(REFERENCE[state])}</Tag>
      </td>
      <td>{by === null ? t(REFERENCE.byWords, { words: reason }) : `${reason} (${by})`}</td>
      {mayWrite && (
        <td>
          <div className={styles['acts']}>
            {state === 'usul' && (
              <Button look="quiet" aria-label={t(REFERENCE.takeOf, names)} disabled={isBusy} onClick={() => onSet('pakai')}>
                {t(REFERENCE.take)}
              </Button>
            )}
            <Button look="quiet" aria-label={t(REFERENCE.untieOf, names)} disabled={isBusy} onClick={() => onSet('lepas')}>
              {t(REFERENCE.untie)}
            </Button>
          </div>
        </td>
      )}
    </tr>
  )
}

const LEAST = 3

function PasteForm({ kab }: { readonly kab: string }) {
  const t = useText()
  const [text, setText] = useState('')
  const [reason, setReason] = useState('')
  const { map } = useReferenceActs(kab)
  const pairs = pairsIn(text)
  const refused = map.data?.refused ?? []
  return (
    <div className={`${styles['form']} tanpa-cetak`}>
      <LongField label={t(REFERENCE.paste)} value={text} onChange={({ target }) => setText(target.value)} />
      <TextField label={t(REFERENCE.reason)} maxLength={300} value={reason} onChange={({ target }) => setReason(target.value)} />
      {refused.length > 0 && (
        <p className={styles['wrong']}>
          {t(REFERENCE.refused, { pairs: refused.map(({ subKegiatan, indicator }) => `${subKegiatan} ${indicator}`).join(', ') })}
        </p>
      )}
      {map.isError && <ProblemNote problem={map.error} />}
      <div className={styles['acts']}>
        <Button
          disabled={pairs.length === 0 || reason.trim().length < LEAST || map.isPending}
          onClick={() =>
            map.mutate(
              { reason: reason.trim(), pairs: pairs.map((pair) => ({ ...pair, state: 'pakai' as const })) },
              { onSuccess: () => setText('') },
            )
          }
        >
          {t(REFERENCE.keep, { n: pairs.length })}
        </Button>
      </div>
    </div>
  )
}
