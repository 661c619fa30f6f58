/** One thing and how far it went: each stage with what it arrived at. */
import type { NodeName, PathView } from '@konvergen/contract/chain.ts'
import type { Standing } from '@konvergen/core/chain/follow.ts'
import { sayPair } from '@konvergen/core/chain/say-prevalence.ts'
import { Link } from '@tanstack/react-router'
import type { ChainChange } from '../../app/chain-search.ts'
import { Button } from '../../parts/button.tsx'
import { Tag } from '../../parts/tags.tsx'
import { CHAIN } from '../../text/chain.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './chain.module.css'
import { sayMoney } from './say-money.ts'

interface PathItemProps {
  readonly kab: string
  readonly year: number
  readonly path: PathView
  readonly onChange: (change: ChainChange) => void
}

const TONES = { sampai: 'good', putus: 'attention', 'tidak-diketahui': 'plain' } as const satisfies Record<Standing, string>

export function PathItem({ kab, year, path, onChange }: PathItemProps) {
  const t = useText()
  const say = useSay()
  const { root, id, title, by, rupiah, steps, prevalence } = path
  return (
    <>
      <strong>{title}</strong>
      <span className={styles['under']}>
        {[by, rupiah === null ? null : `Rp ${sayMoney(rupiah, { t, say })}`].filter((part) => part !== null).join(' · ')}
      </span>
      <ol className={styles['steps']}>
        {steps.map(({ stage, standing, rupiah: money, count, at }) => (
          <li key={stage}>
            <span>{t(CHAIN[`stage.${stage}`])}</span>
            <span>
              <Tag tone={TONES[standing]}>{t(CHAIN[standing])}</Tag>{' '}
              {money !== null && standing === 'sampai' && `Rp ${sayMoney(money, { t, say })} `}
              {at.map(({ title: name }) => name).join('; ')}
              {count > at.length && at.length > 0 && ` (+${say.number(count - at.length)})`}
            </span>
          </li>
        ))}
      </ol>
      {prevalence !== null && <p className={styles['small']}>{t(CHAIN.prevalenceOf, { pair: sayPair(prevalence, say.language) })}</p>}
      <div className={styles['acts']}>
        {root !== 'celah' && (
          <Button look="quiet" aria-label={`${t(CHAIN.whole)}: ${title}`} onClick={() => onChange({ simpul: `${root}:${id}` })}>
            {t(CHAIN.whole)}
          </Button>
        )}
        {root === 'kegiatan' && <HomeLink kab={kab} year={year} node={{ kind: 'kegiatan', id, title, by, rupiah }} />}
      </div>
    </>
  )
}

/** Where a record is at home. */
export function HomeLink({
  kab,
  year,
  node: { kind, id, title },
}: {
  readonly kab: string
  readonly year: number
  readonly node: NodeName
}) {
  if (kind !== 'kegiatan') return <>{title}</>
  return (
    <Link to="/k/$kab/rencana" params={{ kab }} search={{ tahun: year, buka: id }}>
      {title}
    </Link>
  )
}
