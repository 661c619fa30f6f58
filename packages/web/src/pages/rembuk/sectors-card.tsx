/** Who came, by sector; nobody is named. */
import type { RembukDetail } from '@konvergen/contract/rembuk.ts'
import { Card } from '../../parts/card.tsx'
import table from '../../parts/table.module.css'
import { REMBUK } from '../../text/rembuk.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'

export function SectorsCard({ rembuk: { sektor } }: { rembuk: RembukDetail }) {
  const t = useText()
  const say = useSay()
  return (
    <Card title={t(REMBUK.attendance)} hint={t(REMBUK.sectorHint)}>
      <section className={table['scroll']} tabIndex={0} aria-label={t(REMBUK.attendance)}>
        <table className={`${table['table']} ${table['close']}`}>
          <thead>
            <tr>
              <th scope="col">{t(REMBUK.sector)}</th>
              <th scope="col" className={table['number']}>
                {t(REMBUK.people)}
              </th>
            </tr>
          </thead>
          <tbody>
            {sektor.map(({ sektor: own, orang, lembaga }) => (
              <tr key={own}>
                <th scope="row">
                  {t(REMBUK[own])}
                  {lembaga.length > 0 && <small> {lembaga.join(', ')}</small>}
                </th>
                <td className={table['number']}>{say.number(orang)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Card>
  )
}
