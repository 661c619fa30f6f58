/** What a unit costs here, with source and year; the secretariat records and withdraws. */
import type { ReferenceAnswer } from '@konvergen/contract/plan-reference.ts'
import { readRupiah } from '@konvergen/core/plan/read-rupiah.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { TextField } from '../../parts/field.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import table from '../../parts/table.module.css'
import { REFERENCE } from '../../text/plan-versions.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './plan.module.css'
import { sayMoney } from './say-plan.ts'
import { useReferenceActs } from './use-reference-acts.ts'

interface CostsCardProps {
  readonly kab: string
  readonly reference: ReferenceAnswer
}

export function CostsCard({ kab, reference }: CostsCardProps) {
  const t = useText()
  const say = useSay()
  const { withdraw } = useReferenceActs(kab)
  const { unitCosts, mayWrite } = reference
  const heads = [REFERENCE.item, REFERENCE.unit, REFERENCE.rupiah, REFERENCE.source, REFERENCE.year, ...(mayWrite ? [REFERENCE.act] : [])]
  return (
    <Card title={t(REFERENCE.costs)} hint={t(REFERENCE.costsHint)}>
      {unitCosts.length === 0 && <p>{t(REFERENCE.noCosts)}</p>}
      {unitCosts.length > 0 && (
        <PlainTable label={t(REFERENCE.costs)} heads={heads.map((head) => t(head))}>
          {unitCosts.map(({ id, item, unit, rupiah, source, year }) => (
            <tr key={id}>
              <th scope="row">{item}</th>
              <td>{unit}</td>
              <td className={table['number']}>{sayMoney(rupiah, { t, say })}</td>
              <td>{source}</td>
              <td>{year}</td>
              {mayWrite && (
                <td>
                  <Button
                    look="quiet"
                    aria-label={t(REFERENCE.withdrawOf, { item })}
                    disabled={withdraw.isPending}
                    onClick={() => withdraw.mutate(id)}
                  >
                    {t(REFERENCE.withdraw)}
                  </Button>
                </td>
              )}
            </tr>
          ))}
        </PlainTable>
      )}
      {withdraw.isError && <ProblemNote problem={withdraw.error} />}
      {mayWrite && <CostForm kab={kab} />}
    </Card>
  )
}

const LEAST = 3
const EMPTY = { item: '', unit: '', rupiah: '', source: '' }

function CostForm({ kab }: { readonly kab: string }) {
  const t = useText()
  const [draft, setDraft] = useState(EMPTY)
  const [year, setYear] = useState(() => String(new Date().getFullYear()))
  const { add } = useReferenceActs(kab)
  const read = readRupiah(draft.rupiah)
  const rupiah = 'rupiah' in read ? read.rupiah : null
  const isReady =
    rupiah !== null &&
    draft.item.trim().length >= LEAST &&
    draft.unit.trim() !== '' &&
    draft.source.trim().length >= LEAST &&
    /^20\d\d$/.test(year)
  const keep = () => {
    if (rupiah === null) return
    const body = { item: draft.item.trim(), unit: draft.unit.trim(), source: draft.source.trim(), rupiah, year: Number(year) }
    add.mutate(body, { onSuccess: () => setDraft(EMPTY) })
  }
  const field = (name: keyof typeof EMPTY, most: number) => (
    <TextField
      label={t(REFERENCE[name])}
      maxLength={most}
      value={draft[name]}
      onChange={({ target }) => setDraft({ ...draft, [name]: target.value })}
    />
  )
  return (
    <form
      className={`${styles['form']} tanpa-cetak`}
      onSubmit={(event) => {
        event.preventDefault()
        keep()
      }}
    >
      <div className={styles['pair']}>
        {field('item', 200)}
        {field('unit', 60)}
        {field('rupiah', 30)}
        {field('source', 200)}
        <TextField
          label={t(REFERENCE.year)}
          inputMode="numeric"
          maxLength={4}
          value={year}
          onChange={({ target }) => setYear(target.value)}
        />
      </div>
      {add.isError && <ProblemNote problem={add.error} />}
      <div className={styles['acts']}>
        <Button type="submit" disabled={!isReady || add.isPending}>
          {t(REFERENCE.record)}
        </Button>
      </div>
    </form>
  )
}
