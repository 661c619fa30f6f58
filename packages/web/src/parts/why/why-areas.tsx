/** The areas that a figure is the sum of, the most people first, each leading on. */
import type { ReactNode } from 'react'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { WHY } from '../../text/why.ts'
import table from '../table.module.css'

export interface WhyArea {
  readonly kode: string
  /** The way to it, or its name alone. */
  readonly name: ReactNode
  readonly numerator: number | null
  readonly denominator: number | null
  /** The figure itself, or the word that stands for it. */
  readonly said: string
}

export function WhyAreas({ areas }: { areas: readonly WhyArea[] }) {
  const t = useText()
  const say = useSay()
  const sorted = areas.toSorted((a, b) => (b.numerator ?? -1) - (a.numerator ?? -1))
  return (
    <>
      <h3>{t(WHY.rows)}</h3>
      <table className={table['table']}>
        <thead>
          <tr>
            <th scope="col">{t(WHY.village)}</th>
            <th scope="col" className={table['number']}>
              {t(WHY.numerator)}
            </th>
            <th scope="col" className={table['number']}>
              {t(WHY.denominator)}
            </th>
            <th scope="col" className={table['number']}>
              %
            </th>
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ kode, name, numerator, denominator, said }) => (
            <tr key={kode}>
              <th scope="row">{name}</th>
              <td className={table['number']}>{say.number(numerator)}</td>
              <td className={table['number']}>{say.number(denominator)}</td>
              <td className={table['number']}>{said}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
