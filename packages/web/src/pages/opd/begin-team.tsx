/** A new draft for an area: the district, or a kecamatan or village, as far as the role reaches. */
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import { useState } from 'react'
import { useMay } from '../../app/may.ts'
import { AreaPicker } from '../../parts/area-picker.tsx'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { useText } from '../../text/text.ts'
import { TPPS } from '../../text/tpps.ts'
import { areaOptions } from './area-options.ts'
import styles from './opd-page.module.css'
import { useBeginTeam } from './use-team-acts.ts'

export function BeginTeam({ kab, district }: { kab: string; district: DistrictDetail }) {
  const t = useText()
  const may = useMay()
  const options = [{ kode: kab, nama: district.nama, inside: district.provinsi }, ...areaOptions(district)].filter(({ kode }) =>
    may('opd.team', kab, kode),
  )
  const [wilayah, setWilayah] = useState<string | null>(null)
  const begin = useBeginTeam(kab)
  return (
    <Card title={t(TPPS.begin)} hint={t(TPPS.beginHint)}>
      <div className={styles['filters']}>
        <AreaPicker label={t(TPPS.beginFor)} options={options} onPick={setWilayah} />
        <Button look="primary" disabled={wilayah === null || begin.isPending} onClick={() => wilayah !== null && begin.mutate({ wilayah })}>
          {t(TPPS.beginNow)}
        </Button>
      </div>
      {begin.error !== null && <ProblemNote problem={begin.error} />}
    </Card>
  )
}
