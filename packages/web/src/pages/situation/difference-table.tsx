/** What both sources say of the same villages, side by side. */
import type { SourceDifference } from '@konvergen/contract/measurement.ts'
import table from '../../parts/table.module.css'
import { countText } from '../../text/counts.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { SOURCES } from '../../text/trend.ts'

/** With its sign; a missing side leaves nothing to subtract. */
function differenceOf({ rekap, individu }: SourceDifference): number | null {
  return rekap === null || individu === null ? null : individu - rekap
}

export function DifferenceTable({ differences }: { differences: readonly SourceDifference[] }) {
  const t = useText()
  const say = useSay()
  const signed = (value: number) => (value > 0 ? `+${say.number(value)}` : say.number(value).replace('-', '−'))
  return (
    <section className={`${table['scroll']} ${table['tall']}`} tabIndex={0} aria-label={t(SOURCES.title)}>
      <table className={table['table']}>
        <thead>
          <tr>
            <th scope="col">{t(SOURCES.desa)}</th>
            <th scope="col">{t(SOURCES.field)}</th>
            {[SOURCES.rekap, SOURCES.individu, SOURCES.difference].map((head) => (
              <th key={head.id} scope="col" className={table['number']}>
                {t(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {differences.map((one) => {
            const difference = differenceOf(one)
            return (
              <tr key={`${one.kode} ${one.field}`}>
                <th scope="row">{one.desa}</th>
                <td>{t(countText('eppgbm-rekap', one.field))}</td>
                <td className={table['number']}>{say.number(one.rekap)}</td>
                <td className={table['number']}>{say.number(one.individu)}</td>
                <td className={`${table['number']} ${table['strong']}`}>{difference === null ? '' : signed(difference)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
