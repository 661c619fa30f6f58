/** The areas below, each leading to its own causes. */
import type { CausesAnswer } from '@konvergen/contract/causes.ts'
import { Link } from '@tanstack/react-router'
import { Card } from '../../../parts/card.tsx'
import { PlainTable } from '../../../parts/plain-table.tsx'
import { CAUSES_TEXT } from '../../../text/causes.ts'
import { useSay } from '../../../text/say.ts'
import { useText } from '../../../text/text.ts'
import { sayCause } from './say-causes.ts'

const HEADS = [CAUSES_TEXT.area, CAUSES_TEXT.stuntedOf, CAUSES_TEXT.riskCount, CAUSES_TEXT.krsCount, CAUSES_TEXT.mostFrequent] as const

export function AreasCard({ kab, areas }: { readonly kab: string; readonly areas: CausesAnswer['di_bawah'] }) {
  const t = useText()
  const say = useSay()
  return (
    <Card title={t(CAUSES_TEXT.areas)}>
      <PlainTable label={t(CAUSES_TEXT.areas)} heads={HEADS.map((head) => t(head))}>
        {areas.map(({ kode, nama, stunting, diukur, berisiko, krs, terbanyak }) => (
          <tr key={kode}>
            <th scope="row">
              <Link to="/k/$kab/penyebab" params={{ kab }} search={{ wilayah: kode }}>
                {nama}
              </Link>
            </th>
            <td>
              {diukur === 0
                ? t(CAUSES_TEXT.nobodyKnown)
                : `${t(CAUSES_TEXT.of, { n: say.number(stunting), d: say.number(diukur) })} (${say.percent((100 * stunting) / diukur)})`}
            </td>
            <td>{say.number(berisiko)}</td>
            <td>{say.number(krs)}</td>
            <td>{terbanyak === null ? t(CAUSES_TEXT.none) : sayCause(terbanyak, { t })}</td>
          </tr>
        ))}
      </PlainTable>
    </Card>
  )
}
