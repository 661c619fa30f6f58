/** Who would have to act: needs by office as a picture, and how many families a single office could free. */
import type { CausesAnswer } from '@konvergen/contract/causes.ts'
import { pareto } from '@konvergen/pictures/pareto.ts'
import { useCallback } from 'react'
import { Card } from '../../../parts/card.tsx'
import { Chart, type ChartLook } from '../../../parts/chart.tsx'
import { PlainTable } from '../../../parts/plain-table.tsx'
import { SmallTable } from '../../../parts/small-table.tsx'
import table from '../../../parts/table.module.css'
import { CAUSES_TEXT } from '../../../text/causes.ts'
import { useSay } from '../../../text/say.ts'
import { useText } from '../../../text/text.ts'
import styles from './causes.module.css'
import { officeName, sayCause } from './say-causes.ts'

export function OfficesCard({ causes }: { readonly causes: CausesAnswer }) {
  const t = useText()
  return (
    <Card title={t(CAUSES_TEXT.offices)} hint={t(CAUSES_TEXT.officesHint)}>
      {causes.kebutuhan.length === 0 ? (
        <p>{t(CAUSES_TEXT.noNeeds)}</p>
      ) : (
        <div className={styles['sides']}>
          <NeedsChart causes={causes} />
          <Alone causes={causes} />
        </div>
      )}
    </Card>
  )
}

function NeedsChart({ causes }: { readonly causes: CausesAnswer }) {
  const t = useText()
  const say = useSay()
  const { kebutuhan } = causes
  const [most] = kebutuhan
  const title = t(CAUSES_TEXT.officesMost, {
    persen: say.percent(100 * (most?.cumulative ?? 0), 0),
    lembaga: most === undefined ? '' : officeName(most.office, causes, t),
  })
  const draw = useCallback(
    (look: ChartLook) =>
      pareto({
        ...look,
        title,
        language: say.language,
        columns: kebutuhan.map(({ office, n }) => ({ name: officeName(office, causes, t), n })),
        yLabel: t(CAUSES_TEXT.needs),
        cumulative: t(CAUSES_TEXT.cumulative),
      }),
    [causes, kebutuhan, title, t, say],
  )
  const heads = [CAUSES_TEXT.office, CAUSES_TEXT.needs, CAUSES_TEXT.cumulative].map((head) => t(head))
  const rows = kebutuhan.map(
    ({ office, n, cumulative }) => [officeName(office, causes, t), say.number(n), say.percent(100 * cumulative, 0)] as const,
  )
  return <Chart title={title} draw={draw} fileName="kebutuhan-per-lembaga" table={<SmallTable label={title} heads={heads} rows={rows} />} />
}

function Alone({ causes }: { readonly causes: CausesAnswer }) {
  const t = useText()
  const say = useSay()
  const { kebutuhan, satuLembaga } = causes
  const freedBy = (office: string) => satuLembaga.alone.find((each) => each.office === office)?.n ?? 0
  const heads = [CAUSES_TEXT.office, CAUSES_TEXT.needs, CAUSES_TEXT.alone].map((head) => t(head))
  return (
    <div>
      <PlainTable label={t(CAUSES_TEXT.offices)} heads={heads}>
        {kebutuhan.map(({ office, needs }) => (
          <tr key={office}>
            <th scope="row">{officeName(office, causes, t)}</th>
            <td>
              {needs.map(({ cause, n }) => (
                <span key={cause} className={styles['need']}>
                  {sayCause(cause, { t })}: {say.number(n)}
                </span>
              ))}
            </td>
            <td className={`${table['number']} ${table['strong']}`}>{say.number(freedBy(office))}</td>
          </tr>
        ))}
      </PlainTable>
      <p className={styles['small']}>
        {t(CAUSES_TEXT.several, { n: say.number(satuLembaga.several) })}
        {satuLembaga.unknown > 0 && ` ${t(CAUSES_TEXT.aloneUnknown, { n: say.number(satuLembaga.unknown) })}`}
      </p>
    </div>
  )
}
