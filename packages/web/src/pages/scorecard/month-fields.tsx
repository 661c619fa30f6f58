/** One month of one person: what is asked in it, what another register says, who entered it last. */
import type { VillageAnswer, VillagePerson } from '@konvergen/contract/scorecard.ts'
import { askedItems, type Item } from '@konvergen/core/scorecard/service-items.ts'
import { useMe } from '../../app/me.ts'
import { Button } from '../../parts/button.tsx'
import { useSay } from '../../text/say.ts'
import { CHOICES, ENTRY_HPK, ITEMS } from '../../text/scorecard.ts'
import { useText } from '../../text/text.ts'
import { type Draft, type Proposer, type Value, valueOf } from './arrange-draft.ts'
import { ItemField } from './item-field.tsx'
import styles from './scorecard.module.css'

interface MonthFieldsProps {
  readonly village: VillageAnswer
  readonly person: VillagePerson
  readonly index: number
  readonly draft: Draft
  readonly onType: (item: Item, value: Value, from: Proposer | null) => void
}

const MONTH_LENGTH = 7
const HOUSEHOLD = ['air', 'jamban', 'jaminan', 'akta'] as const

export function MonthFields({ village, person, index, draft, onType }: MonthFieldsProps) {
  const t = useText()
  const say = useSay()
  const { today } = useMe()
  const bulan = village.bulan[index] ?? ''
  const before = village.bulan[index - 1]
  const stage = person.tahap[index] ?? null
  const last = person.isi.find((each) => each.bulan === bulan)
  const proposals = village.usulan.filter((each) => each.orang === person.id && each.bulan === bulan)
  const isFuture = bulan > today.slice(0, MONTH_LENGTH)
  const items = stage === null ? [] : askedItems(stage)
  const value = (item: Item) => valueOf(draft, person, bulan, item)
  const copyable =
    before === undefined
      ? []
      : HOUSEHOLD.filter((item) => items.includes(item) && value(item) === null && valueOf(draft, person, before, item) !== null)
  return (
    <fieldset className={styles['month']}>
      <legend>{say.period(bulan)}</legend>
      {isFuture && <p className={styles['small']}>{t(ENTRY_HPK.future)}</p>}
      {stage === null && !isFuture && <p className={styles['small']}>{t(ENTRY_HPK.notAsked)}</p>}
      {!isFuture && (
        <>
          {proposals.map(({ isi, sumber, keterangan }) => {
            const open = (Object.entries(isi) as [Item, Value][]).filter(([item, known]) => known !== null && value(item) === null)
            if (open.length === 0) return null
            const words = open.map(([item, known]) => `${t(ITEMS[item])}: ${t(known === true ? CHOICES.ya : CHOICES.tidak)}`).join(', ')
            return (
              <div key={sumber} className={styles['proposal']}>
                <p>{t(ENTRY_HPK.proposal, { sumber: keterangan, isi: words })}</p>
                {village.boleh.isi && (
                  <Button onClick={() => open.forEach(([item, known]) => onType(item, known, sumber))}>{t(ENTRY_HPK.take)}</Button>
                )}
              </div>
            )
          })}
          {copyable.length > 0 && before !== undefined && village.boleh.isi && (
            <Button look="quiet" onClick={() => copyable.forEach((item) => onType(item, valueOf(draft, person, before, item), null))}>
              {t(ENTRY_HPK.copy, { bulan: say.period(before) })}
            </Button>
          )}
          {items.map((item) => (
            <ItemField
              key={item}
              item={item}
              bulan={bulan}
              value={value(item)}
              isOff={!village.boleh.isi}
              onChange={(next) => onType(item, next, null)}
            />
          ))}
          {last !== undefined && (
            <p className={styles['small']}>
              {t(ENTRY_HPK.lastBy, { nama: last.oleh, day: say.day(last.pada) })}
              {Object.entries(last.sumber).map(
                ([item, from]) => ` · ${t(ITEMS[item as Item])}: ${t(ENTRY_HPK.taken, { sumber: t(ENTRY_HPK[from]) })}`,
              )}
            </p>
          )}
        </>
      )}
    </fieldset>
  )
}
