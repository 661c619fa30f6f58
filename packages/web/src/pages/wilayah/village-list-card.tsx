/** All villages of the district with code, since when they are valid, and whether they have a boundary. */
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import { useState } from 'react'
import { Card } from '../../parts/card.tsx'
import { TextField } from '../../parts/field.tsx'
import table from '../../parts/table.module.css'
import { Tag } from '../../parts/tags.tsx'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { WILAYAH } from '../../text/wilayah.ts'
import styles from './wilayah-page.module.css'

type DesaDetail = DistrictDetail['desa'][number]

interface VillageListCardProps {
  readonly desa: readonly DesaDetail[]
  readonly names: ReadonlyMap<string, string>
  readonly drawn: ReadonlySet<string>
}

export function VillageListCard({ desa, names, drawn }: VillageListCardProps) {
  const t = useText()
  const say = useSay()
  const [text, setText] = useState('')
  const wanted = text.trim().toLowerCase()
  const rows = desa.filter(({ kode, nama }) => `${nama} ${kode}`.toLowerCase().includes(wanted))
  const validity = ({ validFrom, validTo }: DesaDetail) => {
    if (validTo !== null) return t(WILAYAH.until, { day: say.day(validTo) })
    return validFrom === null ? t(WILAYAH.always) : t(WILAYAH.from, { day: say.day(validFrom) })
  }
  return (
    <Card fills title={t(WILAYAH.list)}>
      <div className={styles['find']}>
        <TextField label={t(WILAYAH.find)} type="search" value={text} onChange={(event) => setText(event.target.value)} />
      </div>
      <section className={`${table['scroll']} ${table['tall']}`} tabIndex={0} aria-label={t(WILAYAH.list)}>
        <table className={`${table['table']} ${table['close']}`}>
          <thead>
            <tr>
              {[WILAYAH.village, WILAYAH.kode, WILAYAH.kecamatan, WILAYAH.valid, WILAYAH.boundary].map((head) => (
                <th key={head.id} scope="col">
                  {t(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((one) => (
              <tr key={`${one.kode} ${one.validFrom}`}>
                <th scope="row">{one.nama}</th>
                <td>{one.kode}</td>
                <td>{names.get(one.kecamatan) ?? one.kecamatan}</td>
                <td>{validity(one)}</td>
                <td>{one.validTo === null && <Drawn isDrawn={drawn.has(one.kode)} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Card>
  )
}

/** Asked of the villages of now only. */
function Drawn({ isDrawn }: { isDrawn: boolean }) {
  const t = useText()
  return isDrawn ? t(WILAYAH.has) : <Tag tone="caution">{t(WILAYAH.hasNot)}</Tag>
}
