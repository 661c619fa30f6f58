/** Stunting before the year and since, beside the chain: of the district in words, register and survey apart, and by village with how many were measured. */
import type { ChainAnswer } from '@konvergen/contract/chain.ts'
import { sayDistrict, sayMeasured, sayVerdict } from '@konvergen/core/chain/say-prevalence.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import table from '../../parts/table.module.css'
import { CHAIN } from '../../text/chain.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './chain.module.css'

export function PrevalenceCard({ chain }: { readonly chain: ChainAnswer }) {
  const t = useText()
  const { language } = useSay()
  const [isEvery, showEvery] = useState(false)
  const [register, survey, noProof] = sayDistrict(chain.prevalence, language)
  const lokus = chain.villages.filter(({ isLokus }) => isLokus)
  const shown = isEvery ? chain.villages : lokus
  const heads = [t(CHAIN.village), t(CHAIN.prevalenceBefore), t(CHAIN.prevalenceAfter), t(CHAIN.prevalenceChange)]
  return (
    <Card title={t(CHAIN.prevalence)} hint={noProof}>
      <div className={styles['said']}>
        <p>{register}</p>
        <p>{survey}</p>
      </div>
      {shown.length === 0 && <p>{t(CHAIN.prevalenceNone)}</p>}
      {shown.length > 0 && (
        <PlainTable label={t(CHAIN.prevalence)} heads={heads}>
          {shown.map(({ desa, name, kecamatan, prevalence }) => (
            <tr key={desa}>
              <th scope="row">
                {name}
                <span className={table['under']}>{kecamatan}</span>
              </th>
              <td>{sayMeasured(prevalence.before, language)}</td>
              <td>{sayMeasured(prevalence.after, language)}</td>
              <td>{sayVerdict(prevalence, language)}</td>
            </tr>
          ))}
        </PlainTable>
      )}
      {!isEvery && lokus.length < chain.villages.length && (
        <div className={styles['acts']}>
          <Button look="quiet" onClick={() => showEvery(true)}>
            {t(CHAIN.everyVillage)}
          </Button>
        </div>
      )}
    </Card>
  )
}
