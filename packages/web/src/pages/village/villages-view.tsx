/** Villages in rows, lokus alone or all; what is ready is issued together. */
import type { VillageList, VillageRow } from '@konvergen/contract/village.ts'
import { PACKAGE_STATE_WORDS } from '@konvergen/core/village/words.ts'
import { Link } from '@tanstack/react-router'
import { Card } from '../../parts/card.tsx'
import { Empty } from '../../parts/states.tsx'
import { Tag } from '../../parts/tags.tsx'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { VILLAGE } from '../../text/village.ts'
import { STATE_TONES, sayMoney } from './say-village.ts'
import styles from './village.module.css'
import { VillagesTools } from './villages-tools.tsx'

interface VillagesViewProps {
  readonly kab: string
  readonly list: VillageList
  readonly showsAll: boolean
  readonly onChange: (change: { readonly tahun?: number; readonly tampil?: 'semua' | undefined }) => void
}

function Lead({ list: { villages, year, period } }: { readonly list: VillageList }) {
  const t = useText()
  const say = useSay()
  const lokus = villages.filter(({ isLokus }) => isLokus)
  const count = (states: readonly VillageRow['state'][]) => lokus.filter(({ state }) => states.includes(state)).length
  const values = { n: lokus.length, year, issued: count(['terbit']), again: count(['berubah']), waiting: count(['belum', 'disiapkan']) }
  return (
    <p className={styles['lead']}>
      {lokus.length > 0 && t(VILLAGE.lead, values)}{' '}
      {period === null ? t(VILLAGE.noGaps) : t(VILLAGE.gapsOf, { period: say.period(period) })}
    </p>
  )
}

export function VillagesView({ kab, list, showsAll: isAllChosen, onChange }: VillagesViewProps) {
  const t = useText()
  // A village that is no lokus is all that its head has to see.
  const showsAll = isAllChosen || (!list.mayWrite && list.villages.every(({ isLokus }) => !isLokus))
  const shown = showsAll ? list.villages : list.villages.filter(({ isLokus }) => isLokus)
  return (
    <>
      <Lead list={list} />
      <VillagesTools kab={kab} list={list} showsAll={showsAll} onChange={onChange} />
      {shown.length === 0 ? (
        <Empty title={t(VILLAGE.noLokus, { year: list.year })}>
          <p>{t(VILLAGE.noLokusBody)}</p>
        </Empty>
      ) : (
        <Card title={t(VILLAGE.villages)}>
          <ul className={styles['items']}>
            {shown.map((row) => (
              <Row key={row.desa} kab={kab} year={list.year} row={row} mayWrite={list.mayWrite} />
            ))}
          </ul>
        </Card>
      )}
    </>
  )
}

interface RowProps {
  readonly kab: string
  readonly year: number
  readonly row: VillageRow
  readonly mayWrite: boolean
}

function Row({ kab, year, row, mayWrite }: RowProps) {
  const t = useText()
  const say = useSay()
  const { desa, name, kecamatan, isLokus, state, version, gaps, recommended, undecided, answered, accepted, money } = row
  const counts = [
    t(VILLAGE.rowGaps, { n: gaps }),
    t(VILLAGE.rowRecommended, { n: recommended }),
    ...(mayWrite && undecided > 0 ? [t(VILLAGE.rowUndecided, { n: undecided })] : []),
    ...(version === null ? [] : [t(VILLAGE.rowAnswered, { n: answered, accepted })]),
  ]
  return (
    <li className={styles['item']}>
      <div>
        <h3>
          <Link to="/k/$kab/paket-desa/$desa" params={{ kab, desa }} search={{ tahun: year }}>
            {name}
          </Link>
        </h3>
        <p className={styles['under']}>
          {kecamatan} · {desa}
          {!isLokus && ` · ${t(VILLAGE.notLokus)}`}
        </p>
        <p className={styles['under']}>{counts.join(' · ')}</p>
        {money.length > 0 && <p className={styles['under']}>{sayMoney(money, { t, say })}</p>}
      </div>
      <div className={styles['side']}>
        {version !== null && <Tag tone="outline">{t(VILLAGE.version, { n: version })}</Tag>}
        <Tag tone={STATE_TONES[state]}>{t(PACKAGE_STATE_WORDS[state])}</Tag>
      </div>
    </li>
  )
}
