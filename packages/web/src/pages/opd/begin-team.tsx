/** A new draft for an area: the district, or a kecamatan or village, as far as the role reaches. */
import { beginTeam } from '@konvergen/contract/tpps.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { call } from '../../app/call.ts'
import { useMay } from '../../app/may.ts'
import { forgetDistrict } from '../../app/queries.ts'
import { AreaPicker } from '../../parts/area-picker.tsx'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { useText } from '../../text/text.ts'
import { TPPS } from '../../text/tpps.ts'
import { areaOptions } from './area-options.ts'
import styles from './opd-page.module.css'

export function BeginTeam({ kab, district }: { kab: string; district: DistrictDetail }) {
  const t = useText()
  const may = useMay()
  const navigate = useNavigate()
  const options = [{ kode: kab, nama: district.nama, inside: district.provinsi }, ...areaOptions(district)].filter(({ kode }) =>
    may('opd.team', kab, kode),
  )
  const [wilayah, setWilayah] = useState<string | null>(null)
  const begin = useMutation({
    mutationFn: (area: string) => call(beginTeam, { params: { kab }, body: { wilayah: area } }),
    onSuccess: async ({ id }) => {
      await forgetDistrict(kab)
      await navigate({ to: '/k/$kab/tpps/$id', params: { kab, id } })
    },
  })
  return (
    <Card title={t(TPPS.begin)} hint={t(TPPS.beginHint)}>
      <div className={styles['filters']}>
        <AreaPicker label={t(TPPS.beginFor)} options={options} onPick={setWilayah} />
        <Button look="primary" disabled={wilayah === null || begin.isPending} onClick={() => wilayah !== null && begin.mutate(wilayah)}>
          {t(TPPS.beginNow)}
        </Button>
      </div>
      {begin.error !== null && <ProblemNote problem={begin.error} />}
    </Card>
  )
}
