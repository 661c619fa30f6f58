/** The services whose people make up a village's gap, each leading to everything that was ever reported of it. */
import type { LokusWhyAnswer } from '@konvergen/contract/lokus-why.ts'
import { Link } from '@tanstack/react-router'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { WHY } from '../../text/why.ts'
import { PlainTable } from '../plain-table.tsx'
import table from '../table.module.css'
import { WhyFacts } from './why-facts.tsx'

interface GapServicesProps {
  readonly kab: string
  readonly desa: string
  readonly services: LokusWhyAnswer['layanan']
}

export function GapServices({ kab, desa, services }: GapServicesProps) {
  const t = useText()
  const say = useSay()
  const sum = (each: (service: LokusWhyAnswer['layanan'][number]) => number): number => services.reduce((all, own) => all + each(own), 0)
  const heads = [WHY.service, WHY.short, WHY.reached, WHY.target].map((head) => t(head))
  return (
    <>
      <WhyFacts
        facts={[
          [t(WHY.formula), t(WHY.gapFormula)],
          [t(WHY.numerator), say.number(sum(({ kurang }) => kurang))],
          [t(WHY.denominator), say.number(sum(({ penyebut }) => penyebut ?? 0))],
        ]}
      />
      <h3>{t(WHY.services)}</h3>
      <PlainTable label={t(WHY.services)} heads={heads}>
        {services
          .toSorted((a, b) => b.kurang - a.kurang)
          .map(({ kode, nama, versi, periode, pembilang, penyebut, target, sumberTarget, kurang }) => (
            <tr key={kode}>
              <th scope="row">
                <Link to="/k/$kab/cakupan/$periode/$kode" params={{ kab, periode, kode }} search={{ wilayah: desa }}>
                  {nama[say.language]}
                </Link>
                <span className={table['under']}>{`${kode}, v${versi} · ${say.period(periode)}`}</span>
              </th>
              <td className={table['number']}>{say.number(kurang)}</td>
              <td>{t(WHY.outOf, { n: say.number(pembilang), d: say.number(penyebut) })}</td>
              <td>
                {say.percent(target)}
                <span className={table['under']}>{sumberTarget}</span>
              </td>
            </tr>
          ))}
      </PlainTable>
    </>
  )
}
