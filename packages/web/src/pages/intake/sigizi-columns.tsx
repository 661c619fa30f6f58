/** The columns of Sigizi's report over the year so far, each with how its months are drawn together; pressed, it is shown by village. */
import type { SigiziAnswer } from '@konvergen/contract/sigizi.ts'
import { Card } from '../../parts/card.tsx'
import table from '../../parts/table.module.css'
import { useSay } from '../../text/say.ts'
import { SIGIZI, SIGIZI_RULES } from '../../text/sigizi.ts'
import { useText } from '../../text/text.ts'

interface SigiziColumnsProps {
  readonly answer: SigiziAnswer
  /** Place of the column that is shown by village. */
  readonly shown: number
  readonly onChoose: (column: string) => void
}

export function SigiziColumns({ answer: { kolom, desa: villages }, shown, onChoose }: SigiziColumnsProps) {
  const t = useText()
  const say = useSay()
  return (
    <Card title={t(SIGIZI.columns)} hint={t(SIGIZI.columnsHint)}>
      <section className={`${table['scroll']} ${table['tall']}`} tabIndex={0} aria-label={t(SIGIZI.columns)}>
        <table className={`${table['table']} ${table['frozen']}`}>
          <thead>
            <tr>
              <th scope="col">{t(SIGIZI.column)}</th>
              <th scope="col" className={table['number']}>
                {t(SIGIZI.sum)}
              </th>
              <th scope="col" className={table['number']}>
                {t(SIGIZI.villages)}
              </th>
              <th scope="col">{t(SIGIZI.rule)}</th>
            </tr>
          </thead>
          <tbody>
            {kolom.map(({ nomor, judul, aturan, jumlah, desa }, at) => (
              <tr key={nomor} data-current={at === shown}>
                <th scope="row">
                  <button type="button" className={table['sort']} aria-pressed={at === shown} onClick={() => onChoose(nomor)}>
                    {judul}
                  </button>
                </th>
                <td className={table['number']}>{say.number(jumlah)}</td>
                <td className={table['number']}>{t(SIGIZI.villagesOf, { n: say.number(desa), semua: say.number(villages.length) })}</td>
                <td>{t(SIGIZI_RULES[aturan])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Card>
  )
}
