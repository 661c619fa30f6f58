/** One record in its chain: what it is linked with, by whom and why; the ways that run through it. A link can be taken back with a reason. */
import type { LinkView } from '@konvergen/contract/chain.ts'
import type { NodeKind } from '@konvergen/core/chain/link.ts'
import { useQuery } from '@tanstack/react-query'
import { nodeQuery } from '../../app/chain-queries.ts'
import type { ChainChange } from '../../app/chain-search.ts'
import { Drawer } from '../../parts/drawer.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { CHAIN } from '../../text/chain.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './chain.module.css'
import { HomeLink, PathItem } from './path-item.tsx'
import { sayMoney } from './say-money.ts'
import { TakeBack } from './take-back.tsx'

interface NodeDrawerProps {
  readonly kab: string
  readonly year: number
  readonly node: { readonly kind: NodeKind; readonly id: string }
  readonly onChange: (change: ChainChange) => void
}

const BONES = [40, 80, 80]

export function NodeDrawer({ kab, year, node: { kind, id }, onChange }: NodeDrawerProps) {
  const t = useText()
  const say = useSay()
  const found = useQuery(nodeQuery(kab, { tahun: year, jenis: kind, simpul: id }))
  return (
    <Drawer title={t(CHAIN.nodeTitle)} onClose={() => onChange({ simpul: undefined })}>
      <div className={styles['drawer']}>
        {found.isError && <ProblemNote problem={found.error} retry={() => void found.refetch()} />}
        {found.isPending && <Skeleton heights={BONES} />}
        {found.data !== undefined && (
          <>
            <p>
              <strong>
                <HomeLink kab={kab} year={year} node={found.data.node} />
              </strong>
              <span className={styles['under']}>
                {[found.data.node.by, found.data.node.rupiah === null ? null : `Rp ${sayMoney(found.data.node.rupiah, { t, say })}`]
                  .filter((part) => part !== null)
                  .join(' · ')}
              </span>
            </p>
            <h3>{t(CHAIN.nodeLinks)}</h3>
            {found.data.links.length === 0 && <p>{t(CHAIN.noLinks)}</p>}
            <ul className={styles['list']}>
              {found.data.links.map((link) => (
                <li key={link.id ?? `${link.kind} ${link.other.id}`}>
                  <LinkItem kab={kab} link={link} onChange={onChange} />
                </li>
              ))}
            </ul>
            <h3>{t(CHAIN.nodePaths)}</h3>
            <ul className={styles['list']}>
              {found.data.paths.map((path) => (
                <li key={`${path.root} ${path.id}`}>
                  <PathItem kab={kab} year={year} path={path} onChange={onChange} />
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Drawer>
  )
}

interface LinkItemProps {
  readonly kab: string
  readonly link: LinkView
  readonly onChange: (change: ChainChange) => void
}

function LinkItem({ kab, link, onChange }: LinkItemProps) {
  const t = useText()
  const say = useSay()
  const { id, kind, other, reason, by, at, ended, isMine } = link
  const who = (text: { readonly reason: string; readonly by: string | null; readonly at: string }) => ({
    reason: text.reason,
    by: text.by ?? '',
    at: say.day(text.at.slice(0, 10)),
  })
  return (
    <>
      <span className={styles['under']}>{t(CHAIN[`kind.${kind}`])}</span>
      <button type="button" className={styles['name']} onClick={() => onChange({ simpul: `${other.kind}:${other.id}` })}>
        {other.title}
      </button>
      <span className={styles['under']}>
        {reason === null || at === null ? t(CHAIN.derived) : t(CHAIN.madeBy, who({ reason, by, at }))}
      </span>
      {ended !== null && <span className={styles['under']}>{t(CHAIN.endedBy, who(ended))}</span>}
      {isMine && id !== null && <TakeBack kab={kab} id={id} other={other.title} />}
    </>
  )
}
