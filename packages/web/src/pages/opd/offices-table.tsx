/** Offices in rows: what they are called and were called, where they are, who heads them. */
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import { Button } from '../../parts/button.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import table from '../../parts/table.module.css'
import { Tag } from '../../parts/tags.tsx'
import { KIND_NAMES, OPD } from '../../text/opd.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import type { OfficeView } from './arrange-offices.ts'

interface OfficesTableProps {
  readonly views: readonly OfficeView[]
  readonly district: DistrictDetail
  readonly onOpen: (id: string) => void
}

/** What a page carries without becoming slow; the rest is found by typing. */
const SHOWN = 300

export function OfficesTable({ views, district, onOpen }: OfficesTableProps) {
  const t = useText()
  const say = useSay()
  const areas = new Map([...district.kecamatan, ...district.desa].map(({ kode, nama }) => [kode, nama]))
  return (
    <PlainTable label={t(OPD.list)} heads={[t(OPD.name), t(OPD.kind), t(OPD.place), t(OPD.head), t(OPD.act)]}>
      {views.slice(0, SHOWN).map(({ office, nama, singkatan, before, head, active }) => (
        <tr key={office.id}>
          <th scope="row">
            {nama}
            {singkatan !== null && ` (${singkatan})`}
            {before[0] !== undefined && <span className={table['under']}>{t(OPD.formerly, { nama: before[0] })}</span>}
            {!office.checked && (
              <span className={table['under']}>
                <Tag tone="caution">{t(OPD.isUnchecked)}</Tag>
              </span>
            )}
            {!active && office.until !== null && <span className={table['under']}>{t(OPD.isEnded, { day: say.day(office.until) })}</span>}
          </th>
          <td>{t(KIND_NAMES[office.kind])}</td>
          <td>{office.wilayah === null ? t(OPD.whole) : (areas.get(office.wilayah) ?? district.nama)}</td>
          <td>{head === null ? <span className={table['quiet']}>{t(OPD.noHead)}</span> : head.nama}</td>
          <td>
            <Button look="quiet" aria-label={t(OPD.openOf, { nama })} onClick={() => onOpen(office.id)}>
              {t(OPD.open)}
            </Button>
          </td>
        </tr>
      ))}
    </PlainTable>
  )
}
