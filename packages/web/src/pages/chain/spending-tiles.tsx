/** What stands for the whole: money to people, in lokus, per child, per person reached. */
import type { SpendingAnswer } from '@konvergen/contract/spending.ts'
import { sayShortRupiah } from '@konvergen/core/chain/say-short-rupiah.ts'
import { CHAIN, SPENDING } from '../../text/chain.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './chain.module.css'
import { sayMoney } from './say-money.ts'

/** Whole rupiah, rounded; null where either is not known or nobody is there. */
function perHead(rupiah: string | null, heads: number | null): string | null {
  if (rupiah === null || heads === null || heads === 0) return null
  const n = BigInt(heads)
  return String((BigInt(rupiah) + n / 2n) / n)
}

export function SpendingTiles({ spending }: { readonly spending: SpendingAnswer }) {
  const t = useText()
  const say = useSay()
  const { total, lokus, children } = spending
  const short = (rupiah: string | null): string => (rupiah === null ? t(CHAIN.nothing) : sayShortRupiah(Number(rupiah), say.language))
  const money = (rupiah: string): string => sayMoney(rupiah, { t, say })
  const perLokus = perHead(lokus.planned, lokus.villages)
  const perChild = perHead(total.planned, children?.n ?? null)
  const perPerson = perHead(total.realised, total.reached)
  const tiles = [
    {
      name: t(SPENDING.direct),
      value: short(total.direct),
      under: total.directUntold === null ? '' : t(SPENDING.directUntold, { money: money(total.directUntold) }),
    },
    {
      name: t(SPENDING.lokus),
      value: short(lokus.planned),
      under: perLokus === null ? '' : t(SPENDING.perLokus, { money: money(perLokus), n: say.number(lokus.villages) }),
    },
    {
      name: t(SPENDING.perChild),
      value: short(perChild),
      under:
        children === null
          ? t(SPENDING.noChildren)
          : t(SPENDING.perChildOf, { n: say.number(children.n), period: say.period(children.period) }),
    },
    {
      name: t(SPENDING.reached),
      value: total.reached === null ? t(CHAIN.nothing) : say.number(total.reached),
      under: perPerson === null ? '' : `${t(SPENDING.perPerson)}: ${money(perPerson)}`,
    },
  ]
  return (
    <div className={styles['tiles']}>
      {tiles.map(({ name, value, under }) => (
        <div key={name} className={styles['tile']}>
          {name}
          <strong>{value}</strong>
          <span className={styles['under']}>{under}</span>
        </div>
      ))}
    </div>
  )
}
