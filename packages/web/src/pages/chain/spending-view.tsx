/** The budget view in the order in which it is read: the sentence, tiles, the picture, every row; a drawer for the activities of one. */
import type { SpendingAnswer } from '@konvergen/contract/spending.ts'
import { DIMENSIONS } from '@konvergen/core/chain/divide-money.ts'
import type { SpendingChange, SpendingSearch } from '../../app/chain-search.ts'
import { ButtonLink } from '../../parts/button.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import { CHAIN, SPENDING } from '../../text/chain.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './chain.module.css'
import { YearField } from './chain-tools.tsx'
import { sayMoney } from './say-money.ts'
import { SpendingTiles } from './spending-tiles.tsx'
import { SpentCards } from './spent-cards.tsx'
import { SpentDrawer } from './spent-drawer.tsx'

interface SpendingViewProps {
  readonly kab: string
  readonly spending: SpendingAnswer
  readonly search: SpendingSearch
  readonly onChange: (change: SpendingChange) => void
}

export function SpendingView({ kab, spending, search, onChange }: SpendingViewProps) {
  const t = useText()
  const say = useSay()
  const { year, dimension } = spending
  return (
    <>
      <SpendingLead spending={spending} />
      <div className={`${styles['tools']} tanpa-cetak`}>
        <YearField year={year} onYear={(tahun) => onChange({ tahun })} />
        <Segmented
          label={t(SPENDING.by)}
          value={dimension}
          options={DIMENSIONS.map((value) => ({ value, label: t(SPENDING[`by.${value}`]) }))}
          onChange={(menurut) => onChange({ menurut, buka: undefined })}
        />
        <ButtonLink href={`/api/districts/${kab}/uang/berkas.xlsx?tahun=${year}&bahasa=${say.language}`}>{t(CHAIN.xlsx)}</ButtonLink>
      </div>
      <div className={styles['stack']}>
        <SpendingTiles spending={spending} />
        <SpentCards kab={kab} spending={spending} onOpen={(key) => onChange({ buka: key ?? 'kosong' })} />
      </div>
      {search.buka !== undefined && (
        <SpentDrawer kab={kab} spending={spending} open={search.buka} onClose={() => onChange({ buka: undefined })} />
      )}
    </>
  )
}

function SpendingLead({ spending }: { readonly spending: SpendingAnswer }) {
  const t = useText()
  const say = useSay()
  const { total, year, gapsWithoutMoney, moneyWithoutGap } = spending
  const money = (rupiah: string | null): string => sayMoney(rupiah, { t, say })
  const sentence = (): string => {
    if (total.planned === null) return t(SPENDING.leadNone, { year })
    const text = total.realised === null ? SPENDING.leadUnknown : SPENDING.lead
    return t(text, { planned: money(total.planned), realised: money(total.realised) })
  }
  return (
    <p className={styles['lead']}>
      <strong>{sentence()}</strong>{' '}
      {gapsWithoutMoney !== null && t(SPENDING.rest, { unfunded: say.number(total.unfunded), gaps: say.number(gapsWithoutMoney) })}{' '}
      {moneyWithoutGap.activities > 0 &&
        gapsWithoutMoney !== null &&
        t(SPENDING.aimless, { planned: money(moneyWithoutGap.planned), n: say.number(moneyWithoutGap.activities) })}
    </p>
  )
}
