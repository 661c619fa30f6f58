/** How far the things of one root went: the bars, and every number of them in a table that opens its rows. */
import type { ChainAnswer, StageCountView } from '@konvergen/contract/chain.ts'
import { type Root, STANDINGS, type Standing } from '@konvergen/core/chain/follow.ts'
import { stackedBars } from '@konvergen/pictures/stacked-bars.ts'
import { ATTENTION, BRAND, CARD, INK, MISSING } from '@konvergen/pictures/tokens.ts'
import { useCallback } from 'react'
import type { ChainChange } from '../../app/chain-search.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { Chart, type ChartLook } from '../../parts/chart.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import table from '../../parts/table.module.css'
import { CHAIN } from '../../text/chain.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './chain.module.css'
import { sayMoney } from './say-money.ts'

/** What is not known stands between the others, and is not drawn as lost. */
const DRAWN = [
  { standing: 'sampai', colour: BRAND, ink: CARD },
  { standing: 'tidak-diketahui', colour: MISSING, ink: INK },
  { standing: 'putus', colour: ATTENTION, ink: CARD },
] as const

interface FunnelCardProps {
  readonly chain: ChainAnswer
  readonly root: Root
  readonly onChange: (change: ChainChange) => void
}

export function FunnelCard({ chain, root, onChange }: FunnelCardProps) {
  const t = useText()
  const funnel = chain.funnels.find((each) => each.root === root)
  if (funnel === undefined || funnel.all === 0)
    return (
      <Card title={t(CHAIN[root])}>
        <p>{t(CHAIN.noRoot)}</p>
      </Card>
    )
  const stages = funnel.stages.filter(({ stage }) => !chain.unused.includes(stage))
  return (
    <>
      <FunnelPicture chain={chain} root={root} stages={stages} />
      <StageTable root={root} stages={stages} onChange={onChange} />
      {funnel.stages
        .filter(({ stage }) => chain.unused.includes(stage))
        .map(({ stage }) => (
          <p key={stage} className={styles['small']}>
            {t(CHAIN.unusedStage, { stage: t(CHAIN[`stage.${stage}`]) })}
          </p>
        ))}
    </>
  )
}

function FunnelPicture({
  chain,
  root,
  stages,
}: {
  readonly chain: ChainAnswer
  readonly root: Root
  readonly stages: readonly StageCountView[]
}) {
  const t = useText()
  const say = useSay()
  const title = `${t(CHAIN[root])}: ${t(CHAIN.funnel)}`
  const draw = useCallback(
    (look: ChartLook) =>
      stackedBars({
        ...look,
        title,
        language: say.language,
        parts: DRAWN.map(({ standing, colour, ink }) => ({ name: t(CHAIN[standing]), colour, ink })),
        // What stands beside the way loses nothing: a red bar would say so.
        rows: stages
          .filter(({ isAside }) => !isAside)
          .map(({ stage, ...counts }) => ({ name: t(CHAIN[`stage.${stage}`]), counts: DRAWN.map(({ standing }) => counts[standing]) })),
      }),
    [stages, say.language, t, title],
  )
  const rows = stages.map(({ stage, ...counts }) => [
    t(CHAIN[`stage.${stage}`]),
    ...STANDINGS.map((standing) => say.number(counts[standing])),
  ])
  return (
    <Card title={t(CHAIN.funnel)} hint={t(CHAIN.funnelHint)}>
      <Chart
        title={t(CHAIN[root])}
        draw={draw}
        fileName={`rantai-${root}-${chain.year}`}
        isWide
        table={
          <PlainTable
            numbersFrom={1}
            label={title}
            heads={[CHAIN.stage, CHAIN.sampai, CHAIN.putus, CHAIN['tidak-diketahui']].map((head) => t(head))}
          >
            {rows.map(([name, ...values]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {values.map((value, at) => (
                  <td key={STANDINGS[at]} className={table['number']}>
                    {value}
                  </td>
                ))}
              </tr>
            ))}
          </PlainTable>
        }
      />
    </Card>
  )
}

interface StageTableProps {
  readonly root: Root
  readonly stages: readonly StageCountView[]
  readonly onChange: (change: ChainChange) => void
}

function StageTable({ root, stages, onChange }: StageTableProps) {
  const t = useText()
  const say = useSay()
  const heads = [CHAIN.stage, CHAIN.sampai, CHAIN.putus, CHAIN['tidak-diketahui'], CHAIN.jatuh, CHAIN.money].map((head) => t(head))
  return (
    <Card title={t(CHAIN[root])}>
      <PlainTable label={t(CHAIN[root])} heads={heads} numbersFrom={1}>
        {stages.map(({ stage, isAside, lost, rupiah, ...counts }) => {
          const name = t(CHAIN[`stage.${stage}`])
          const open = (keadaan: Standing | 'jatuh', n: number) => (
            <CountButton
              n={n}
              label={t(CHAIN.rowsOf, { n: say.number(n), how: t(CHAIN[keadaan]), stage: name })}
              onOpen={() => onChange({ akar: root, tahap: stage, keadaan })}
            />
          )
          return (
            <tr key={stage}>
              <th scope="row">
                {name}
                {isAside && <span className={table['under']}>{t(CHAIN.aside)}</span>}
              </th>
              {STANDINGS.map((standing) => (
                <td key={standing} className={table['number']}>
                  {open(standing, counts[standing])}
                </td>
              ))}
              <td className={table['number']}>{isAside ? '' : open('jatuh', lost)}</td>
              <td className={table['number']}>{rupiah === null ? '' : sayMoney(rupiah, { t, say })}</td>
            </tr>
          )
        })}
      </PlainTable>
    </Card>
  )
}

/** 0 opens nothing. */
function CountButton({ n, label, onOpen }: { readonly n: number; readonly label: string; readonly onOpen: () => void }) {
  const say = useSay()
  if (n === 0) return <>{say.number(n)}</>
  return (
    <Button look="quiet" aria-label={label} onClick={onOpen}>
      {say.number(n)}
    </Button>
  )
}
