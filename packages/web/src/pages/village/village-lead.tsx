/** Where a village stands, in a sentence. */
import type { VillageDetail } from '@konvergen/contract/village.ts'
import { LOKUS_STATUSES } from '@konvergen/core/lokus/lokus-years.ts'
import { PACKAGE_STATE_WORDS } from '@konvergen/core/village/words.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { Tag } from '../../parts/tags.tsx'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { VILLAGE } from '../../text/village.ts'
import { STATE_TONES, sayMoney } from './say-village.ts'
import styles from './village.module.css'

export function VillageLead({ village }: { readonly village: VillageDetail }) {
  const t = useText()
  const say = useSay()
  const { name, kecamatan, year, state, lokus, money } = village
  const status = LOKUS_STATUSES.find((each) => each === lokus?.status)
  return (
    <>
      <PageHead title={`${name}, ${year}`} of={`Kecamatan ${kecamatan}`} />
      <p className={styles['lead']}>
        <Tag tone={STATE_TONES[state]}>{t(PACKAGE_STATE_WORDS[state])}</Tag>{' '}
        {lokus !== null &&
          t(VILLAGE.isLokusOf, {
            year: lokus.year,
            status: status === undefined ? lokus.status : t(VILLAGE[`status.${status}`]),
            basis: lokus.basis ?? t(VILLAGE.noBasis),
          })}{' '}
        {money.length > 0 && `${sayMoney(money, { t, say })}.`}
      </p>
    </>
  )
}
