/** How many activities stand at which light; those that are none are left out. */
import type { OfficeStandingAnswer } from '@konvergen/contract/realisation.ts'
import { LIGHTS } from '@konvergen/core/realisation/lights.ts'
import { LIGHT_WORDS } from '@konvergen/core/realisation/words.ts'
import { useText } from '../../text/text.ts'
import styles from './realisation.module.css'
import { LIGHT_LOOKS } from './say-realisation.ts'

export function LightCounts({ counts }: { readonly counts: OfficeStandingAnswer['physical'] }) {
  const t = useText()
  return (
    <span className={styles['lights']}>
      {LIGHTS.filter((light) => light !== 'tanpa-ukuran' && light !== 'tiada-rencana' && counts[light] > 0).map((light) => (
        <span key={light} className={styles[light]} title={t(LIGHT_WORDS[light])}>
          <span aria-hidden="true">{LIGHT_LOOKS[light].sign}</span> {counts[light]}
          <span className="hanya-pembaca"> {t(LIGHT_WORDS[light])}</span>
        </span>
      ))}
    </span>
  )
}
