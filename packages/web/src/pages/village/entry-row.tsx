/** An entry of the catalogue: what it closes, how its volume comes about, who may pay, what a unit costs. */
import type { CatalogueAnswer } from '@konvergen/contract/village-catalogue.ts'
import { KIND_WORDS } from '@konvergen/core/plan/words.ts'
import { DANA_DESA_WORDS } from '@konvergen/core/village/words.ts'
import { Button } from '../../parts/button.tsx'
import { Tag } from '../../parts/tags.tsx'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { VILLAGE } from '../../text/village.ts'
import { VILLAGE_CATALOGUE } from '../../text/village-catalogue.ts'
import { sayDigits } from './say-village.ts'
import styles from './village.module.css'

type Entry = CatalogueAnswer['entries'][number]

export function EntryRow({ entry, mayWrite, onEdit }: { readonly entry: Entry; readonly mayWrite: boolean; readonly onEdit: () => void }) {
  const t = useText()
  const say = useSay()
  const { name, indicators, unit, kind, counted, danaDesa, siskeudes, source, active, isOwn, costItem, unitCost, reason } = entry
  const basis = source === null ? '*' : ` · ${t(VILLAGE_CATALOGUE.sourceOf, { source })}`
  const cost =
    costItem === null
      ? t(VILLAGE_CATALOGUE.noCost)
      : t(VILLAGE_CATALOGUE.costs, { rupiah: sayDigits(unitCost, { t, say }), unit, item: costItem })
  return (
    <li className={styles['item']}>
      <h3>{t(name)}</h3>
      <div className={styles['side']}>
        {isOwn && <Tag tone="outline">{t(VILLAGE_CATALOGUE.own)}</Tag>}
        {!active && <Tag tone="caution">{t(VILLAGE_CATALOGUE.off)}</Tag>}
      </div>
      <div className={styles['whole']}>
        <p className={styles['under']}>
          {t(VILLAGE_CATALOGUE.closes, { codes: indicators.join(', ') })} · {t(KIND_WORDS[kind])} · {t(VILLAGE_CATALOGUE.counted)}:{' '}
          {t(VILLAGE_CATALOGUE[counted])} ({unit})
        </p>
        <p className={styles['under']}>
          {t(VILLAGE.danaDesa, { answer: t(DANA_DESA_WORDS[danaDesa.answer]) })}
          {danaDesa.source === null ? '*' : ` (${danaDesa.source})`}
          {siskeudes !== null && ` · ${t(VILLAGE.siskeudes, { code: siskeudes })}${basis}`}
          {siskeudes === null && source !== null && basis}
        </p>
        <p className={styles['under']}>{cost}</p>
        {reason !== null && <p className={styles['under']}>{t(VILLAGE.reasonSaid, { reason })}</p>}
        {mayWrite && (
          <Button look="quiet" aria-label={t(VILLAGE_CATALOGUE.editOf, { name: t(name) })} onClick={onEdit}>
            {t(VILLAGE_CATALOGUE.edit)}
          </Button>
        )}
      </div>
    </li>
  )
}
