/** One pair of a sub-kegiatan and an indicator, with what can be said of it. */
import type { MappedCode } from '@konvergen/contract/plan-reference.ts'
import { Button } from '../../parts/button.tsx'
import table from '../../parts/table.module.css'
import { Tag } from '../../parts/tags.tsx'
import { REFERENCE } from '../../text/plan-versions.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './plan.module.css'

interface PairRowProps {
  readonly pair: MappedCode
  readonly mayWrite: boolean
  readonly isBusy: boolean
  readonly onSet: (state: 'pakai' | 'lepas') => void
}

export function PairRow({ pair, mayWrite, isBusy, onSet }: PairRowProps) {
  const t = useText()
  const say = useSay()
  const { subKegiatan, name, indicator, indicatorName, state, reason, by } = pair
  const names = { code: subKegiatan, indicator }
  return (
    <tr>
      <th scope="row">
        {subKegiatan}
        <span className={table['under']}>{name}</span>
      </th>
      <td>
        {indicator} <span className={table['under']}>{indicatorName?.[say.language]}</span>
      </td>
      <td>
        <Tag tone={state === 'pakai' ? 'good' : 'caution'}>{t(REFERENCE[state])}</Tag>
      </td>
      <td>{by === null ? t(REFERENCE.byWords, { words: reason }) : `${reason} (${by})`}</td>
      {mayWrite && (
        <td>
          <div className={styles['acts']}>
            {state === 'usul' && (
              <Button look="quiet" aria-label={t(REFERENCE.takeOf, names)} disabled={isBusy} onClick={() => onSet('pakai')}>
                {t(REFERENCE.take)}
              </Button>
            )}
            <Button look="quiet" aria-label={t(REFERENCE.untieOf, names)} disabled={isBusy} onClick={() => onSet('lepas')}>
              {t(REFERENCE.untie)}
            </Button>
          </div>
        </td>
      )}
    </tr>
  )
}
