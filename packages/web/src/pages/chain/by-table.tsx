/** The same stages by office (agreements, activities) or by village (gaps, recommendations): how many arrived of all; each opens its rows. */
import type { ChainAnswer, ShortFunnel } from '@konvergen/contract/chain.ts'
import { type Root, WAY } from '@konvergen/core/chain/follow.ts'
import type { ChainChange } from '../../app/chain-search.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import table from '../../parts/table.module.css'
import { Tag } from '../../parts/tags.tsx'
import { CHAIN } from '../../text/chain.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'

interface ByTableProps {
  readonly chain: ChainAnswer
  readonly root: Root
  readonly onChange: (change: ChainChange) => void
}

interface Row {
  readonly key: string
  readonly name: string
  readonly under: string | null
  readonly isLokus: boolean
  readonly funnel: ShortFunnel
  readonly choice: ChainChange
}

function rowsOf({ offices, villages }: ChainAnswer, root: Root, nobody: string): Row[] {
  if (root === 'butir' || root === 'kegiatan')
    return offices.map(({ id, name, [root]: funnel }) => ({
      key: id ?? '',
      name: name ?? nobody,
      under: null,
      isLokus: false,
      funnel,
      choice: { lembaga: id ?? 'sekretariat' },
    }))
  return villages.map(({ desa, name, kecamatan, isLokus, [root]: funnel }) => ({
    key: desa,
    name,
    under: kecamatan,
    isLokus,
    funnel,
    choice: { desa },
  }))
}

export function ByTable({ chain, root, onChange }: ByTableProps) {
  const t = useText()
  const say = useSay()
  const isByOffice = root === 'butir' || root === 'kegiatan'
  const rows = rowsOf(chain, root, t(root === 'butir' ? CHAIN.noOffice : CHAIN.secretariat)).filter(({ funnel }) => funnel.all > 0)
  if (rows.length === 0) return null
  const title = t(isByOffice ? CHAIN.offices : CHAIN.villages)
  const stages = WAY[root].map(({ stage }, at) => ({ stage, at })).filter(({ stage }) => !chain.unused.includes(stage))
  return (
    <Card title={title} hint={t(CHAIN.officesHint)}>
      <PlainTable
        numbersFrom={1}
        label={title}
        heads={[t(isByOffice ? CHAIN.office : CHAIN.village), ...stages.map(({ stage }) => t(CHAIN[`stage.${stage}`]))]}
      >
        {rows.map(({ key, name, under, isLokus, funnel, choice }) => (
          <tr key={key}>
            <th scope="row">
              {name} {isLokus && <Tag tone="attention">{t(CHAIN.lokus)}</Tag>}
              {under !== null && <span className={table['under']}>{under}</span>}
            </th>
            {stages
              .map(({ stage, at }) => ({ stage, sampai: funnel.sampai[at] ?? 0, unknown: funnel.unknown[at] ?? 0 }))
              .map(({ stage, sampai, unknown }) => (
                <td key={stage} className={table['number']}>
                  <Button
                    look="quiet"
                    aria-label={`${name}, ${t(CHAIN[`stage.${stage}`])}: ${t(CHAIN.of, { n: say.number(sampai), all: say.number(funnel.all) })}`}
                    onClick={() => onChange({ akar: root, tahap: stage, keadaan: undefined, ...choice })}
                  >
                    {t(CHAIN.of, { n: say.number(sampai), all: say.number(funnel.all) })}
                  </Button>
                  {unknown > 0 && <span className={table['under']}>{`${say.number(unknown)} ${t(CHAIN['tidak-diketahui'])}`}</span>}
                </td>
              ))}
          </tr>
        ))}
      </PlainTable>
    </Card>
  )
}
