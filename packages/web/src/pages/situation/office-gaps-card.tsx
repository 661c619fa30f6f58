/** Office by office: what it owes people, and beside it the supply that has to be there for it. */

import { shareShort } from '@konvergen/core/situation/people-gap.ts'
import { Fragment } from 'react'
import { Card } from '../../parts/card.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import table from '../../parts/table.module.css'
import { OFFICES } from '../../text/coverage.ts'
import { GAPS } from '../../text/gaps.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import type { OfficeGaps } from './arrange-gaps.ts'
import { GapRow } from './gap-row.tsx'
import styles from './gaps.module.css'

export function OfficeGapsCard({ kab, offices }: { readonly kab: string; readonly offices: readonly OfficeGaps[] }) {
  const t = useText()
  const heads = [GAPS.indicator, GAPS.value, GAPS.gap, GAPS.reported, GAPS.change].map((head) => t(head))
  return (
    <Card title={t(GAPS.table)} hint={t(GAPS.tableHint)}>
      <PlainTable label={t(GAPS.table)} heads={heads}>
        {offices.map((office) => (
          <Fragment key={office.id}>
            <OfficeHead office={office} width={heads.length} />
            <Side name={t(GAPS.services)} none={t(GAPS.noServices)} kab={kab} all={office.services} width={heads.length} />
            <Side name={t(GAPS.supply)} none={t(GAPS.noSupply)} kab={kab} all={office.supply} width={heads.length} />
          </Fragment>
        ))}
      </PlainTable>
    </Card>
  )
}

function OfficeHead({ office: { nama, people }, width }: { readonly office: OfficeGaps; readonly width: number }) {
  const t = useText()
  const say = useSay()
  const share = shareShort(people)
  const sum = share === null ? t(GAPS.unknown) : t(GAPS.officeSum, { kurang: say.number(people.short), semua: say.number(people.toServe) })
  return (
    <tr className={styles['office']}>
      <th scope="rowgroup" colSpan={width}>
        {nama ?? t(OFFICES.secretariat)}
        <span className={table['under']}>{share === null ? sum : `${sum} (${say.percent(100 * share)})`}</span>
      </th>
    </tr>
  )
}

interface SideProps {
  readonly name: string
  readonly none: string
  readonly kab: string
  readonly all: OfficeGaps['services']
  readonly width: number
}

function Side({ name, none, kab, all, width }: SideProps) {
  return (
    <>
      <tr className={styles['side']}>
        <th scope="rowgroup" colSpan={width}>
          {name}
          {all.length === 0 && <span className={table['under']}>{none}</span>}
        </th>
      </tr>
      {all.map((one) => (
        <GapRow key={one.kode} kab={kab} indicator={one} />
      ))}
    </>
  )
}
