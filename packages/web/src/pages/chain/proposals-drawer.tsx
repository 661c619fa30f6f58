/** Links that the program proposes, each with its reason: a person makes them. */
import type { ProposalsAnswer } from '@konvergen/contract/chain.ts'
import { LINK_KINDS, type LinkKind } from '@konvergen/core/chain/link.ts'
import { useQuery } from '@tanstack/react-query'
import { proposalsQuery } from '../../app/chain-queries.ts'
import type { ChainChange } from '../../app/chain-search.ts'
import { Button } from '../../parts/button.tsx'
import { Drawer } from '../../parts/drawer.tsx'
import { SelectField } from '../../parts/field.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { CHAIN } from '../../text/chain.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './chain.module.css'
import { sayMoney } from './say-money.ts'
import { useChainActs } from './use-chain-acts.ts'

interface ProposalsDrawerProps {
  readonly kab: string
  readonly year: number
  readonly kind: LinkKind
  readonly onChange: (change: ChainChange) => void
}

type Group = ProposalsAnswer['groups'][number]

const BONES = [60, 60]

const pairsOf = ({ from, to }: Group) => to.map(({ id }) => ({ dari: from.id, ke: id }))

export function ProposalsDrawer({ kab, year, kind, onChange }: ProposalsDrawerProps) {
  const t = useText()
  const say = useSay()
  const proposals = useQuery(proposalsQuery(kab, { tahun: year, jenis: kind }))
  const { link } = useChainActs(kab)
  const groups = proposals.data?.groups ?? []
  const countOf = (each: LinkKind): number => proposals.data?.kinds.find((one) => one.kind === each)?.n ?? 0
  const sayReason = ({ reason, shared }: Group): string => t(CHAIN[`reason.${reason}`], { shared: shared.join(', ') })
  const confirm = (chosen: readonly Group[], alasan: string): void =>
    link.mutate({ tahun: year, jenis: kind, alasan, pasangan: chosen.flatMap(pairsOf) })
  const sameCode = groups.filter(({ reason, isMine }) => isMine && reason === 'kode-sama')
  return (
    <Drawer title={t(CHAIN.proposals)} onClose={() => onChange({ usulan: undefined })}>
      <div className={styles['drawer']}>
        <SelectField label={t(CHAIN.kind)} value={kind} onChange={({ target }) => onChange({ usulan: target.value as LinkKind })}>
          {LINK_KINDS.map((each) => (
            <option key={each} value={each}>
              {t(CHAIN[`kind.${each}`])}
              {countOf(each) > 0 && ` (${say.number(countOf(each))})`}
            </option>
          ))}
        </SelectField>
        {proposals.isError && <ProblemNote problem={proposals.error} retry={() => void proposals.refetch()} />}
        {link.isError && <ProblemNote problem={link.error} />}
        {link.data !== undefined && <output>{t(CHAIN.confirmed, { n: say.number(link.data.made) })}</output>}
        {proposals.isPending && <Skeleton heights={BONES} />}
        {proposals.data !== undefined && groups.length === 0 && <p>{t(CHAIN.proposalsNone)}</p>}
        {sameCode.length > 1 && (
          <Button
            disabled={link.isPending}
            onClick={() => confirm(sameCode, t(CHAIN['reason.kode-sama'], { shared: '' }).replace(/:\s*$/, ''))}
          >
            {t(CHAIN.confirmAll, { n: say.number(sameCode.length) })}
          </Button>
        )}
        <ul className={styles['list']}>
          {groups.map((group) => (
            <li key={`${group.from.id} ${group.reason} ${group.shared.join(' ')}`}>
              <GroupItem
                group={group}
                reason={sayReason(group)}
                isBusy={link.isPending}
                onConfirm={() => confirm([group], sayReason(group))}
              />
            </li>
          ))}
        </ul>
        {proposals.data !== undefined && groups.length === proposals.data.most && (
          <p>{t(CHAIN.proposalsFirst, { n: say.number(groups.length) })}</p>
        )}
      </div>
    </Drawer>
  )
}

interface GroupItemProps {
  readonly group: Group
  readonly reason: string
  readonly isBusy: boolean
  readonly onConfirm: () => void
}

function GroupItem({ group: { from, to, isMine }, reason, isBusy, onConfirm }: GroupItemProps) {
  const t = useText()
  const say = useSay()
  return (
    <>
      <strong>{from.title}</strong>
      <span className={styles['under']}>{[from.by, reason].filter((part) => part !== null).join(' · ')}</span>
      <ul>
        {to.map(({ id, title, rupiah }) => (
          <li key={id}>{rupiah === null ? title : `${title} – Rp ${sayMoney(rupiah, { t, say })}`}</li>
        ))}
      </ul>
      {isMine ? (
        <Button disabled={isBusy} aria-label={t(CHAIN.confirmOf, { from: from.title, n: to.length })} onClick={onConfirm}>
          {t(CHAIN.confirm)}
        </Button>
      ) : (
        <span className={styles['under']}>{t(CHAIN.notMine)}</span>
      )}
    </>
  )
}
