/** What came of the draws: three bands, each village's share, place and weights, and any two villages against each other. */
import type { LokusAnswer } from '@konvergen/contract/lokus.ts'
import { CRITERION_NAMES } from '@konvergen/core/lokus/index-sentences.ts'
import type { CriterionKey } from '@konvergen/core/lokus/method.ts'
import { useState } from 'react'
import { SelectField } from '../../parts/field.tsx'
import { SmallTable } from '../../parts/small-table.tsx'
import { CHOICE } from '../../text/lokus-choice.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './choice.module.css'
import type { AcceptabilityResult } from './use-acceptability.ts'

interface ResultProps {
  readonly answer: LokusAnswer
  readonly result: AcceptabilityResult
  readonly keys: readonly CriterionKey[]
}

export function AcceptabilityResultView({ answer, result, keys }: ResultProps) {
  const t = useText()
  const say = useSay()
  const names = new Map(answer.rows.map(({ kode, nama }) => [kode, nama]))
  const nameAt = (place: number): string => {
    const kode = answer.dasar?.desa[place] ?? ''
    return `${names.get(kode) ?? ''} (${kode})`
  }
  const order = result.villages
    .map((_, place) => place)
    .toSorted((a, b) => (result.villages[b]?.chosen ?? 0) - (result.villages[a]?.chosen ?? 0))
  const [one, setOne] = useState(order[0] ?? 0)
  const [other, setOther] = useState(order[1] ?? 0)
  const count = (band: string) => say.number(result.villages.filter((village) => village.band === band).length)
  const central = (weights: readonly number[] | null): string =>
    weights === null
      ? t(CHOICE.never)
      : keys.map((key, at) => `${CRITERION_NAMES[key][say.language]} ${say.percent(100 * (weights[at] ?? 0), 0)}`).join(', ')
  const choose = (label: string, value: number, onValue: (place: number) => void) => (
    <SelectField label={label} value={value} onChange={({ target }) => onValue(Number(target.value))}>
      {order.map((place) => (
        <option key={place} value={place}>
          {nameAt(place)}
        </option>
      ))}
    </SelectField>
  )
  return (
    <>
      <output>{t(CHOICE.bands, { pasti: count('pasti'), abu: count('abu-abu'), bukan: count('bukan') })}</output>
      <SmallTable
        label={t(CHOICE.acceptTitle)}
        heads={['Desa', t(CHOICE.accepted), t(CHOICE.meanRank), t(CHOICE.central)]}
        rows={order.flatMap((place) => {
          const village = result.villages[place]
          if (village === undefined) return []
          return [
            [nameAt(place), say.probability(village.chosen), say.number(village.meanRank, 1), central(village.centralWeights)] as const,
          ]
        })}
      />
      <div className={`${styles['options']} tanpa-cetak`}>
        {choose(t(CHOICE.one), one, setOne)}
        {choose(t(CHOICE.other), other, setOther)}
      </div>
      {one !== other && (
        <p>{t(CHOICE.before, { one: nameAt(one), other: nameAt(other), percent: say.percent(100 * result.before(one, other), 0) })}</p>
      )}
    </>
  )
}
